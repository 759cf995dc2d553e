import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFacets, groupTwins, mergeAnswers, type Hit } from './merge-answers.ts';
import { rankSubjects } from './rank-subjects.ts';
import { subjectsOf } from './testing/subjects-of.ts';
import { understandQuery } from './understand-query.ts';

const none = { kinds: new Set<string>(), roadmaps: new Set<string>() };
const hits = fc
	.array(
		fc.record({
			kind: fc.constantFrom('Week', 'Topic', 'Project'),
			roadmap: fc.constantFrom('A', 'B', undefined),
			score: fc.nat(100),
			twins: fc.nat(3),
		}),
		{ maxLength: 20 }
	)
	.map((list) => list.map((hit, at): Hit => ({ ...hit, url: `/${at}/` })));

test('what is called so stands before what only mentions it, and each page stands once', () => {
	const named = rankSubjects(understandQuery('celery'), subjectsOf());
	const merged = mergeAnswers(named, [
		{ url: '/resources/a/', kind: 'Resource', roadmap: undefined, score: 1, isCalledSo: false },
		{ url: '/topics/celery/', kind: 'Topic', roadmap: undefined, score: 0.2, isCalledSo: true },
	]);
	const urls = merged.map(({ url }) => url);
	expect(urls[0]).toBe('/topics/celery/');
	expect(urls).toContain('/resources/a/');
	expect(new Set(urls).size).toBe(urls.length);
});

test('a resource that is called so stands first, and a topic before a week that says the same', () => {
	const found = (url: string, kind: string, isCalledSo = false) => ({
		...{ url, kind, isCalledSo },
		...{ roadmap: undefined, score: 1 },
	});
	const merged = mergeAnswers(
		[],
		[
			found('/roadmaps/a/week-01/', 'Week'),
			found('/topics/a/', 'Topic'),
			found('/resources/two-scoops/', 'Resource', true),
		]
	);
	expect(merged.map(({ url }) => url)).toEqual([
		'/resources/two-scoops/',
		'/topics/a/',
		'/roadmaps/a/week-01/',
	]);
});

test('twins stand together where the first of them stands', () => {
	const hit = (url: string, twins: number): Hit => ({
		...{ kind: 'Week', roadmap: 'A', score: 1 },
		url,
		twins,
	});
	const groups = groupTwins([hit('/a/', 1), hit('/b/', 0), hit('/c/', 1), hit('/d/', 0)]);
	expect(groups.map(({ first, twins }) => [first.url, ...twins.map(({ url }) => url)])).toEqual([
		['/a/', '/c/'],
		['/b/'],
		['/d/'],
	]);
});

test('grouping loses no page', () => {
	fc.assert(
		fc.property(hits, (list) => {
			const grouped = groupTwins(list).flatMap(({ first, twins }) => [first, ...twins]);
			expect(new Set(grouped)).toEqual(new Set(list));
			expect(grouped.length).toBe(list.length);
		})
	);
});

test('the count of a facet is the number of results that choosing it gives', () => {
	fc.assert(
		fc.property(hits, (list) => {
			const { counts } = applyFacets(list, none);
			for (const [kind, count] of Object.entries(counts.kinds))
				expect(applyFacets(list, { ...none, kinds: new Set([kind]) }).groups.length).toBe(count);
			for (const [roadmap, count] of Object.entries(counts.roadmaps))
				expect(applyFacets(list, { ...none, roadmaps: new Set([roadmap]) }).groups.length).toBe(
					count
				);
		})
	);
});

test('facets that are chosen do not change their own counts, but those of the others', () => {
	const list = [
		{ url: '/a/', kind: 'Week', roadmap: 'A', score: 3, twins: 0 },
		{ url: '/b/', kind: 'Week', roadmap: 'B', score: 2, twins: 0 },
		{ url: '/c/', kind: 'Topic', roadmap: undefined, score: 1, twins: 0 },
	];
	const { counts, groups } = applyFacets(list, { ...none, roadmaps: new Set(['A']) });
	expect(groups.map(({ first }) => first.url)).toEqual(['/a/']);
	expect(counts).toEqual({ kinds: { Week: 1 }, roadmaps: { A: 1, B: 1 } });
});
