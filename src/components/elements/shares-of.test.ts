import { expect, test } from 'vitest';
import type { CourseOutline } from '../../plan/course-outline.ts';
import { setTask } from '../../progress/change-progress.ts';
import { emptyProgress } from '../../progress/progress.ts';
import type { IndexedPage, TaskIndex } from '../../progress/task-index.ts';
import { sharesOf } from './shares-of.ts';

const week = (...texts: string[]): IndexedPage => ({
	kind: 'week',
	label: '',
	title: '',
	tasks: texts.map((text) => ({ text })),
});
const index: TaskIndex = {
	version: 1,
	base: '',
	roadmaps: [],
	pages: { 'roadmaps/x/week-01': week('a', 'b', 'c', 'd'), 'roadmaps/x/week-02': week('a') },
};
const outline: CourseOutline = {
	id: 'x',
	title: 'X',
	url: '/roadmaps/x/',
	projects: {},
	items: ['week-01', 'week-02', 'week-03'].map((name) => ({
		id: `roadmaps/x/${name}`,
		kind: 'week',
		label: '',
		title: '',
		url: '',
		weeks: 1,
	})),
};

test('the share of a week is that of its tasks; a week without tasks has none', () => {
	const progress = setTask(emptyProgress, 'roadmaps/x/week-01#b', 'done', 1);
	expect(sharesOf(outline, index, progress)).toEqual({
		'roadmaps/x/week-01': 0.25,
		'roadmaps/x/week-02': 0,
	});
});

test('skipped tasks count for nothing, and a week of skipped tasks is done', () => {
	const done = setTask(emptyProgress, 'roadmaps/x/week-01#b', 'done', 1);
	const skipped = ['roadmaps/x/week-01#a', 'roadmaps/x/week-01#c', 'roadmaps/x/week-02#a'];
	const progress = skipped.reduce((before, id) => setTask(before, id, 'skipped', 1), done);
	expect(sharesOf(outline, index, progress)).toEqual({
		'roadmaps/x/week-01': 0.5,
		'roadmaps/x/week-02': 1,
	});
});
