import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { ask, chosenOption, foundPages, searchField } from './browser/search.ts';
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
])('the dialog %s', (_, site) => {
	const status = () => page.locator('.search-status').innerText();

	beforeEach(async () => {
		context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		page = await context.newPage();
		await page.goto(`${site}roadmaps/day-by-day/phase-1/week-02/`);
		return () => context.close();
	});

	test('it is a field that controls a list of options, and says how many it has found', async () => {
		await ask(page, 'password reset');
		const field = page.getByRole('combobox', { name: 'Search all pages', expanded: true });
		await expect.poll(() => field.getAttribute('aria-controls')).toBe('search-results');
		const list = page.getByRole('listbox', { name: 'Results' });
		const options = await list.getByRole('option').count();
		expect(options).toBeGreaterThan(await foundPages(page).count());
		const said = page.locator('.search [role=status]');
		await said.filter({ hasText: /^\d+ pages found for “password reset”\.$/ }).waitFor();
		await expect.poll(() => said.innerText()).toBe(await status());
		expect(await violationsOn(page, '.search')).toEqual([]);
	});

	test('arrow keys choose every link, headings too, and come round to the field', async () => {
		await ask(page, 'password reset');
		const options = page.getByRole('listbox').getByRole('option');
		const seen: (string | undefined)[] = [];
		for (const option of await options.all()) {
			await page.keyboard.press('ArrowDown');
			seen.push(await chosenOption(page));
			await expect.poll(() => option.getAttribute('aria-selected')).toBe('true');
		}
		await expect
			.poll(() => page.locator('.search-heading').first().innerText())
			.toSatisfy((text: string) => seen.includes(text));
		expect(seen).not.toContain(undefined);
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => chosenOption(page)).toBeUndefined();
		await page.keyboard.press('ArrowUp');
		await expect.poll(() => chosenOption(page)).toBe(seen.at(-1));
		// What is chosen is in sight.
		await expect.poll(() => options.last().isVisible()).toBe(true);
	});

	test('Ctrl+Enter opens what is chosen in a new tab, and the dialog stays', async () => {
		await ask(page, 'celery');
		await page.keyboard.press('ArrowDown');
		const opened = context.waitForEvent('page');
		await page.keyboard.press('Control+Enter');
		const tab = await opened;
		await tab.waitForURL(`${site}topics/celery/`);
		await tab.locator('.marks-bar').waitFor();
		await expect.poll(() => page.locator('.search-dialog').isVisible()).toBe(true);
	});

	test('pointing at the button loads the index before the dialog is there', async () => {
		const loaded = page.waitForResponse((response) => /pagefind\.js/.test(response.url()));
		await page.getByRole('button', { name: 'Search', exact: true }).hover();
		await loaded;
		await expect.poll(() => page.locator('.search-dialog[open]').count()).toBe(0);
	});

	test('letters that are typed before the dialog is there go into its field', async () => {
		let isHeld = true;
		const held: (() => void)[] = [];
		await page.route('**/_astro/*.js', async (route) => {
			if (isHeld) await new Promise<void>((go) => held.push(go));
			await route.continue();
		});
		await page.keyboard.press('/');
		await expect.poll(() => held.length).toBeGreaterThan(0);
		await page.keyboard.type('celerz');
		await page.keyboard.press('Backspace');
		await page.keyboard.type('y');
		await expect.poll(() => page.locator('dialog').count()).toBe(0);
		isHeld = false;
		for (const go of held) go();
		await page.locator('.search-status', { hasText: '“celery”' }).waitFor();
		await expect.poll(() => searchField(page).inputValue()).toBe('celery');
		await expect
			.poll(() => foundPages(page).first().getAttribute('href'))
			.toMatch(/\/topics\/celery\/$/);
	});

	test('whoever types fast asks the full text once', async () => {
		await ask(page, 'password');
		const asked: string[] = [];
		page.on('request', (request) => {
			if (request.url().endsWith('.pf_index')) asked.push(request.url());
		});
		await searchField(page).fill('');
		await searchField(page).pressSequentially('pagination queryset', { delay: 20 });
		await page.locator('.search-status', { hasText: '“pagination queryset”' }).waitFor();
		await page.locator('.search-results:not([aria-busy])').waitFor({ state: 'attached' });
		const fast = asked.length;
		await page.reload();
		await ask(page, 'password');
		asked.length = 0;
		await ask(page, 'pagination queryset');
		expect(fast).toBeLessThanOrEqual(asked.length);
		expect(asked.length).toBeGreaterThan(0);
	});

	test('a slip is answered, and what was written can be searched for all the same', async () => {
		await ask(page, 'celary', 'celery');
		await expect
			.poll(() => page.locator('.search-correction').innerText())
			.toBe('Results for “celery”; search for “celary” instead?');
		await expect
			.poll(() => foundPages(page).first().getAttribute('href'))
			.toMatch(/\/topics\/celery\/$/);
		await page.getByRole('button', { name: 'search for “celary” instead?' }).click();
		await page.locator('.search-correction').waitFor({ state: 'hidden' });
		await expect
			.poll(() => searchField(page).evaluate((input) => input === document.activeElement))
			.toBe(true);
	});

	test('the same week in twin roadmaps is one result that leads to both', async () => {
		await ask(page, 'celery');
		const twins = page.getByRole('option', { name: /^Also in Week 11 · / });
		await expect.poll(() => twins.count()).toBe(1);
		const places = await page.locator('.search-place').allInnerTexts();
		expect(places.filter((place) => place.startsWith('Week 11 · '))).toHaveLength(1);
		await twins.click();
		await page.waitForURL(/\/week-11\/$/);
	});

	test('nothing found leads to the nearest topics', async () => {
		await ask(page, '"celery banana"');
		const nearest = page.locator('.search-nearest a');
		await expect.poll(() => nearest.count()).toBeGreaterThan(0);
		expect(await violationsOn(page, '.search')).toEqual([]);
		await nearest.first().click();
		await page.waitForURL(/\/topics\/[^/]+\/$/);
	});
});

