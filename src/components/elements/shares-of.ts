import type { CourseOutline } from '../../plan/course-outline.ts';
import type { Shares } from '../../plan/standing.ts';
import type { Progress } from '../../progress/progress.ts';
import { taskIdsOf, type TaskIndex } from '../../progress/task-index.ts';
import { totalsOf } from '../../progress/totals.ts';

/**
 * How much of each item of a roadmap is done, by the tasks of its page. `progress` is a resolved one. What was
 * skipped is nothing to do: a page of which all is skipped is done.
 */
export function sharesOf({ items }: CourseOutline, index: TaskIndex, progress: Progress): Shares {
	const shares = items.flatMap(({ id }): [string, number][] => {
		const tasks = taskIdsOf(index, id);
		if (tasks.length === 0) return [];
		const { done, total } = totalsOf(tasks, progress);
		return [[id, total === 0 ? 1 : done / total]];
	});
	return Object.fromEntries(shares);
}
