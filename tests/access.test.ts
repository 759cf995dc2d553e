import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { pageKinds, phone } from './browser/pages.ts';
import { violationsOn } from './browser/violations.ts';

const site = inject('rootSite').url;
let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	test.each(pageKinds)(
		'axe finds nothing on a page of the kind "%s", on a phone and on a desk',
		async (_, address) => {
			for (const viewport of [phone, { width: 1280, height: 900 }]) {
				const context = await browser.newContext({ colorScheme, viewport });
				const page = await context.newPage();
				await page.goto(site + address);
				await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
				expect(await violationsOn(page), `${address} at ${viewport.width}`).toEqual([]);
				await context.close();
			}
		}
	);

	test('axe finds nothing in the open search', async () => {
		const context = await browser.newContext({ colorScheme, viewport: phone });
		const page = await context.newPage();
		await page.goto(site);
		await page.keyboard.press('/');
		await page.getByRole('combobox', { name: 'Search all pages' }).fill('serializer');
		await page.locator('.search-results a').first().waitFor();
		expect(await violationsOn(page, '.search-dialog')).toEqual([]);
		await context.close();
	});
});

test.each(pageKinds)('"%s" needs no scrolling sideways at 320 px', async (_, address) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	await page.goto(site + address);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await context.close();
});

test('on a phone a table stays a table, in a named region that scrolls and takes the focus', async () => {
	const context = await browser.newContext({ viewport: phone });
	const page = await context.newPage();
	await page.goto(`${site}roadmaps/day-by-day/`);
	const region = page.getByRole('region', { name: 'Table: Project ideas' });
	const table = region.getByRole('table');
	expect(await table.evaluate((element) => getComputedStyle(element).display)).toBe('table');
	await expect
		.poll(() => region.getByRole('columnheader').allInnerTexts())
		.toEqual(['Project', 'Phase', 'Features', 'Stack']);
	expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
	await region.focus();
	await page.keyboard.press('ArrowRight');
	await page.waitForFunction(() => document.activeElement && document.activeElement.scrollLeft > 0);
	await context.close();
});

test('the outline is a list of lists, also where a list without bullets is taken for none', async () => {
	const context = await browser.newContext({ viewport: phone });
	const page = await context.newPage();
	await page.goto(`${site}roadmaps/day-by-day/`);
	const outline = page.getByRole('region', { name: 'Outline' });
	await expect.poll(() => outline.locator('ol:not([role=list])').count()).toBe(0);
	await expect.poll(() => outline.locator('ol.parts > li').count()).toBe(3);
	await expect.poll(() => outline.locator('ol.weeks > li').allInnerTexts()).toHaveLength(11);
	await expect
		.poll(() => page.locator('main .contains-task-list:not([role=list])').count())
		.toBe(0);
	await context.close();
});

test('without JavaScript every page has its text, its navigation and a way to all topics', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
	const page = await context.newPage();
	for (const [, address] of pageKinds) {
		await page.goto(site + address);
		await expect.poll(() => page.locator('h1').isVisible(), { message: address }).toBe(true);
		await expect.poll(() => page.locator('main').innerText(), { message: address }).not.toBe('');
		await expect
			.poll(() => page.locator('[data-search-open]:visible').count(), { message: address })
			.toBe(0);
		await expect
			.poll(() => page.getByRole('link', { name: 'All topics' }).first().isVisible(), {
				message: address,
			})
			.toBe(true);
	}
	await page.goto(`${site}roadmaps/day-by-day/phase-1/week-02/`);
	await page.locator('summary', { hasText: 'On this page' }).click();
	await page.locator('details.on-this-page a', { hasText: 'Outcomes' }).click();
	expect(page.url()).toContain('#outcomes');
	await context.close();
});

test('a reader with the keyboard alone gets to the text, the theme and the menu', async () => {
	const context = await browser.newContext({ viewport: phone, colorScheme: 'light' });
	const page = await context.newPage();
	await page.goto(`${site}topics/urls/`);
	await page.keyboard.press('Tab');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
		.toBe('Skip to content');
	const menu = page.getByRole('button', { name: 'Menu' });
	await menu.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('#starlight__sidebar').isVisible()).toBe(true);
	const theme = page.locator('#starlight__sidebar starlight-theme-select select');
	await theme.selectOption('dark');
	await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
	await page.reload();
	await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
	await context.close();
});
