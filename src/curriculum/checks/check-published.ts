import { closest } from 'fastest-levenshtein';
import type { Curriculum } from '../curriculum.ts';
import { addressOf, docsFolder, idAt, locate } from '../location.ts';
import { topOf, type Page, type Task } from '../page.ts';
import { problem, withFix, type Problem } from '../problem.ts';
import { sameRepository, taskAddress } from '../published.ts';
import type { CheckContext } from './check-context.ts';
import { goneOnPurpose } from './gone-on-purpose.ts';
import { goneResources } from './gone-resources.ts';
import { surePage, sureTask } from './sure-successor.ts';

/**
 * An address that was published is never lost: each recorded page exists or is redirected, each
 * recorded task exists, has an alias or was taken away on purpose.
 *
 * A copy of the site in another repository promised nothing, so the record of the first says nothing
 * about it. Where the repository is not known, what is gone is a warning; in CI it is known.
 */
export function checkPublished(
	curriculum: Curriculum,
	{ published, repository }: CheckContext
): Problem[] {
	if (!published || (repository !== undefined && !sameRepository(repository, published.repository)))
		return [];
	const state = stateOf(curriculum, published.addresses);
	const problems = [
		...goneFolders(state),
		...gonePages(state),
		...goneTasks(state),
		...goneResources(curriculum, published.addresses),
	];
	// Whose promise it was is not known, so nothing is mended without asking.
	return repository === undefined
		? problems.map(({ fix: _, ...each }) => ({ ...each, severity: 'warning' }))
		: problems;
}

interface State {
	pages: Page[];
	/** The page a recorded address leads to now. */
	pageNow: (address: string) => Page | undefined;
	recorded: ReadonlySet<string>;
	/** Recorded page addresses that lead nowhere. */
	gone: string[];
	/** Roadmaps, and folders of several shared pages, of which nothing is left: somebody took them away on purpose. */
	goneFolders: ReadonlySet<string>;
}

function stateOf(curriculum: Curriculum, addresses: readonly string[]): State {
	const pages = [...curriculum.pages.values()];
	const redirects = new Map(
		pages.flatMap((page) => (page.data.redirectFrom ?? []).map((from) => [from, page] as const))
	);
	const pageNow = (address: string) =>
		curriculum.pages.get(idAt(address)) ?? redirects.get(address);
	const gone = addresses.filter(
		(address) => !address.includes('#') && !address.startsWith('/resources/') && !pageNow(address)
	);
	const present = new Set(pages.map(({ id }) => folderOf(id)));
	const goneByFolder = Map.groupBy(gone, (address) => folderOf(idAt(address)));
	const goneFolders = new Set(
		[...goneByFolder].flatMap(([folder, { length }]) =>
			folder && !present.has(folder) && (folder.includes('/') || length > 1) ? folder : []
		)
	);
	return { pages, pageNow, recorded: new Set(addresses), gone, goneFolders };
}

/** `"roadmaps/x/phase-1/week-1"` => `"roadmaps/x"`, `"projects/blog"` => `"projects"` */
function folderOf(id: string): string | undefined {
	return /^(?:roadmaps\/[^/]+|(?:projects|topics|guides)(?=\/))/.exec(id)?.[0];
}

function goneFolders({ goneFolders }: State): Problem[] {
	return [...goneFolders].map((folder) => {
		const [kind = '', roadmap] = folder.split('/');
		const message =
			roadmap === undefined
				? `All ${kind} that were published are gone.`
				: `The roadmap "${roadmap}" was published and is gone, with all its weeks.`;
		const [was, its] = roadmap === undefined ? ['they were', 'their'] : ['it was', 'its'];
		return goneOnPurpose(
			`/${folder}/`,
			message,
			`If ${was} renamed, list ${its} old addresses under redirectFrom of the pages that follow. If ${was}`
		);
	});
}