test.each(['light', 'dark'] as const)(
	'on a phone in the %s theme it fills what the on-screen keyboard leaves',
	async (colorScheme) => {
		context = await browser.newContext({ viewport: phone, colorScheme, hasTouch: true });
		page = await context.newPage();
		await page.goto(inject('rootSite').url);
		await page.getByRole('button', { name: 'Search', exact: true }).tap();
		await ask(page, 'celery');
		const box = () => page.locator('.search-dialog').boundingBox();
		await expect.poll(() => box()).toEqual({ x: 0, y: 0, ...phone });
		await page.evaluate(() => {
			Object.defineProperty(visualViewport, 'height', { value: 460 });
			Object.defineProperty(visualViewport, 'offsetTop', { value: 20 });
			visualViewport?.dispatchEvent(new Event('resize'));
		});
		await expect.poll(() => box()).toEqual({ x: 0, y: 20, width: phone.width, height: 460 });
		await page.locator('.search-facets summary').tap();
		await page.locator('.search-facets label').first().waitFor();
		expect(await violationsOn(page, '.search')).toEqual([]);
		await context.close();
	}
);

test('at 400 % it scrolls in one direction, and the field stays in sight', async () => {
	context = await browser.newContext({ viewport: { width: 320, height: 256 } });
	page = await context.newPage();
	await page.goto(inject('rootSite').url);
	await ask(page, 'password reset');
	for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowDown');
	expect(await searchField(page).boundingBox()).toMatchObject({ y: expect.any(Number) as number });
	const widths = await page
		.locator('.search-body')
		.evaluate((body) => [body.scrollWidth, body.clientWidth]);
	expect(widths[0]).toBe(widths[1]);
	const chosen = await page.locator('[role=option][aria-selected=true]').boundingBox();
	const body = await page.locator('.search-body').boundingBox();
	expect(chosen!.y).toBeGreaterThanOrEqual(body!.y - 1);
	expect(chosen!.y).toBeLessThan(body!.y + body!.height);
	await context.close();
});
