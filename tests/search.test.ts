import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { addressOf } from '../src/curriculum/location.ts';
import { readContent } from '../src/files/read-content.ts';
import { launchBrowser } from './browser/launch.ts';
import { ask } from './browser/search.ts';
import { projectRoot } from './site/build-site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
	['at the root', inject('rootSite').url],
	['below a path', inject('forkSite').url],
])('%s', (_, site) => {
	const results = () => page.locator('.search-title');
	const field = () => page.getByRole('combobox', { name: 'Search all pages' });

	const search = (query: string, answered = query) => ask(page, query, answered);

	beforeEach(async () => {
		page = await (await browser.newContext()).newPage();
		await page.goto(`${site}roadmaps/day-by-day/`);
		return () => page.context().close();
	});

	test('a search for celery finds pages that name it, and one of them opens', async () => {
		await page.keyboard.press('Control+k');
		await search('celery');
		const count = await results().count();
		expect(count).toBeGreaterThan(0);
		await results().first().click();
		await page.waitForURL((url) => !url.pathname.endsWith('/roadmaps/day-by-day/'));
		await expect
			.poll(async () => (await page.locator('main').innerText()).toLowerCase())
			.toContain('celery');
	});

	test('a result says what it is and where it stands, and names the headings that match', async () => {
		await page.keyboard.press('/');
		await search('password reset');
		const places = await page.locator('.search-place').allInnerTexts();
		expect(places).toContain('Topic');
		expect(places).toContain('Week 4 · Day by day');
		await expect.poll(() => page.locator('.search-heading').count()).toBeGreaterThan(0);
		await expect.poll(() => page.locator('.search-results mark').count()).toBeGreaterThan(0);
	});

	test('it can be used by keyboard alone', async () => {
		await page.keyboard.press('/');
		await search('serializers');
		await page.keyboard.press('ArrowDown');
		const chosen = await field().getAttribute('aria-activedescendant');
		expect(chosen).toBe(await results().first().getAttribute('id'));
		await page.keyboard.press('ArrowUp');
		await expect.poll(() => field().getAttribute('aria-activedescendant')).toBeNull();
		await expect
			.poll(() => field().evaluate((input) => input === document.activeElement))
			.toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('.search-dialog').isVisible()).toBe(false);
		await page.keyboard.press('/');
		await search('serializers');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site}topics/serializers/`);
	});

	test('Enter opens what is written, not what was written before', async () => {
		await page.keyboard.press('/');
		await search('serializers');
		await field().fill('middleware');
		await page.keyboard.press('Enter');
		await page.waitForURL(`${site}topics/middleware/`);
	});

	test('an index that could not be loaded is asked for again', async () => {
		const index = /\/(pagefind|search)\/[\w.-]+\.js/;
		await page.route(index, (route) => route.abort());
		await page.keyboard.press('/');
		await page.locator('.search-status', { hasText: 'could not be loaded' }).waitFor();
		await page.unroute(index);
		await search('middleware');
		await expect.poll(() => results().count()).toBeGreaterThan(0);
	});

	test.each([
		['celary', 'topics/celery/', 'celery'],
		['how do I log in a user', 'topics/authentication/'],
		['online shop', 'projects/ecommerce-api/'],
		['select related', 'topics/query-optimization/'],
		['week 7', 'roadmaps/day-by-day/phase-2/week-07/'],
	])('"%s" finds %s first', async (query, address, answered = query) => {
		await page.keyboard.press('/');
		await search(query, answered);
		await expect
			.poll(() => results().first().getAttribute('href'))
			.toBe(new URL(address, site).pathname);
	});

	test('what is called so is answered before the full text has come, and also without it', async () => {
		await page.route('**/pagefind/**', (route) => route.abort());
		await page.keyboard.press('/');
		await search('celery');
		await expect.poll(() => results().first().getAttribute('href')).toContain('topics/celery/');
	});

	test('nothing found says what to try', async () => {
		await page.keyboard.press('/');
		await search('zzyzx');
		await expect
			.poll(() => page.locator('.search-status').innerText())
			.toBe('Nothing found for “zzyzx”. Try fewer or other words.');
		await expect.poll(() => results().count()).toBe(0);
	});

	test('a slash typed into a field is a slash', async () => {
		await page.keyboard.press('/');
		await field().press('/');
		await expect.poll(() => field().inputValue()).toBe('/');
	});
});

test('a search for a topic or a project finds its page first', async () => {
	const site = inject('rootSite').url;
	page = await (await browser.newContext()).newPage();
	await page.goto(site);
	const json = (await (await page.request.get(`${site}curriculum.json`)).json()) as Record<
		'topics' | 'projects',
		{ title: string; url: string }[]
	>;
	await page.keyboard.press('/');
	const missed: string[] = [];
	for (const { title, url } of [...json.topics, ...json.projects]) {
		await page.getByRole('combobox', { name: 'Search all pages' }).fill(title);
		await page.locator('.search-status', { hasText: `“${title}”` }).waitFor();
		const first = await page.locator('.search-title').first().getAttribute('href');
		if (first !== url) missed.push(`${title}: ${first}`);
	}
	expect(missed).toEqual([]);
	await page.context().close();
});

test('a search for what a topic is also called finds its page among the first three', async () => {
	page = await (await browser.newContext()).newPage();
	await page.goto(inject('rootSite').url);
	await page.keyboard.press('/');
	const { curriculum } = loadCurriculum(await readContent(projectRoot));
	const missed: string[] = [];
	for (const topic of curriculum.topics) {
		const [name] = topic.page.data.aliases ?? [];
		if (name === undefined) continue;
		await page.getByRole('combobox', { name: 'Search all pages' }).fill(name);
		await page.locator('.search-status', { hasText: `“${name}”` }).waitFor();
		const found = await page
			.locator('.search-title')
			.evaluateAll((all) => all.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname));
		if (!found.includes(addressOf(topic.page.id))) missed.push(`${name}: ${found.join(' ')}`);
	}
	expect(missed).toEqual([]);
	await page.context().close();
});

test('every page carries what it is and where it stands as filters', async () => {
	page = await (await browser.newContext()).newPage();
	await page.goto(inject('rootSite').url);
	const filters = await page.evaluate<Record<string, Record<string, number>>>(
		"import('/pagefind/pagefind.js').then((pagefind) => pagefind.filters())"
	);
	expect(Object.keys(filters['kind'] ?? {}).sort()).toEqual([
		'Guide',
		'Page',
		'Phase',
		'Project',
		'Resource',
		'Roadmap',
		'Topic',
		'Week',
	]);
	// Each with its overview, weeks and phases.
	expect(filters['roadmap']).toMatchObject({
		'Day by day': 14,
		'Six-week sprint': 7,
		'24-week syllabus': 31,
	});
	expect(filters['phase']).toMatchObject({ 'Phase 1': 6, 'Month 1': 10 });
	await page.context().close();
});

test('navigation, footers and lists that repeat are not in the index', async () => {
	page = await (await browser.newContext()).newPage();
	await page.goto(inject('rootSite').url);
	await page.keyboard.press('/');
	for (const words of [
		'"Start with week 1"',
		'"Open docs.djangoproject.com"',
		'"Which roadmap is for me"',
		'"Where it is taught"',
		'"Compare roadmaps"',
		'"On this page"',
	]) {
		await page.getByRole('combobox', { name: 'Search all pages' }).fill(words);
		await page.locator('.search-status', { hasText: `“${words}”` }).waitFor();
		// A text may happen to use the same words; what stands on every page would be found hundreds of times.
		await expect
			.poll(() => page.locator('.search-results > li').count(), { message: words })
			.toBeLessThan(3);
	}
	await page.context().close();
});
