import { expect, test } from 'vitest';
import { smallCurriculum, smallIndex, smallTaskIds, week1, week2 } from './testing/small-site.ts';
import {
	addressOfId,
	joinTaskIndexes,
	projectsOfRoadmap,
	sharedPart,
	taskIdsOf,
	taskIdsOfRoadmap,
} from './task-index.ts';
import { formerTaskIds, splitTaskIndex, toTaskIndex } from './to-task-index.ts';

test('the index has every task under the id it has in the curriculum', () => {
	const ids = [...smallCurriculum.pages.values()].flatMap(({ tasks }) => tasks.map(({ id }) => id));
	expect([...smallTaskIds].sort()).toEqual(ids.sort());
	expect(JSON.parse(JSON.stringify(smallIndex))).toEqual(smallIndex);
});

test('a page says what it is, and its tasks say their days', () => {
	expect(smallIndex.pages[week1]).toEqual({
		kind: 'week',
		label: 'Week 1',
		title: 'Views',
		tasks: [
			{ text: 'Build a list view', days: '1–2' },
			{ text: 'Write get_queryset and __str__', days: '1–2' },
			{ text: 'Choose a | b [or] <c> & *d*', days: '3' },
			{ text: '🎉', slug: '1f389', days: '3' },
			{ text: 'Größe und Maß prüfen', slug: 'größe-und-maß-prüfen', days: '3' },
		],
		projects: ['projects/blog'],
	});
	expect(smallIndex.pages[week2]).toMatchObject({
		label: 'Weeks 2–3',
		formerIds: ['roadmaps/a/week-2', 'roadmaps/old/week-2'],
		aliases: { 'make-a-form': 'build-a-form', 'make-form': 'make-a-form' },
	});
	expect(smallIndex.pages['roadmaps/a/phase-1']?.label).toBe('Month 1');
});

test('a roadmap counts the tasks of its own pages; its projects are shared', () => {
	expect(taskIdsOfRoadmap(smallIndex, 'b')).toEqual([
		'roadmaps/b/week-1#build-a-list-view',
		'roadmaps/b/week-1#deploy-it',
	]);
	expect(projectsOfRoadmap(smallIndex, 'a')).toEqual(['projects/blog']);
	expect(taskIdsOfRoadmap(smallIndex, 'constructor')).toEqual([]);
	expect(taskIdsOf(smallIndex, 'constructor')).toEqual([]);
});

test('parts hold a roadmap each, and together they are the whole', () => {
	const parts = splitTaskIndex(smallIndex);
	expect([...parts.keys()]).toEqual([sharedPart, 'a', 'b']);
	expect(Object.keys(parts.get('b')?.pages ?? {})).toEqual(['roadmaps/b', 'roadmaps/b/week-1']);
	const [first, ...rest] = [...parts.values()];
	expect(joinTaskIndexes([first!, ...rest, first!])).toEqual(smallIndex);
});

test('addresses have the base path and lead to the task', () => {
	expect(addressOfId(smallIndex, 'projects/blog#list-posts')).toBe(
		'/fork/projects/blog/#task-list-posts'
	);
	expect(addressOfId(smallIndex, 'index')).toBe('/fork/');
	expect(addressOfId(smallIndex, 'a b/(c)#maß')).toBe('/fork/a%20b/%28c%29/#task-ma%C3%9F');
});

test('a task knows every id it had, by way of other aliases and pages too', () => {
	const { pages } = smallCurriculum;
	const former = formerTaskIds(pages.get(week2)!);
	expect(former[`${week2}#build-a-form`]?.sort()).toEqual(
		[week2, 'roadmaps/a/week-2', 'roadmaps/old/week-2']
			.flatMap((page) =>
				['build-a-form', 'make-a-form', 'make-form'].map((slug) => `${page}#${slug}`)
			)
			.filter((id) => id !== `${week2}#build-a-form`)
			.sort()
	);
	expect(formerTaskIds(pages.get(week1)!)).toEqual({});
});

test('a site without roadmaps has an index', () => {
	const { pages } = smallCurriculum;
	const blog = pages.get('projects/blog')!;
	const bare = { ...smallCurriculum, pages: new Map([[blog.id, blog]]), roadmaps: [] };
	expect(Object.keys(toTaskIndex(bare, '').pages)).toEqual(['projects/blog']);
});
