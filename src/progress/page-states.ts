import type { Progress } from './progress.ts';
import { resolveProgress } from './resolve-progress.ts';
import { taskIdsOf, type TaskIndex } from './task-index.ts';
import { totalsOf, type Totals } from './totals.ts';

/** How far a learner is with a page: `open` is not started. */
export type PageState = 'open' | 'doing' | 'done';

/**
 * How far pages are, by their ids: with their own tasks, and those of the pages below them, so that a phase is done
 * when its weeks are. Pages without tasks are left out.
 */
export function pageStates(
	pageIds: readonly string[],
	progress: Progress,
	index: TaskIndex
): Map<string, PageState> {
	const { here } = resolveProgress(progress, index);
	const all = Object.keys(index.pages);
	return new Map(
		pageIds.flatMap((pageId): [string, PageState][] => {
			const within = all.filter((id) => id === pageId || id.startsWith(`${pageId}/`));
			const tasks = within.flatMap((id) => taskIdsOf(index, id));
			return tasks.length > 0 ? [[pageId, stateOf(totalsOf(tasks, here))]] : [];
		})
	);
}

/** What is skipped is nothing to do; all skipped is nothing left to do. */
function stateOf({ doing, done, open }: Totals): PageState {
	if (open + doing === 0) return 'done';
	return done + doing === 0 ? 'open' : 'doing';
}
