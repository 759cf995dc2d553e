import { entryAt, type Progress } from './progress.ts';

/** How far some tasks are. `done + doing + open` is `total`. */
export interface Totals {
	done: number;
	doing: number;
	/** Not started. */
	open: number;
	/** Left out of `total`: what a learner knows already is nothing to do. */
	skipped: number;
	/** The one denominator. */
	total: number;
}

/** Counts tasks by their ids of today; `progress` is a resolved one where ids may have moved. */
export function totalsOf(taskIds: readonly string[], progress: Progress): Totals {
	const count = { done: 0, doing: 0, todo: 0, skipped: 0 };
	for (const id of taskIds) count[entryAt(progress.tasks, id)?.state ?? 'todo']++;
	const { done, doing, skipped, todo } = count;
	return { done, doing, open: todo, skipped, total: taskIds.length - skipped };
}
