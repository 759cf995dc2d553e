import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { pageKinds, phone } from './browser/pages.ts';

/** What a first visit to a week page on a phone may cost, everything included. README states it. */
const budget = { bytes: 40 * 1024, requests: 8, code: 12 * 1024 };
const site = inject('rootSite').url;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Everything a first visit loads: address => compressed bytes of the body. */
async function firstVisit(address: string): Promise<Map<string, number>> {
	const context = await browser.newContext({ viewport: phone });
	const page = await context.newPage();
	const loaded = new Map<string, number>();
	const note = (response: Response) =>
		loaded.set(response.url(), Number(response.headers()['content-length']));
	page.on('response', note);
	await page.goto(site + address, { waitUntil: 'networkidle' });
	// Without a window the browser does not fetch the icon, which a real one does.
	const icon = await page.locator('link[rel~=icon]').getAttribute('href');
	const response = await context.request.get(new URL(icon ?? '', site).href);
	loaded.set(response.url(), Number(response.headers()['content-length']));
	await context.close();
	return loaded;
}

/** The week whose page is the largest when it is compressed. */
async function heaviestWeek(): Promise<string> {
	const { dist } = inject('rootSite');
	const pages = (await readdir(join(dist, 'roadmaps'), { recursive: true })).filter((file) =>
		/week-[\d-]+.index\.html$/.test(file)
	);
	const sizes = await Promise.all(
		pages.map(async (file) => gzipSync(await readFile(join(dist, 'roadmaps', file))).length)
	);
	const heaviest = pages[sizes.indexOf(Math.max(...sizes))] ?? '';
	return `roadmaps/${heaviest.replaceAll('\\', '/').replace('index.html', '')}`;
}

test('a first visit to the heaviest week stays within the budget', async () => {
	const address = await heaviestWeek();
	const loaded = await firstVisit(address);
	const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0);
	console.log(
		`First visit to /${address}: ${(bytes / 1024).toFixed(1)} KB in ${loaded.size} requests.`
	);
	expect(loaded.size, [...loaded.keys()].join('\n')).toBeLessThanOrEqual(budget.requests);
	expect(bytes).toBeGreaterThan(0);
	expect(bytes).toBeLessThanOrEqual(budget.bytes);
	const code = [...loaded].filter(([url]) => url.endsWith('.js'));
	expect(code.length).toBeGreaterThan(0);
	expect(code.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(budget.code);
});

test.each(pageKinds.filter(([kind]) => kind !== 'search'))(
	'"%s" asks no other host for anything, and nothing of the search before it is opened',
	async (_, address) => {
		const loaded = [...(await firstVisit(address)).keys()];
		expect(loaded.filter((url) => !url.startsWith(site))).toEqual([]);
		expect(loaded.filter((url) => /pagefind|\/search\.|mark-words|worker/.test(url))).toEqual([]);
	}
);
