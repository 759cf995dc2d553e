import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { projectRoot } from './site/build-site.ts';
import { redirect } from './site/redirect-fixture.ts';
import { serveSite, type ServedSite } from './site/serve-site.ts';

const week = 'roadmaps/day-by-day/phase-1/week-02/';
const root = inject('rootSite').dist;
const fork = inject('forkSite').dist;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What Netlify, Cloudflare and our container send with every file, as the build has written it. */
function builtHeaders(dist: string): Record<string, string> {
	const [forAll = ''] = readFileSync(join(dist, '_headers'), 'utf8').split('\n\n');
	const [path, ...lines] = forAll.split('\n');
	expect(path).toBe('/*');
	const pairs = lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line) ?? []);
	return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** What Vercel sends with every file. */
function vercelHeaders(): Record<string, string> {
	const { headers } = JSON.parse(readFileSync(join(projectRoot, 'vercel.json'), 'utf8')) as {
		headers: { headers: { key: string; value: string }[] }[];
	};
	return Object.fromEntries(headers[0]?.headers.map(({ key, value }) => [key, value]) ?? []);
}

describe.each<[string, string, string, () => Record<string, string>]>([
	['at the root, with the headers of the build', root, '', () => builtHeaders(root)],
	['below a path, with the headers of the build', fork, '/my-fork', () => builtHeaders(fork)],
	['at the root, with the headers of Vercel', root, '', vercelHeaders],
	['below a path, without headers, as on GitHub Pages', fork, '/my-fork', () => ({})],
])('%s', (_, dist, base, headers) => {
	let site: ServedSite;
	let context: BrowserContext;
	let page: Page;
	let refused: string[];
	beforeAll(async () => {
		site = await serveSite(dist, base, headers());
		return () => site.close();
	});
	beforeEach(async () => {
		context = await browser.newContext({ colorScheme: 'dark' });
		page = await context.newPage();
		refused = [];
		page.on('pageerror', (error) => refused.push(error.message));
		page.on('console', (message) => {
			// A browser calls a page that is missing an error of its own kind.
			if (message.type() === 'error' && !message.text().includes('404'))
				refused.push(message.text());
		});
		await page.addInitScript(() =>
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`)
			)
		);
		return () => context.close();
	});

	test('everything works, and nothing is refused', async () => {
		await page.goto(site.url);
		await page.getByRole('combobox', { name: 'Select theme' }).first().selectOption('light');
		await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');

		await page.keyboard.press('/');
		await page.getByRole('combobox', { name: 'Search all pages' }).fill('celery');
		await page.locator('.search-results a').first().waitFor();

		await page.goto(site.url + week);
		// The script that sets the theme before anything is drawn.
		await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
		const box = page.getByRole('main').getByRole('checkbox').first();
		await box.click();
		await expect.poll(() => box.getAttribute('aria-checked')).toBe('true');
		const code = page.locator('pre span[style]').first();
		expect(await code.evaluate((span) => (span as HTMLElement).style.length)).toBeGreaterThan(0);

		await page.goto(`${site.url}plan/day-by-day/`);
		await page.locator('[data-finish]:not(:empty)').waitFor();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download the calendar file' }).click();
		await download;

		await page.goto(`${site.url}progress/`);
		await page.getByRole('button', { name: 'Make the link' }).click();
		await page.getByRole('img', { name: 'The link as a QR code' }).waitFor();

		await page.goto(`${site.url}no-such-page/`);
		await page.getByRole('heading', { name: 'This page is not here' }).waitFor();
		for (const address of ['compare/', 'link-health/', 'resources/', 'topics/urls/'])
			await page.goto(site.url + address, { waitUntil: 'networkidle' });
		expect(refused).toEqual([]);
	});

	test('a page that has moved still leads to its new place', async () => {
		await page.goto(site.url + redirect.from.slice(1));
		await page.waitForURL(site.url + redirect.to.slice(1));
		expect(refused).toEqual([]);
	});

	test('what somebody slips into a page does not run', async () => {
		await page.route(`**/${week}`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: slipInto(await response.text()) });
		});
		await page.goto(site.url + week, { waitUntil: 'networkidle' });
		expect(await page.evaluate('window.slipped')).toBeUndefined();
		expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).opacity)).toBe('1');
		const directives = refused.flatMap((text) => /^(\S+) refused/.exec(text)?.[1] ?? []);
		expect(new Set(directives)).toEqual(
			new Set(['script-src-elem', 'script-src-attr', 'style-src-elem', 'img-src'])
		);
	});

	test('without our policies it would', async () => {
		await page.route(`**/${week}`, async (route) => {
			const response = await route.fetch();
			const { 'content-security-policy': _policy, ...others } = response.headers();
			const html = (await response.text()).replace(
				/<meta http-equiv="content-security-policy"[^>]*>/,
				''
			);
			await route.fulfill({ response, headers: others, body: slipInto(html) });
		});
		await page.goto(site.url + week, { waitUntil: 'networkidle' });
		expect(await page.evaluate('window.slipped')).toEqual(['script', 'attribute']);
		expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).opacity)).toBe(
			'0.5'
		);
	});
});

/** A page into whose text somebody could write HTML. */
function slipInto(html: string): string {
	const slip = [
		`<script>window.slipped = ['script']</script>`,
		`<img src="data:," alt="" onerror="window.slipped.push('attribute')">`,
		`<script src="https://other.invalid/a.js"></script>`,
		`<img src="https://other.invalid/a.png" alt="">`,
		`<style>h1 { opacity: 0.5 }</style>`,
	];
	return html.replace('</main>', `${slip.join('')}</main>`);
}
