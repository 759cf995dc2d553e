import { expect, test } from 'vitest';
import { setTask } from './change-progress.ts';
import { pageStates } from './page-states.ts';
import { emptyProgress } from './progress.ts';
import { taskIdsOf } from './task-index.ts';
import type { TaskState } from './task-states.ts';
import { smallIndex, week1, week2 } from './testing/small-site.ts';

const after = (ids: readonly string[], state: TaskState) =>
	ids.reduce((progress, id) => setTask(progress, id, state, 1), emptyProgress);
const statesAfter = (ids: readonly string[], state: TaskState) =>
	Object.fromEntries(
		pageStates(
			['roadmaps/a', 'roadmaps/a/phase-1', week1, 'projects/blog', 'topics/none'],
			after(ids, state),
			smallIndex
		)
	);

test('nothing is started at first, and a page without tasks is left out', () => {
	expect(statesAfter([], 'done')).toEqual({
		'roadmaps/a': 'open',
		'roadmaps/a/phase-1': 'open',
		[week1]: 'open',
		'projects/blog': 'open',
	});
});

test('a page is done when all its tasks are, and those of the pages below it', () => {
	expect(statesAfter(taskIdsOf(smallIndex, week1), 'done')).toMatchObject({
		[week1]: 'done',
		'roadmaps/a/phase-1': 'doing',
		'roadmaps/a': 'doing',
		'projects/blog': 'open',
	});
	const all = Object.keys(smallIndex.pages).flatMap((id) => taskIdsOf(smallIndex, id));
	expect(new Set(Object.values(statesAfter(all, 'done')))).toEqual(new Set(['done']));
});

test('one task that is done or begun is a page in progress; all that is skipped leaves nothing to do', () => {
	const tasks = taskIdsOf(smallIndex, week1);
	expect(statesAfter(tasks.slice(0, 1), 'done')[week1]).toBe('doing');
	expect(statesAfter(tasks.slice(0, 1), 'doing')[week1]).toBe('doing');
	expect(statesAfter(tasks.slice(0, 1), 'skipped')[week1]).toBe('open');
	expect(statesAfter(tasks, 'skipped')[week1]).toBe('done');
});

test('a task that has moved counts where it is now', () => {
	const progress = after(['roadmaps/old/week-2#make-form'], 'done');
	expect(pageStates([week2], progress, smallIndex).get(week2)).toBe('doing');
});
