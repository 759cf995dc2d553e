import { tableOf, type Entries, type Progress, type Table, type TableName } from './progress.ts';
import type { TaskState } from './task-states.ts';

/**
 * Two progresses as one: of each key the newest choice. The order does not matter, and merging again
 * changes nothing. A done task of one side gives way only to a choice made later.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
	return {
		version: 1,
		tasks: mergeTable('tasks', a, b),
		notes: mergeTable('notes', a, b),
		followed: mergeTable('followed', a, b),
		plans: mergeTable('plans', a, b),
	};
}

function mergeTable<T extends TableName>(table: T, a: Progress, b: Progress): Table<T> {
	const merged = new Map(Object.entries(tableOf(a, table)));
	for (const [key, entry] of Object.entries(tableOf(b, table))) {
		const known = merged.get(key);
		merged.set(key, known ? laterOf(table, known, entry) : entry);
	}
	return Object.fromEntries(merged);
}

/** The later of two choices; at one time the one that weighs more. */
export function laterOf<T extends TableName>(table: T, a: Entries[T], b: Entries[T]): Entries[T] {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return weights[table](a) >= weights[table](b) ? a : b;
}

/** Whether two choices say the same. Their times may differ. */
export function saysTheSame<T extends TableName>(table: T, a: Entries[T], b: Entries[T]): boolean {
	return weights[table](a) === weights[table](b);
}

/** Of choices made at one time the greatest text wins, so that done is never lost and a note beats no note. */
const weights: { [T in TableName]: (entry: Entries[T]) => string } = {
	tasks: ({ state }) => `${order.indexOf(state)}`,
	notes: ({ text }) => text,
	followed: ({ state }) => (state === 'following' ? '1' : '0'),
	plans: ({ plan }) => (plan === null ? '' : JSON.stringify(plan)),
};

const order: TaskState[] = ['todo', 'doing', 'skipped', 'done'];
