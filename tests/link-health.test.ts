import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatLedger, type LedgerEntry } from '../src/links/ledger.ts';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { buildSite, copyProject } from './site/build-site.ts';
import { serveSite, type ServedSite } from './site/serve-site.ts';

const failing = { failures: 2, failingSince: '2026-11-14', lastWell: '2026-10-20' };
const failed = 'First noticed on 14 November 2026; last seen working on 20 October 2026.';

/** A resource for each state, by its id: what the ledger holds of its link, and what a reader is told. */
const links: Record<string, [entry: Partial<LedgerEntry> | undefined, told: string]> = {
	working: [{ verdict: 'ok' }, 'Last seen working on 21 November 2026.'],
	gone: [{ verdict: 'broken', ...failing }, `Is gone. ${failed} Archived copy of The gone page`],
	'never-seen': [
		{ verdict: 'broken', failures: 1, failingSince: '2026-11-21' },
		'Is gone. First noticed on 21 November 2026. Look for an archived copy of The never-seen page',
	],
	'no-answer': [{ verdict: 'down', ...failing }, `Did not answer when last asked. ${failed}`],
	doubtful: [
		{ verdict: 'suspect', lastWell: '2026-10-20' },
		'May no longer show what was meant. Last checked on 21 November 2026; last seen working on 20 October 2026. Archived copy of The doubtful page',
	],
	'place-missing': [
		{ verdict: 'anchor' },
		'The page is there, but not the place on it that our link leads to. Last checked on 21 November 2026.',
	],
	'needs-account': [{ verdict: 'blocked', status: 401, ...failing }, `Needs an account. ${failed}`],
	'not-let-in': [
		{ verdict: 'blocked', status: 403, ...failing },
		`Our checker is not let in; it may well work for you. ${failed}`,
	],
	moved: [
		{ verdict: 'moved', finalUrl: 'https://www.new.example/page/' },
		'Has moved; our link still leads there. Last checked on 21 November 2026. New address: new.example/page/',
	],
	'not-checked': [undefined, 'Not checked yet.'],
};
const hrefOf = (id: string) => `https://${id}.example/page/`;
const ledger: [string, LedgerEntry][] = Object.entries(links).flatMap(([id, [entry]]) => {
	const url = hrefOf(id);
	return entry ? [[url, { url, verdict: 'ok', reason: '', checked: '2026-11-21', ...entry }]] : [];
});

/** A site of nothing but these resources, with a link on its first page that `resources.yml` does not know. */
async function smallProject(name: string): Promise<string> {
	const root = await copyProject(name);
	const content = join(root, 'src/content');
	for (const folder of ['roadmaps', 'projects', 'topics'])
		await rm(join(content, 'docs', folder), { recursive: true });
	await rm(join(content, 'link-ledger.jsonl'), { force: true });
	const described = Object.keys(links).map(
		(id) => `${id}:\n  title: The ${id} page\n  href: ${hrefOf(id)}\n  kind: docs\n`
	);
	await writeFile(
		join(content, 'resources.yml'),
		`${described.join('')}book:\n  title: A book\n  kind: book\n`
	);
	await appendFile(
		join(content, 'docs/index.mdx'),
		'\nRead [this](https://unknown.example/page/#part).\n'
	);
	return root;
}

/** Builds a site below `/my-fork` and serves it. */
async function build(root: string): Promise<ServedSite & { dist: string }> {
	const { code, output, dist } = await buildSite(root, {
		GITHUB_ACTIONS: 'true',
		GITHUB_REPOSITORY: 'Ada/my-fork',
		// The test runner has one of its own, which Astro would take for the site's.
		BASE_URL: undefined,
	});
	if (code !== 0) throw new Error(`The build failed.\n${output}`);
	return { ...(await serveSite(dist, '/my-fork')), dist };
}

let browser: Browser;
let checked: ServedSite & { dist: string };
let unchecked: ServedSite;
beforeAll(async () => {
	browser = await launchBrowser();
	unchecked = await build(await smallProject('links-unchecked'));
	const root = await smallProject('links-checked');
	await writeFile(join(root, 'src/content/link-ledger.jsonl'), formatLedger(new Map(ledger)));
	checked = await build(root);
});
afterAll(() => Promise.all([browser.close(), checked.close(), unchecked.close()]));

async function open(
	address: string,
	options: BrowserContextOptions = {},
	{ url }: ServedSite = checked
): Promise<Page> {
	const page = await (await browser.newContext({ viewport: phone, ...options })).newPage();
	await page.goto(url + address);
	return page;
}

