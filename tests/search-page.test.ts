import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { ask, foundPages, searchField } from './browser/search.ts';
import { violationsOn } from './browser/violations.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
	['at the root', inject('rootSite').url],
	['below a path', inject('forkSite').url],
])('the page of the search %s', (_, site) => {
	beforeEach(async () => {
		context = await browser.newContext({ viewport: phone });
		page = await context.newPage();
		return () => context.close();
	});
	const first = () => foundPages(page).first();

	test('an address says what is found, and of what', async () => {
		await page.goto(`${site}search/?q=celery&kind=Topic`);
		await first().waitFor();
		await expect.poll(() => searchField(page).inputValue()).toBe('celery');
		await expect.poll(() => first().getAttribute('href')).toMatch(/\/topics\/celery\/$/);
		for (const place of await page.locator('.search-place').allInnerTexts())
			expect(place).toMatch(/^Topic/);
		await expect.poll(() => page.title()).toContain('celery');
		await expect.poll(() => page.locator('.all-pages:visible').count()).toBe(0);
		expect(await violationsOn(page)).toEqual([]);
	});

	test('going back brings back what was found before', async () => {
		await page.goto(`${site}search/`);
		await ask(page, 'celery');
		expect(page.url()).toBe(`${site}search/?q=celery`);
		await page.keyboard.press('Enter');
		await page.locator('.search-results[aria-busy]').waitFor({ state: 'detached' });
		await ask(page, 'docker');
		await ask(page, 'docker compose');
		expect(page.url()).toBe(`${site}search/?q=docker+compose`);
		await page.goBack();
		await page.locator('.search-status', { hasText: '“celery”' }).waitFor();
		expect(page.url()).toBe(`${site}search/?q=celery`);
		await expect.poll(() => searchField(page).inputValue()).toBe('celery');
		await first().click();
		await page.waitForURL(`${site}topics/celery/`);
		await page.goBack();
		await page.locator('.search-status', { hasText: '“celery”' }).waitFor();
		await page.goBack();
		await page.locator('.all-pages').first().waitFor();
		expect(page.url()).toBe(`${site}search/`);
	});

	test('more are shown when they are asked for, and the keys ask for its own field', async () => {
		await page.goto(`${site}search/?q=django`);
		await first().waitFor();
		const count = await foundPages(page).count();
		await page.getByRole('button', { name: 'Show more' }).click();
		await expect.poll(() => foundPages(page).count()).toBeGreaterThan(count);
		await expect
			.poll(() =>
				foundPages(page)
					.nth(count)
					.evaluate((link) => link === document.activeElement)
			)
			.toBe(true);
		await page.keyboard.press('/');
		await page.locator('.search input:focus').waitFor();
		await expect.poll(() => page.locator('dialog').count()).toBe(0);
	});

	test('without JavaScript it lists every topic and project', async () => {
		const plain = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
		const list = await plain.newPage();
		await list.goto(site);
		await list.getByRole('link', { name: 'All topics and projects' }).first().click();
		await list.locator('main noscript p', { hasText: 'Searching needs JavaScript.' }).waitFor();
		const json = (await (await list.request.get(`${site}curriculum.json`)).json()) as Record<
			'topics' | 'projects',
			{ url: string }[]
		>;
		const links = await list
			.locator('main .all-pages a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links.toSorted()).toEqual(
			[...json.topics, ...json.projects].map(({ url }) => url).toSorted()
		);
		await plain.close();
	});

	test('a page that was opened from it marks the words, until that is turned off', async () => {
		await page.goto(`${site}search/?q=celery&kind=Topic`);
		await first().click();
		const bar = page.getByRole('complementary', { name: 'Marked words' });
		await bar.waitFor();
		expect(page.url()).toBe(`${site}topics/celery/`);
		const places = () =>
			page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));
		const marked = await places();
		expect(new Set(marked.map((word) => word.toLowerCase()))).toContain('celery');
		await expect
			.poll(() => bar.innerText())
			.toContain(`Marked: “celery” · ${marked.length} places`);
		expect(await violationsOn(page)).toEqual([]);
		await bar.getByRole('button', { name: 'Turn off' }).click();
		await expect.poll(() => bar.count()).toBe(0);
		await expect.poll(() => places()).toEqual([]);
		await page.reload({ waitUntil: 'networkidle' });
		await expect.poll(() => bar.count()).toBe(0);
	});

	test('Escape turns the marks off, and another page has none', async () => {
		await page.goto(`${site}search/?q=celery&kind=Topic`);
		await first().click();
		await page.locator('.marks-bar').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('.marks-bar').waitFor({ state: 'detached' });
		await page.goto(`${site}search/?q=celery&kind=Topic`);
		await first().click();
		await page.locator('.marks-bar').waitFor();
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(request.url()));
		await page.goto(`${site}topics/urls/`, { waitUntil: 'networkidle' });
		await expect.poll(() => page.locator('.marks-bar').count()).toBe(0);
		expect(loaded.filter((url) => url.includes('mark-words'))).toEqual([]);
	});

	test('a browser that cannot mark a text without changing it marks it too, and changes it back', async () => {
		await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
		await page.goto(`${site}topics/celery/`);
		const text = await page.locator('main').innerText();
		await page.goto(`${site}search/?q=celery&kind=Topic`);
		await first().click();
		await page.locator('mark.searched').first().waitFor();
		await expect.poll(() => page.locator('main').innerText()).toBe(text);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('mark.searched').count()).toBe(0);
		await expect.poll(() => page.locator('main').innerText()).toBe(text);
	});
});

test('a browser takes it into its address bar where the address of the site is known', async () => {
	const { dist } = inject('forkSite');
	expect(await readFile(join(dist, 'opensearch.xml'), 'utf8')).toContain(
		'template="https://ada.github.io/my-fork/search/?q={searchTerms}"'
	);
	expect(await readFile(join(dist, 'topics/urls/index.html'), 'utf8')).toMatch(
		/<link rel="search" type="application\/opensearchdescription\+xml" [^>]*href="\/my-fork\/opensearch.xml"/
	);
	const root = inject('rootSite').dist;
	expect(existsSync(join(root, 'opensearch.xml'))).toBe(false);
	expect(await readFile(join(root, 'topics/urls/index.html'), 'utf8')).not.toContain(
		'rel="search"'
	);
});
