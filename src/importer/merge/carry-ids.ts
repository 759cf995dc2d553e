import { addressOf, idOfFile } from '../../curriculum/location.ts';
import type { Page } from '../../curriculum/page.ts';
import { problem, type Problem } from '../../curriculum/problem.ts';
import { taskAddress } from '../../curriculum/published.ts';
import { followerOf } from './follower-of.ts';
import { noFields, type KeptFields } from './kept-fields.ts';
import { readablePage } from './merge-page.ts';
import { pairTasks } from './pair-tasks.ts';

/** Pages as they were and as they will be, by path below the docs folder. */
export interface PagesOverTime {
	/** What the last import wrote. */
	before: ReadonlyMap<string, string>;
	/** What the source says now. */
	source: ReadonlyMap<string, string>;
	/** What the roadmap's pages will be, without their kept fields. */
	after: ReadonlyMap<string, string>;
	/** Kept fields of all pages there were, those that go included. */
	fields: ReadonlyMap<string, KeptFields>;
	/** Pages that go. */
	removed: readonly string[];
	/** Addresses of pages and tasks that were published: somebody may have ticked these. */
	published: ReadonlySet<string>;
}

/**
 * What the pages have to say about their past so that no address and no tick is lost: redirects from pages that
 * go, aliases for tasks that were reworded, and, where they were published, the ids of tasks that are gone.
 */
export function carryIds(pages: PagesOverTime): {
	fields: Map<string, KeptFields>;
	problems: Problem[];
} {
	const { after, before, published, removed } = pages;
	const readBefore = readAll(before);
	const readAfter = readAll(after);
	const fields = new Map(
		[...after.keys()].map((path) => [path, structuredClone(pages.fields.get(path) ?? noFields())])
	);
	const problems: Problem[] = [];

	const followers = new Map(
		removed.flatMap((path) => {
			const follower = followerOf(path, readBefore, readAfter);
			return follower ? [[path, follower]] : [];
		})
	);
	for (const [path, { isSuccessor, path: target }] of followers) {
		const into = fields.get(target);
		const old = pages.fields.get(path) ?? noFields();
		if (!into) continue;
		into.redirectFrom.push(addressOf(idOfFile(path)), ...old.redirectFrom);
		if (isSuccessor) into.taskAliases = { ...old.taskAliases, ...into.taskAliases };
		else old.removedTasks.push(...Object.keys(old.taskAliases));
		into.removedTasks.push(...old.removedTasks);
	}

	for (const [path, page] of readBefore) {
		const { isSuccessor, path: target } = followers.get(path) ?? { path, isSuccessor: true };
		const now = readAfter.get(target);
		const into = fields.get(target);
		if (!now || !into) continue;
		const slugs = page.tasks.map(({ slug }) => slug);
		const inSource = slugsIn(target, pages.source.get(target));
		const lost = isSuccessor
			? carryTasks(page, now, inSource, into)
			: slugs.filter((slug) => !inSource.has(slug));
		const known = lost.filter((slug) => published.has(taskAddress(page.id, slug)));
		into.removedTasks.push(...known);
		problems.push(...movedTasks(page, known, [...readAfter.values()]));
	}
	for (const each of fields.values()) tidy(each, readAfter);
	return { fields, problems };
}

function readAll(texts: ReadonlyMap<string, string>): Map<string, Page> {
	return new Map(
		[...texts].flatMap(([path, text]) => {
			const page = readablePage(path, text);
			return page ? [[path, page]] : [];
		})
	);
}

function slugsIn(path: string, text = ''): Set<string> {
	return new Set(readablePage(path, text)?.tasks.map(({ slug }) => slug));
}

/** Adds aliases for tasks the source has reworded, and returns the slugs of those that lead nowhere. */
function carryTasks(
	before: Page,
	now: Page,
	inSource: ReadonlySet<string>,
	into: KeptFields
): string[] {
	const slugs = new Set(now.tasks.map(({ slug }) => slug));
	const pairs = pairTasks(before.tasks, now.tasks);
	const lost: string[] = [];
	for (const { slug } of before.tasks) {
		// What a hand took away or reworded is for the hand to say.
		if (slugs.has(slug) || inSource.has(slug)) continue;
		if (into.taskAliases[slug] !== undefined || into.removedTasks.includes(slug)) continue;
		const next = pairs.get(slug);
		if (next === undefined) lost.push(slug);
		else into.taskAliases[slug] = next;
	}
	// Aliases lead to tasks that exist, so those that led to a task of before go on with it.
	for (const [old, target] of Object.entries(into.taskAliases)) {
		const next = slugs.has(target) ? undefined : into.taskAliases[target];
		if (next !== undefined) into.taskAliases[old] = next;
		else if (lost.includes(target)) {
			delete into.taskAliases[old];
			into.removedTasks.push(old);
		}
	}
	return lost;
}

/** Ticks follow a page that moves, not a task that moves to another page. */
function movedTasks(page: Page, lost: readonly string[], after: readonly Page[]): Problem[] {
	const moved = Map.groupBy(lost, (slug) =>
		after.find(({ id, tasks }) => id !== page.id && tasks.some((task) => task.slug === slug))
	);
	return [...moved].flatMap(([to, slugs]) => {
		if (!to) return [];
		const those = slugs.length === 1 ? 'A task has' : `${slugs.length} tasks have`;
		return problem(
			'import-task-moved',
			{ file: to.file, line: 1, column: 1 },
			`${those} moved here from ${addressOf(page.id)}.`,
			`Ticks that readers gave there do not follow: ${slugs.join(', ')}. To keep them, leave these tasks on their page.`
		);
	});
}

/** No entry twice, and none that is a page or task of today. */
function tidy(fields: KeptFields, pages: ReadonlyMap<string, Page>): void {
	const addresses = new Set([...pages.values()].map(({ id }) => addressOf(id)));
	fields.redirectFrom = [...new Set(fields.redirectFrom)].filter((each) => !addresses.has(each));
	fields.removedTasks = [...new Set(fields.removedTasks)];
}