function gonePages({ gone, goneFolders, pages, recorded }: State): Problem[] {
	const unrecorded = pages.filter(({ id }) => !recorded.has(addressOf(id)));
	const lost = gone.filter((address) => !goneFolders.has(folderOf(idAt(address)) ?? ''));
	return lost.map((address) => {
		const sure = surePage(idAt(address), lost.map(idAt), unrecorded);
		const successor = sure ?? successorOf(address, unrecorded) ?? parentOf(address, pages);
		const found = problem(
			'published-page-gone',
			successor
				? topOf(successor)
				: { file: `${docsFolder}/${idAt(address)}.mdx`, line: 1, column: 1 },
			`The page ${address} was published and is gone.`,
			`So that bookmarks and ticks are kept, add to the frontmatter of the page that follows it${successor ? ', probably this one' : ''}:\nredirectFrom:\n  - ${address}`
		);
		return withFix(found, sure && { kind: 'redirect', from: address });
	});
}

/** The new page of the same roadmap or collection, and if possible of the same kind, whose name is most like the lost one's. */
function successorOf(address: string, unrecorded: readonly Page[]): Page | undefined {
	const id = idAt(address);
	const scope = scopeOf(id);
	const near = unrecorded.filter((page) => scopeOf(page.id) === scope);
	const sameKind = near.filter(({ location }) => location.kind === locate(id).kind);
	const candidates = sameKind.length > 0 ? sameKind : near;
	if (candidates.length === 0) return undefined;
	const best = closest(
		nameOf(id),
		candidates.map((page) => nameOf(page.id))
	);
	return candidates.find((page) => nameOf(page.id) === best);
}

/** `"roadmaps/x/phase-1/week-1"` => `"roadmaps/x"`, `"projects/blog"` => `"projects"` */
function scopeOf(id: string): string {
	const [folder = '', roadmap] = id.split('/');
	return folder === 'roadmaps' ? `${folder}/${roadmap}` : folder;
}

function nameOf(id: string): string {
	return id.split('/').at(-1) ?? id;
}

/** The page of the folder the lost page was in. */
function parentOf(address: string, pages: readonly Page[]): Page | undefined {
	const parent = idAt(address).split('/').slice(0, -1).join('/');
	return pages.find(({ id }) => id === parent);
}

function goneTasks({ recorded, pageNow }: State): Problem[] {
	const lost = [...recorded].flatMap((address) => {
		const [pageAddress = '', slug] = address.split('#');
		const page = slug === undefined ? undefined : pageNow(pageAddress);
		return !page || slug === undefined || page.unreadable || isKept(page, slug)
			? []
			: { page, slug };
	});
	return [...Map.groupBy(lost, ({ page }) => page)].flatMap(([page, ofPage]) => {
		const slugs = ofPage.map(({ slug }) => slug);
		const unrecorded = page.tasks.filter((task) => !recorded.has(taskAddress(page.id, task.slug)));
		return slugs.map((slug) => {
			const sure = sureTask(slug, slugs, unrecorded);
			const successor = sure ?? taskLike(slug, unrecorded);
			const found = problem(
				'published-task-gone',
				successor?.place ?? topOf(page),
				`The task "${slug}" of this page was published and is gone.`,
				goneTaskHint(slug, successor)
			);
			return withFix(found, sure && { kind: 'alias', from: slug, to: sure.slug });
		});
	});
}

function isKept({ tasks, data }: Page, slug: string): boolean {
	return (
		tasks.some((task) => task.slug === slug) ||
		data.taskAliases?.[slug] !== undefined ||
		(data.removedTasks ?? []).includes(slug)
	);
}

function taskLike(slug: string, tasks: readonly Task[]): Task | undefined {
	if (tasks.length === 0) return undefined;
	const best = closest(
		slug,
		tasks.map((task) => task.slug)
	);
	return tasks.find((task) => task.slug === best);
}

function goneTaskHint(slug: string, successor: Task | undefined): string {
	const removed = `If it was taken away for good, add to the frontmatter of this page:\nremovedTasks:\n  - ${slug}`;
	if (!successor) return removed;
	return `If it is now "${successor.text}", add to the frontmatter of this page, so that ticks are kept:\ntaskAliases:\n  ${slug}: ${successor.slug}\n${removed}`;
}
