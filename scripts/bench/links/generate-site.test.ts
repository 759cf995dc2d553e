import { expect, test } from 'vitest';
import { checkSite } from '../../../src/links/check-site.ts';
import { generateSite, type Planted } from './generate-site.ts';
import { scoreFindings } from './score.ts';

const size = { pages: 20, seed: 4 };
const files = [...generateSite(size)];
const faults = files.flatMap((file) => file.faults);
const traps = files.flatMap((file) => file.traps);
const texts = new Map(files.map(({ path, text }) => [path, text]));

const byPlace = (found: readonly Pick<Planted<string>, 'href' | 'page'>[]) =>
	found.map(({ href, page }) => `${page} ${href}`).sort();

test('what is planted is broken, and nothing else is', async () => {
	const { links } = await checkSite(
		{
			files: [...texts.keys()],
			read: (path) => Buffer.from(texts.get(path) ?? ''),
			dist: 'dist',
		},
		{ origin: 'https://site.example', base: '' }
	);
	const broken = links
		.filter(({ verdict }) => verdict === 'broken' || verdict === 'anchor')
		.flatMap(({ occurrences }) => occurrences.map(({ href, page = '' }) => ({ href, page })));
	expect(byPlace(broken)).toEqual(byPlace(faults));
	expect(scoreFindings(broken, { faults, traps })).toEqual({
		recall: 1,
		precision: 1,
		missed: {},
		wrong: {},
	});
});

test('one link in a hundred is broken, in all ways', () => {
	expect(faults).toHaveLength((size.pages * 50) / 100);
	expect(new Set(faults.map(({ kind }) => kind)).size).toBe(9);
	expect(new Set(faults.map(({ href }) => href)).size).toBe(faults.length);
});

test('the same size and seed give the same site, another seed another one', () => {
	expect([...generateSite(size)]).toEqual(files);
	expect([...generateSite({ ...size, seed: 5 })]).not.toEqual(files);
});

test('a score says what was missed, and what was called broken without need', () => {
	const [fault, ...others] = faults;
	const top = traps.find(({ kind }) => kind === '#top');
	if (!fault || !top) throw new Error('The site has faults and traps.');
	const sameInOtherWords = others.map(({ href, page }) => ({
		page: `${page}index.html`,
		href:
			new URL(href, `http://site.invalid${page}`).pathname.replace(/\/$/, '') + fragmentOf(href),
	}));
	const { missed, precision, recall, wrong } = scoreFindings(
		[...sameInOtherWords, ...sameInOtherWords, top, { page: '/', href: '/' }],
		{ faults, traps }
	);
	expect(missed).toEqual({ [fault.kind]: expect.stringMatching(/^1 of \d$/) as string });
	expect(wrong).toEqual({ '#top': 1, 'an ordinary link': 1 });
	expect(recall).toBeCloseTo(9 / 10);
	expect(precision).toBeCloseTo(9 / 11);
});

function fragmentOf(href: string): string {
	return /#.*$/.exec(href)?.[0] ?? '';
}
