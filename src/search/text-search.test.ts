import { expect, test } from 'vitest';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import { hasWord } from './text-search.ts';

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
	['kubernets', 'on <mark>Kubernetes</mark>', true],
	['wagtail', 'do not <mark>wait</mark> for it', false],
	['kotlin', 'no marks', false],
])('whether "%s" stands in "%s": %s', async (word, excerpt, expected) => {
	expect(await hasWord(showing(excerpt), word)).toBe(expected);
});

test('a word that nothing is found for stands nowhere', async () => {
	expect(await hasWord(showing(), 'celery')).toBe(false);
});
