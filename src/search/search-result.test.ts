import { expect, test } from 'vitest';
import { describeCount, describeIndexing, titleFirst, toSearchResult } from './search-result.ts';

const found = {
	url: '/topics/urls/',
	excerpt: 'a <mark>path</mark>',
	meta: { title: 'URL dispatcher', place: 'Topic' },
	sub_results: [
		{ title: 'URL dispatcher', url: '/topics/urls/', excerpt: '' },
		{ title: 'URL dispatcher', url: '/topics/urls/#_top', excerpt: '', anchor: { element: 'h1' } },
		{ title: 'A task', url: '/topics/urls/#task-a', excerpt: '', anchor: { element: 'li' } },
		...['A', 'B', 'C', 'D'].map((title) => ({
			title,
			url: `/topics/urls/#${title}`,
			excerpt: '',
			anchor: { element: 'h2' },
		})),
	],
};

test('a result has a title, a place and the first headings that match', () => {
	expect(toSearchResult(found)).toEqual({
		title: 'URL dispatcher',
		place: 'Topic',
		url: '/topics/urls/',
		excerpt: 'a <mark>path</mark>',
		headings: ['A', 'B', 'C'].map((title) => ({ title, url: `/topics/urls/#${title}` })),
	});
	expect(toSearchResult({ ...found, meta: {} })).toMatchObject({
		title: '/topics/urls/',
		place: '',
	});
});

test('the page that is called what was searched for comes first', () => {
	const results = ['ModelForms', 'Models', 'Custom user model', 'models'].map((title, n) => ({
		...toSearchResult(found),
		title,
		url: String(n),
	}));
	expect(titleFirst(results, 'models').map(({ url }) => url)).toEqual(['1', '3', '0', '2']);
	expect(titleFirst(results, 'forms')).toEqual(results);
});

test.each([
	[0, '', ''],
	[0, 'x', 'Nothing found for “x”. Try fewer or other words.'],
	[1, 'x', '1 page found for “x”.'],
	[38, 'x', '38 pages found for “x”.'],
])('%i results for "%s"', (count, query, text) => {
	expect(describeCount(count, query)).toBe(text);
});

test('while dev makes the index it is said how far it is, and then nothing', () => {
	expect(describeIndexing({ done: 120, total: 310 })).toBe('Indexing 120 of 310 pages.');
	expect(describeIndexing({ done: 310, total: 310 })).toBe('');
});
