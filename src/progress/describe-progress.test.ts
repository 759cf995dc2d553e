import { expect, test } from 'vitest';
import { setTask } from './change-progress.ts';
import { describeProgress } from './describe-progress.ts';
import { emptyProgress } from './progress.ts';
import { taskIdsOfRoadmap } from './task-index.ts';
import { smallIndex, week1 } from './testing/small-site.ts';

test('each roadmap the pages are of has its weeks and what comes next, projects stand below', () => {
	let progress = setTask(emptyProgress, `${week1}#build-a-list-view`, 'done', 1);
	progress = setTask(progress, 'projects/blog#list-posts', 'done', 1);
	progress = setTask(progress, 'projects/gone#a', 'done', 1);
	expect(describeProgress(progress, smallIndex, [week1, 'projects/blog'])).toBe(
		[
			'Roadmap A           [#.........]  1 of 9 tasks',
			'  Month 1: Basics   [..........]  0 of 1 task',
			'  Week 1: Views     [##........]  1 of 5 tasks',
			'  Weeks 2–3: Forms  [..........]  0 of 3 tasks',
			'  Next: week 1, Day 1–2: Write get_queryset and __str__',
			'',
			'Projects and other pages',
			'  Blog | shared  [#####.....]  1 of 2 tasks',
			'',
			'1 mark is of tasks no longer on the site.',
		].join('\n')
	);
});

test('a bar is full only when all is done', () => {
	let progress = emptyProgress;
	for (const id of taskIdsOfRoadmap(smallIndex, 'b')) progress = setTask(progress, id, 'done', 1);
	expect(describeProgress(progress, smallIndex, ['roadmaps/b'])).toContain(
		'Roadmap B        [##########]  2 of 2 tasks\n  Week 1: Views  [##########]  2 of 2 tasks\n  Nothing is left to do.'
	);
});

test('a file of something else is said to be one', () => {
	expect(describeProgress(emptyProgress, smallIndex, [])).toBe(
		'This file speaks of no roadmap and no project of this site. Is it a progress.md from the page “Your progress”?'
	);
});
