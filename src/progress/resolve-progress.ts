import { laterOf } from './merge-progress.ts';
import {
	entryAt,
	tableOf,
	type Entries,
	type Progress,
	type Table,
	type TableName,
} from './progress.ts';
import { slugOf, splitTaskId, type TaskIndex } from './task-index.ts';

/** A progress under the ids of today. */
export interface ResolvedProgress {
	/** What belongs to something there is. */
	here: Progress;
	/** What belongs to nothing any more. It is kept, under the ids it had. */
	gone: Progress;
}

/** Finds the id of today for a task, a page or a roadmap's folder; `undefined` when it is gone. */
export type FindId = (table: TableName, id: string) => string | undefined;

/**
 * Brings a progress up to date with the site: ids that moved follow aliases and redirects, and when two
 * come together the later choice counts. The index must be the whole one, or all the rest seems gone.
 */
export function resolveProgress(progress: Progress, index: TaskIndex): ResolvedProgress {
	const find = idFinder(index);
	const tasks = resolveTable('tasks', progress, find);
	const notes = resolveTable('notes', progress, find);
	const followed = resolveTable('followed', progress, find);
	const plans = resolveTable('plans', progress, find);
	const side = (name: keyof ResolvedProgress): Progress => ({
		version: 1,
		tasks: tasks[name],
		notes: notes[name],
		followed: followed[name],
		plans: plans[name],
	});
	return { here: side('here'), gone: side('gone') };
}

export function idFinder(index: TaskIndex): FindId {
	const pages = new Map(Object.entries(index.pages));
	const moved = new Map(
		[...pages].flatMap(([id, { formerIds = [] }]) => formerIds.map((old) => [old, id] as const))
	);
	const slugs = new Map<string, Set<string>>();
	const findPage = (id: string) => (pages.has(id) ? id : moved.get(id));
	const slugsOf = (id: string) => {
		const known = slugs.get(id) ?? new Set(pages.get(id)?.tasks.map(slugOf));
		slugs.set(id, known);
		return known;
	};

	const findTask = (pageId: string, slug: string) => {
		const aliases = pages.get(pageId)?.aliases ?? {};
		const tried = new Set<string>();
		let now: string | undefined = slug;
		while (now !== undefined && !slugsOf(pageId).has(now)) {
			// Aliases that lead in a circle lead nowhere.
			if (tried.has(now)) return undefined;
			tried.add(now);
			now = entryAt(aliases, now);
		}
		return now === undefined ? undefined : `${pageId}#${now}`;
	};

	return (table, id) => {
		if (table === 'followed' || table === 'plans')
			return findPage(`roadmaps/${id}`)?.slice('roadmaps/'.length);
		const [oldPage, slug] = splitTaskId(id);
		const page = findPage(oldPage);
		return page === undefined || slug === undefined ? page : findTask(page, slug);
	};
}

function resolveTable<T extends TableName>(
	table: T,
	progress: Progress,
	find: FindId
): Record<keyof ResolvedProgress, Table<T>> {
	const here = new Map<string, Entries[T]>();
	const gone: [string, Entries[T]][] = [];
	for (const [id, entry] of Object.entries(tableOf(progress, table))) {
		const now = find(table, id);
		if (now === undefined) gone.push([id, entry]);
		else {
			const known = here.get(now);
			here.set(now, known ? laterOf(table, known, entry) : entry);
		}
	}
	return {
		here: Object.fromEntries(here),
		gone: Object.fromEntries(gone),
	};
}
