import { expect, test } from 'vitest';
import { totalsInWords } from '../words/chosen/tasks.ts';
import { emptyProgress, type Progress } from './progress.ts';
import type { TaskState } from './task-states.ts';
import { totalsOf } from './totals.ts';

const progressOf = (...states: TaskState[]): Progress => ({
	...emptyProgress,
	tasks: Object.fromEntries(states.map((state, id) => [`a#${id}`, { state, at: 1 }])),
});
const idsOf = (count: number) => Array.from({ length: count }, (_, id) => `a#${id}`);

test('what is skipped leaves the total, and what was never touched is open', () => {
	const progress = progressOf('done', 'done', 'doing', 'skipped', 'todo');
	expect(totalsOf(idsOf(7), progress)).toEqual({
		done: 2,
		doing: 1,
		open: 3,
		skipped: 1,
		total: 6,
	});
});

test('only the tasks that are asked for count', () => {
	expect(totalsOf(['a#0'], progressOf('done', 'done')).done).toBe(1);
});

test.each<[number, TaskState[], string]>([
	[23, ['done', 'done', 'doing'], '2 of 23 tasks'],
	[1, [], '0 of 1 task'],
	[3, ['skipped', 'done'], '1 of 2 tasks, 1 skipped'],
	[0, [], 'no tasks'],
	[1, ['skipped'], 'the one task skipped'],
	[2, ['skipped', 'skipped'], 'all 2 tasks skipped'],
])('%i tasks, %j: %s', (count, states, words) => {
	expect(totalsInWords(totalsOf(idsOf(count), progressOf(...states)))).toBe(words);
});
