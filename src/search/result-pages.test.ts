import { expect, test } from 'vitest';
import type { PageState } from './choices.ts';
import type { Answer, FoundPage } from './finder.ts';
import { ResultPages } from './result-pages.ts';

const pageAt = (url: string, twins: string[] = []): FoundPage => ({
	title: url,
	place: '',
	kind: 'Week',
	url,
	excerpt: '',
	headings: [],
	twins: twins.map((twin) => ({ place: '', url: twin })),
});

/** An answer of `total` pages, `/0/`, `/1/`, …, that gives three at a time. */
function answerOf(total: number): Answer {
	const all = Array.from({ length: total }, (_, index) => pageAt(`/${index}/`));
	let given = 3;
	return {
		query: 'x',
		total,
		counts: { kinds: {}, roadmaps: {} },
		pages: all.slice(0, 3),
		more: () => Promise.resolve(all.slice(given, (given += 3))),
		nearest: [],
		isSure: true,
	};
}

const progressOf = (states: Record<string, PageState>) => ({
	exists: () => Object.keys(states).length > 0,
	statesOf: () => Promise.resolve(new Map(Object.entries(states))),
});
const urls = ({ pages }: { pages: readonly FoundPage[] }) => pages.map(({ url }) => url).join(' ');

test('no more pages are loaded than are shown', async () => {
	const answer = answerOf(8);
	let asked = 0;
	const { more } = answer;
	answer.more = () => (asked++, more!());
	const pages = new ResultPages(answer, progressOf({}));
	expect(urls(await pages.select(3, new Set()))).toBe('/0/ /1/ /2/');
	expect(asked).toBe(0);
	expect(urls(await pages.select(5, new Set()))).toBe('/0/ /1/ /2/ /3/ /4/');
	expect(asked).toBe(1);
	expect(await pages.select(99, new Set())).toMatchObject({ total: 8 });
	expect(asked).toBe(2);
});

test('a status is looked for among all results, and counted', async () => {
	const progress = progressOf({ '/1/': 'done', '/6/': 'done', '/7/': 'doing' });
	const pages = new ResultPages(answerOf(8), progress);
	const { counts, total } = await pages.select(1, new Set(['done']));
	expect({ counts, total }).toEqual({ counts: { open: 0, doing: 1, done: 2 }, total: 2 });
	expect(urls(await pages.select(9, new Set(['done', 'doing'])))).toBe('/1/ /6/ /7/');
});

test('a page stands for its twins too', async () => {
	const answer = { ...answerOf(0), pages: [pageAt('/a/', ['/b/'])], total: 1 };
	const pages = new ResultPages(answer, progressOf({ '/a/': 'open', '/b/': 'done' }));
	expect(await pages.select(9, new Set(['done']))).toMatchObject({
		total: 1,
		counts: { open: 1, doing: 0, done: 1 },
	});
});

test('states are counted only for one who has progress, and among few enough results', async () => {
	expect(await new ResultPages(answerOf(5), progressOf({})).count()).toBeUndefined();
	const some = progressOf({ '/4/': 'doing' });
	expect(await new ResultPages(answerOf(5), some).count()).toEqual({ open: 0, doing: 1, done: 0 });
	expect(await new ResultPages(answerOf(61), some).count()).toBeUndefined();
});
