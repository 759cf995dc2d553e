import { expect, test } from 'vitest';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import { hasWord, searchText } from './text-search.ts';
import { understandQuery } from './understand-query.ts';

/** A full text whose best page shows a passage, whatever is asked. */
function showing(...excerpts: string[]): Pagefind {
	const results = excerpts.map((excerpt) => ({
		id: excerpt,
		score: 1,
		data: () => Promise.resolve({ excerpt } as PagefindPage),
	})) satisfies PagefindResult[];
	const nothing = () => Promise.resolve();
	return { options: nothing, init: nothing, search: () => Promise.resolve({ results }) };
}

test.each([
	['rabbitmq', 'with <mark>RabbitMQ</mark> as a broker', true],
	['cookies', 'a <mark>cookie.</mark>', true],
	['netlify', '<mark>Netlify.</mark> Add new project', true],
	['kubernets', 'on <mark>Kubernetes</mark>', true],
	['wagtail', 'do not <mark>wait</mark> for it', false],
	['kotlin', 'no marks', false],
])('whether "%s" stands in "%s": %s', async (word, excerpt, expected) => {
	expect(await hasWord(showing(excerpt), word)).toBe(expected);
});

test('a word that nothing is found for stands nowhere', async () => {
	expect(await hasWord(showing(), 'celery')).toBe(false);
});

test('pages with a rare word of a question are found beside those with all of its words', async () => {
	const pages: Record<string, string[]> = {
		'extend user model': ['a', 'b', 'c'],
		extend: ['a', 'b', 'c'],
		user: ['a', 'b', 'c', 'd'],
		model: ['a', 'b', 'c', 'custom-user-model'],
	};
	const search = (text: string) =>
		Promise.resolve({
			results: (pages[text] ?? []).map((id) => ({
				id,
				score: 1,
				data: () => Promise.resolve({} as PagefindPage),
			})),
		});
	const nothing = () => Promise.resolve();
	const facts = ['a', 'b', 'c', 'd', 'custom-user-model'].map(
		(id) => [id, { url: `/topics/${id}/`, kind: 'Topic', roadmap: undefined }] as const
	);
	const found = await searchText(
		{ options: nothing, init: nothing, search },
		understandQuery('extend user model'),
		new Map(facts)
	);
	expect(found.map(({ url }) => url)).toContain('/topics/custom-user-model/');
	expect(found.some(({ isCalledSo }) => isCalledSo)).toBe(false);
});
