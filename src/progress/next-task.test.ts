import { expect, test } from 'vitest';
import { followRoadmap, leaveRoadmap, setTask } from './change-progress.ts';
import { followedRoadmaps, nextTask } from './next-task.ts';
import { emptyProgress } from './progress.ts';
import { taskIdsOfRoadmap } from './task-index.ts';
import { smallIndex, week1, week2 } from './testing/small-site.ts';

test('one begins with the first task of the first week, and goes on in reading order', () => {
	const seen: string[] = [];
	let progress = emptyProgress;
	for (let next = nextTask('a', smallIndex, progress); next;) {
		seen.push(`${next.label}: ${next.text}`);
		progress = setTask(progress, next.task, seen.length % 2 ? 'done' : 'skipped', 1);
		next = nextTask('a', smallIndex, progress);
	}
	expect(seen).toEqual([
		'week 1, Day 1–2: Build a list view',
		'week 1, Day 1–2: Write get_queryset and __str__',
		'week 1, Day 3: Choose a | b [or] <c> & *d*',
		'week 1, Day 3: 🎉',
		'week 1, Day 3: Größe und Maß prüfen',
		'weeks 2–3: Build a form',
		'weeks 2–3: Costs $5 and $6',
		'weeks 2–3: Ask C:\\dir\\ ~twice~ and `not` code_',
		'month 1: Sum it up',
	]);
	expect(seen).toHaveLength(taskIdsOfRoadmap(smallIndex, 'a').length);
});

test('what is in progress is still to do', () => {
	const progress = setTask(emptyProgress, `${week1}#build-a-list-view`, 'doing', 1);
	expect(nextTask('a', smallIndex, progress)).toEqual({
		page: week1,
		task: `${week1}#build-a-list-view`,
		text: 'Build a list view',
		label: 'week 1, Day 1–2',
	});
});

test('a gap comes before what lies ahead of it', () => {
	const progress = setTask(emptyProgress, `${week2}#build-a-form`, 'done', 1);
	expect(nextTask('a', smallIndex, progress)?.page).toBe(week1);
});

test('a roadmap that is not there has nothing to do', () => {
	expect(nextTask('constructor', smallIndex, emptyProgress)).toBeUndefined();
});

test('of roadmaps followed the last one chosen comes first, and those left are none', () => {
	let progress = followRoadmap(emptyProgress, 'a', 1);
	progress = followRoadmap(progress, 'b', 2);
	progress = leaveRoadmap(followRoadmap(progress, 'c', 3), 'c', 4);
	expect(followedRoadmaps(progress)).toEqual(['b', 'a']);
	expect(followedRoadmaps(followRoadmap(progress, 'a', 5))).toEqual(['a', 'b']);
});
