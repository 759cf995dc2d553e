import type { Curriculum } from '../curriculum/curriculum.ts';
import { checkInternal, type CheckedLink } from './check-internal.ts';
import { collectLinks } from './collect-links.ts';
import type { ReadBytes } from './scan-files.ts';
import type { CollectedLink } from './collected-link.ts';
import type { Judgement } from './external/judgement.ts';
import { reasonNotToAsk } from './external/generated-links.ts';
import { checkGraph } from './graph/check-graph.ts';
import { levelOf, reportOf, type LinkReport, type LinkResult } from './link-report.ts';
import { Locator, type MattersAt } from './locator.ts';
import { holdsLinks } from './read-file-links.ts';
import type { SitePlace } from './resolve-address.ts';
import { readUrlList } from './url-list.ts';

/** A built site with the content it was made of. */
export interface BuiltProject {
	/** Paths of all built files. */
	files: readonly string[];
	/** Reads a built file by its path. */
	read: ReadBytes;
	/** The folder of the built site, from the project's root. */
	dist: string;
	/** Addresses in the search index, without the base path, where there is one. */
	searched?: readonly string[] | undefined;
	/** What its pages were made of, asked for when a place has to be named. Without it, places are those in the built pages. */
	curriculum?: (() => Promise<Curriculum>) | undefined;
}

/** Asks other hosts about addresses; the answers come by address. */
export type JudgeOutside = (urls: readonly string[]) => Promise<ReadonlyMap<string, Judgement>>;

/** What of a site is checked. */
export interface Scope {
	/** Links that lead into the site, and how its pages hang together. The default. */
	inside?: boolean;
	/** Links to other hosts, judged by it. Without it nothing is asked of the network. */
	outside?: JudgeOutside | undefined;
	/** Only links that stand where it matters. Without it, all. */
	mattersAt?: MattersAt | undefined;
	/** Whether the report lists links that are fine, each with its first place. Otherwise they are only counted, which is quicker. */
	listsFine?: boolean;
	/** Called before each page is gone through. What it throws ends the check. */
	beforePage?: () => void;
}

/** Checks every link of a built site. */
export async function checkSite(
	project: BuiltProject,
	place: SitePlace,
	{ beforePage, inside = true, listsFine = false, mattersAt, outside }: Scope = {}
): Promise<LinkReport> {
	const { dist, files, read } = project;
	const paths = files.filter(holdsLinks);
	const readNext = (path: string) => {
		beforePage?.();
		return read(path);
	};
	const settles = !listsFine && !mattersAt;
	const {
		links: all,
		settled,
		site,
	} = collectLinks({ all: files, paths, read: readNext }, place, settles);
	const locator = laterOnce(
		async () => new Locator({ dist, base: place.base, read }, await project.curriculum?.())
	);
	const links = mattersAt ? linksThatMatter(all, await locator(), mattersAt) : all;
	const checked = [
		...(inside ? checkInternal(links, site, place) : []),
		...(outside ? await checkOutside(links, await locator(), outside) : []),
	];
	const { searched } = project;
	const graph = { site, links, ledTo: settled.ledTo(), place, read, searched };
	const faults = inside && !mattersAt ? checkGraph(graph) : [];

	const listed = listsFine ? checked : checked.filter(([, { verdict }]) => verdict !== 'ok');
	const nothingToPlace =
		!listsFine && faults.length === 0 && listed.every(([, judged]) => isFine(judged));
	const at = nothingToPlace ? undefined : await locator();
	const results = listed.map(([link, judged]): LinkResult => {
		if (!isFine(judged)) return { ...judged, occurrences: at?.placesOf(link, mattersAt) ?? [] };
		return { ...judged, occurrences: at && listsFine ? [at.firstPlaceOf(link)] : [] };
	});
	return reportOf(
		results,
		faults.flatMap((fault) => at?.placeFault(fault) ?? []),
		checked.length - listed.length + (inside ? settled.count : 0)
	);
}

function isFine(judged: Judgement): boolean {
	return levelOf(judged) === 'fine';
}

function linksThatMatter(
	links: readonly CollectedLink[],
	locator: Locator,
	mattersAt: MattersAt
): CollectedLink[] {
	return links.filter((link) => locator.placesOf(link, mattersAt).length > 0);
}

async function checkOutside(
	links: readonly CollectedLink[],
	locator: Locator,
	judge: JudgeOutside
): Promise<CheckedLink[]> {
	const outside = links.filter(({ target }) => target.kind === 'outside');
	const reasons = new Map(
		outside.flatMap((link): [CollectedLink, string][] => {
			const reason = reasonNotToAsk(link.target.url);
			return reason !== undefined && !locator.isWritten(link) ? [[link, reason]] : [];
		})
	);
	const asked = outside.filter((link) => !reasons.has(link));
	const judgements = await judge(asked.map(({ target }) => target.url));
	return outside.flatMap((link): CheckedLink[] => {
		const { url } = link.target;
		const reason = reasons.get(link);
		const judgement: Judgement | undefined =
			reason === undefined ? judgements.get(url) : { verdict: 'skipped', reason };
		return judgement ? [[link, { url, ...judgement }]] : [];
	});
}

/** Makes something when it is first asked for, and once. */
function laterOnce<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => (made ??= make());
}

/** Checks a plain list of addresses. `file` is its name, for the report. */
export async function checkUrlList(
	text: string,
	file: string,
	judge: JudgeOutside
): Promise<LinkReport> {
	const listed = readUrlList(text);
	const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
	const judgements = await judge(listed.map(({ url }) => url).filter(isWeb));
	const links = [...Map.groupBy(listed, ({ url }) => url)].flatMap(([url, places]) => {
		const judgement = isWeb(url) ? judgements.get(url) : withoutAsking(url);
		const occurrences = places.map(({ column, line }) => ({ file, line, column, href: url }));
		// Another run asks for it.
		return judgement ? [{ url, ...judgement, occurrences }] : [];
	});
	return reportOf(links);
}

function withoutAsking(url: string): Judgement {
	return URL.canParse(url)
		? {
				verdict: 'skipped',
				reason: `Programs follow no ${new URL(url).protocol} addresses.`,
			}
		: { verdict: 'broken', reason: 'It is no address on the web.' };
}
