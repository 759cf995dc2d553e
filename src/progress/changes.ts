import { saysTheSame } from './merge-progress.ts';
import {
	entryAt,
	tableNames,
	tableOf,
	type Entries,
	type Progress,
	type TableName,
} from './progress.ts';

/** What two progresses do not have in common: the entries of one, and of the other. */
export interface Changes {
	before: Progress;
	after: Progress;
}

export function changesBetween(before: Progress, after: Progress): Changes {
	return { before: withoutThoseOf(before, after), after: withoutThoseOf(after, before) };
}

/** `current` as it was before the changes. What was chosen since then stays. */
export function takeBack(current: Progress, { before, after }: Changes): Progress {
	return eachTable(current, (table) => {
		const entries = new Map(Object.entries(tableOf(current, table)));
		const ids = [before, after].flatMap((side) => Object.keys(side[table]));
		for (const id of ids) {
			if (!isEqual(table, entries.get(id), entryAt(tableOf(after, table), id))) continue;
			const entry = entryAt(tableOf(before, table), id);
			if (entry) entries.set(id, entry);
			else entries.delete(id);
		}
		return [...entries];
	});
}

function withoutThoseOf(progress: Progress, other: Progress): Progress {
	return eachTable(progress, (table) =>
		Object.entries(tableOf(progress, table)).filter(
			([id, entry]) => !isEqual(table, entry, entryAt(tableOf(other, table), id))
		)
	);
}

function eachTable(
	progress: Progress,
	rowsOf: (table: TableName) => [string, Entries[TableName]][]
): Progress {
	const tables = tableNames.map((table) => [table, Object.fromEntries(rowsOf(table))]);
	return { ...progress, ...(Object.fromEntries(tables) as Progress) };
}

function isEqual<T extends TableName>(
	table: T,
	a: Entries[T] | undefined,
	b: Entries[T] | undefined
): boolean {
	return a && b ? a.at === b.at && saysTheSame(table, a, b) : a === b;
}
