import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { ask, foundPages } from './browser/search.ts';
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
])('what restricts the search %s', (_, site) => {
	const boxes = () => page.locator('.search-facets label:visible');
	const openFilter = async () => {
		const filter = page.locator('.search-facets');
		if ((await filter.getAttribute('open')) === null) await filter.locator('summary').click();
	};
	const tick = async (name: string) => {
		await openFilter();
		const label = boxes().filter({ hasText: new RegExp(`^${name} `) });
		const count = Number(await label.locator('.search-count').innerText());
		await label.locator('input').check();
		return count;
	};
	const status = () => page.locator('.search-status').innerText();

	beforeEach(async () => {
		context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		page = await context.newPage();
		await page.goto(`${site}roadmaps/day-by-day/phase-1/week-02/`);
		return () => context.close();
	});

	test('kind and roadmap restrict it together, with counts, and are remembered for the visit', async () => {
		await ask(page, 'celery');
		const all = parseInt(await status());
		await openFilter();
		const kinds = (await boxes().allInnerTexts()).map((text) => text.split(/\s/)[0]);
		const inOrder = ['Week', 'Phase', 'Project', 'Topic', 'Resource', 'Guide'];
		expect(kinds.filter((kind) => inOrder.includes(kind ?? ''))).toEqual(
			inOrder.filter((kind) => kinds.includes(kind))
		);
		const topics = await tick('Topic');
		expect(topics).toBeGreaterThan(0);
		await expect.poll(async () => parseInt(await status())).toBe(topics);
		for (const place of await page.locator('.search-place').allInnerTexts())
			expect(place).toMatch(/^Topic/);
		await tick('Week');
		await expect.poll(async () => parseInt(await status())).toBeGreaterThan(topics);
		await expect.poll(async () => parseInt(await status())).toBeLessThan(all);
		await page.getByText('Filter: ').waitFor();
		await boxes().filter({ hasText: '24-week syllabus' }).locator('input').check();
		await expect
			.poll(() => page.locator('.search-place').first().innerText())
			.toMatch(/^Week \d+ · 24-week syllabus$/);
		await page.keyboard.press('Escape');

		await page.goto(`${site}topics/urls/`);
		await ask(page, 'celery');
		await expect
			.poll(() => page.locator('.search-facets summary').innerText())
			.toBe('Filter: Topic, Week, 24-week syllabus');
		await openFilter();
		await page.getByRole('button', { name: 'Clear filters' }).first().click();
		await expect.poll(async () => parseInt(await status())).toBe(all);
	});

	test('the roadmap the reader is in is offered first', async () => {
		await ask(page, 'password reset');
		await openFilter();
		const roadmaps = page.getByRole('group', { name: 'Roadmap' }).locator('label');
		await expect.poll(() => roadmaps.first().innerText()).toMatch(/^Day by day/);
		await expect.poll(() => roadmaps.count()).toBeGreaterThan(1);
	});

	test('filters that are kept and cannot be read restrict nothing', async () => {
		await page.evaluate(() => sessionStorage.setItem('waymark:search', '{"version":1,"kinds":['));
		await page.reload();
		await ask(page, 'celery');
		await expect.poll(() => page.locator('.search-facets summary').innerText()).toBe('Filter');
	});

	test('one who has begun can ask for what is in progress', async () => {
		await ask(page, 'models');
		await openFilter();
		await expect.poll(() => page.getByRole('group', { name: 'Status' }).count()).toBe(0);
		await page.keyboard.press('Escape');
		await page.getByRole('main').getByRole('checkbox').first().click();
		await ask(page, 'QuerySets and filters');
		await openFilter();
		const states = page.getByRole('group', { name: 'Status' });
		await states.locator('label', { hasText: /In progress [1-9]/ }).waitFor();
		await tick('In progress');
		await expect
			.poll(() => page.locator('.search-place').allInnerTexts())
			.toContain('Week 2 · Day by day');
		const others = () =>
			foundPages(page).evaluateAll(
				(all) =>
					all.filter((link) => !(link as HTMLAnchorElement).pathname.includes('/day-by-day/'))
						.length
			);
		await expect.poll(others).toBe(0);
		expect(await violationsOn(page, '.search')).toEqual([]);
	});

	test('all results are on a page of their own', async () => {
		await ask(page, 'celery');
		await tick('Topic');
		await page.getByRole('link', { name: /^See all \d+ results$/ }).click();
		await page.waitForURL(`${site}search/?q=celery&kind=Topic`);
	});
});
