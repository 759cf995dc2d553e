import { expect, test } from 'vitest';
import { checkSite } from '../check-site.ts';
import { siteOf } from '../testing/site-of.ts';

const place = { origin: 'https://ada.example', base: '' };

/** The faults of a site, as `"rule file: reason"`. */
async function faultsOf(files: Record<string, string>, searched?: string[]): Promise<string[]> {
	const { graph } = await checkSite({ ...siteOf(files), ...(searched && { searched }) }, place);
	return graph.map(({ file, reason, rule }) => `${rule} ${file}: ${reason}`);
}

const linkTo = (...paths: string[]) => paths.map((path) => `<a href="${path}">x</a>`).join('');

test('a page that no other page leads to is an orphan, a link from itself is none', async () => {
	expect(
		await faultsOf({
			'index.html': linkTo('/a/', '/b'),
			'404.html': '',
			'a/index.html': '',
			'b/index.html': '',
			'alone/index.html': linkTo('/alone/'),
			'old/index.html': '<meta http-equiv="refresh" content="0;url=/a/">',
			'draft/index.html': '<meta name="robots" content="noindex">',
			'sitemap-0.xml': ['', 'a/', 'b/', 'alone/']
				.map((path) => `<loc>https://ada.example/${path}</loc>`)
				.join(''),
		})
	).toEqual([
		'orphan dist/alone/index.html: No other page leads here. Link to it from a page where readers look for it.',
	]);
});

test('the page after a page names it as the one before', async () => {
	const neighbours = (prev: string, next: string) =>
		`<a rel="prev" href="${prev}">x</a><a rel="next" href="${next}">x</a>`;
	expect(
		await faultsOf({
			'index.html': '<a rel="next" href="/a/">x</a>',
			'a/index.html': neighbours('/', '/b/'),
			'b/index.html': neighbours('/', '/c/'),
			'c/index.html': '<a rel="prev" href="/b/">x</a>',
		})
	).toEqual([
		'neighbours dist/a/index.html: Its next page is /b/, but the previous page of that one is not /a/.',
		'neighbours dist/b/index.html: Its previous page is /, but the next page of that one is not /b/.',
	]);
});

test('an address of another host in several spellings is said at the rarer ones', async () => {
	expect(
		await faultsOf({
			'index.html': linkTo('/a/', 'https://b.example/x/', 'https://b.example/y'),
			'a/index.html': linkTo('https://b.example/x/#part', 'http://www.b.example/x'),
		})
	).toEqual([
		'spellings dist/a/index.html: http://www.b.example/x is written as https://b.example/x/ elsewhere. Write it the same everywhere, so that it is one resource.',
	]);
});

test('the spelling of a described resource is the right one', async () => {
	expect(
		await faultsOf({
			'index.html': linkTo('/a/', '/resources/b/', 'https://b.example/x/'),
			'a/index.html': linkTo('https://b.example/x/'),
			'resources/b/index.html': linkTo('https://b.example/x'),
		})
	).toEqual([
		'spellings dist/index.html: https://b.example/x/ is written as https://b.example/x elsewhere. Write it the same everywhere, so that it is one resource.',
	]);
});

test('the sitemap and the search index hold the pages, and only those', async () => {
	const files = {
		'index.html': `<main data-pagefind-body></main>${linkTo('/a/', '/list/')}`,
		'a/index.html': '<main data-pagefind-body></main>',
		'list/index.html': '',
		'sitemap-0.xml': '<loc>https://ada.example/</loc><loc>https://ada.example/list/</loc>',
	};
	expect(await faultsOf(files, ['/', '/gone/'])).toEqual([
		'sitemap dist/a/index.html: The sitemap does not name this page. Build the site again, or tell search engines to leave the page out.',
		'search-index dist/a/index.html: The search index lacks this page. Build the site again.',
		'search-index dist/pagefind/pagefind-entry.json: The search index names /gone/, and nothing is there. Build the site again.',
	]);
	expect(await faultsOf(files, ['/', '/a/'])).toHaveLength(1);
});