/** The words of elements as they are shown, on one line each. */
async function wordsOf(page: Page, selector: string): Promise<string[]> {
	const texts = await page.locator(selector).allInnerTexts();
	return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

test('the page of each resource says how its link is', async () => {
	const page = await open('');
	for (const [id, [, told]] of Object.entries(links)) {
		await page.goto(`${checked.url}resources/${id}/`);
		expect(await wordsOf(page, '.link-health > :not([aria-hidden])')).toEqual([told]);
		const way = page.getByRole('link', { name: `Open ${id}.example` });
		await expect.poll(() => way.getAttribute('href')).toBe(hrefOf(id));
	}
	await page.goto(`${checked.url}resources/book/`);
	await expect.poll(() => page.locator('.link-health').count()).toBe(0);
});

test('a page that is gone has an archived copy, and one that has moved its new address', async () => {
	const page = await open('resources/gone/');
	const copy = page.getByRole('link', { name: 'Archived copy of The gone page' });
	await expect
		.poll(() => copy.getAttribute('href'))
		.toBe(`https://web.archive.org/web/20261020/${hrefOf('gone')}`);
	await page.goto(`${checked.url}resources/moved/`);
	const moved = page.getByRole('link', { name: 'new.example/page/' });
	await expect.poll(() => moved.getAttribute('href')).toBe('https://www.new.example/page/');
});

test('the list of resources says of every link how it is', async () => {
	const page = await open('resources/');
	const items = await wordsOf(page, '.resources > li');
	for (const [id, [, told]] of Object.entries(links))
		expect(items.find((item) => item.startsWith(`The ${id} page`))).toContain(told);
	expect(items.find((item) => item.startsWith('this'))).toContain('Not checked yet.');
	await page.getByRole('link', { name: 'See how the links are' }).click();
	await expect.poll(() => page.locator('h1').innerText()).toBe('Link health');
});

test('the summary counts every link once, and names each that is not well', async () => {
	const page = await open('link-health/', { javaScriptEnabled: false });
	await expect.poll(() => page.locator('caption').innerText()).toBe('Of 11 links to other sites');
	const names = await page.locator('tbody th').allInnerTexts();
	const counts = await page.locator('tbody td').allInnerTexts();
	expect(names.map((name, row) => [name.split('\n')[0], counts[row]])).toEqual([
		['Working', '1'],
		['Gone', '2'],
		['No answer', '1'],
		['Doubtful', '1'],
		['Place missing', '1'],
		['Needs an account', '1'],
		['Checker not let in', '1'],
		['Moved', '1'],
		['Not checked yet', '2'],
	]);
	await expect.poll(() => page.locator('main time').innerText()).toBe('21 November 2026');
	const named = await page.locator('section > ul > li > a').allInnerTexts();
	expect(named).toHaveLength(8);
	expect(named).not.toContain('The working page');
	await page.getByRole('link', { name: 'Gone', exact: true }).click();
	expect(page.url()).toMatch(/#gone$/);
	await page.getByRole('link', { name: 'The gone page', exact: true }).click();
	await expect.poll(() => page.locator('h1').innerText()).toBe('The gone page');
});

test('before the first check nothing is claimed of any link', async () => {
	const page = await open('link-health/', {}, unchecked);
	expect((await wordsOf(page, 'main'))[0]).toContain(
		'No link has been checked yet. There are 11 links to check.'
	);
	await expect.poll(() => page.locator('table').count()).toBe(0);
	await page.goto(`${unchecked.url}resources/gone/`);
	expect(await wordsOf(page, '.link-health > :not([aria-hidden])')).toEqual(['Not checked yet.']);
});

test('the summary loads no script that other lists do not', async () => {
	const scriptsOn = async (address: string) =>
		(await open(address)).locator('script').evaluateAll((all) => all.map((each) => each.outerHTML));
	expect(await scriptsOn('link-health/')).toEqual(await scriptsOn('topics/'));
});

test('a search finds neither the summary nor how a link is', async () => {
	const folder = join(checked.dist, 'pagefind/fragment');
	const texts = await Promise.all(
		(await readdir(folder)).map(async (name) =>
			gunzipSync(await readFile(join(folder, name))).toString()
		)
	);
	const index = texts.join('\n');
	expect(index).toContain('The gone page');
	expect(index).not.toMatch(/link-health|Is gone|Not checked|First noticed/);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	test.each(['link-health/', 'resources/', 'resources/gone/', 'resources/moved/'])(
		'axe finds nothing on %s, on a phone and on a desk, and nothing is cut off',
		async (address) => {
			const axe = await readFile(
				createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
				'utf8'
			);
			for (const width of [320, 1280]) {
				const page = await open(address, { colorScheme, viewport: { width, height: 800 } });
				await page.evaluate(axe);
				const { violations } = await page.evaluate<AxeResults>('axe.run()');
				expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual(
					[]
				);
				const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(scrolled).toBeLessThanOrEqual(width);
			}
		}
	);
});
