import { expect, test } from 'vitest';
import { changeInWords } from './change-words.ts';
import { emptyProgress, type Progress } from './progress.ts';
import type { TaskIndex } from './task-index.ts';

const index: TaskIndex = {
	version: 1,
	base: '',
	roadmaps: [],
	pages: {
		'roadmaps/a/week-02': {
			kind: 'week',
			label: 'Week 2',
			title: 'Models',
			tasks: [{ text: 'Write it' }],
		},
		'projects/blog': { kind: 'project', label: 'Project', title: 'Blog', tasks: [] },
	},
};
const task = 'roadmaps/a/week-02#write-it';
const mine: Progress = { ...emptyProgress, tasks: { [task]: { state: 'todo', at: 1 } } };
const theirs: Progress = {
	...emptyProgress,
	tasks: { [task]: { state: 'done', at: 2 } },
	notes: { 'projects/blog': { text: 'x'.repeat(99), at: 1 } },
	plans: { gone: { plan: null, at: 1 } },
};

test.each([
	[{ table: 'tasks', id: task }, 'Week 2: Models: Write it: done'],
	[
		{ table: 'tasks', id: task, winner: 'theirs' },
		'Week 2: Models: Write it: not started here, done there (kept: there)',
	],
	[{ table: 'notes', id: 'projects/blog' }, `Blog: the note “${'x'.repeat(60)} …”`],
	[{ table: 'plans', id: 'gone' }, 'roadmaps/gone: no plan'],
] as const)('%j', (change, words) => {
	expect(changeInWords(change, mine, theirs, index)).toBe(words);
});
