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

/** `"7 of 23 tasks"`, `"0 of 1 task, 2 skipped"`; `"no tasks"` where there are none, `"all 3 tasks skipped"`. */
export function totalsInWords({ done, skipped, total }: Totals, noun = 'task'): string {
	const left = skipped > 0 ? `, ${skipped} skipped` : '';
	if (total > 0) return `${done} of ${total} ${noun}${total === 1 ? '' : 's'}${left}`;
	if (skipped === 0) return `no ${noun}s`;
	return skipped === 1 ? `the one ${noun} skipped` : `all ${skipped} ${noun}s skipped`;
}
