import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../src/site/colours/contrast.ts';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { violationsOn } from './browser/violations.ts';
import { buildSite } from './site/build-site.ts';
import { copyConfigured } from './site/configured-site.ts';
import { serveSite, type ServedSite } from './site/serve-site.ts';

const desk = { width: 1440, height: 900 };

/** A fork that has set every option, in Arabic, below a base path: see `configured-site.ts`. */
let site: ServedSite;
let dist: string;
let output: string;
let browser: Browser;
beforeAll(async () => {
	const built = await buildSite(await copyConfigured('configured'));
	if (built.code !== 0) throw new Error(built.output);
	({ dist, output } = built);
	site = await serveSite(dist, '/my-plan');
	browser = await launchBrowser();
});
afterAll(async () => {
	await Promise.all([browser?.close(), site?.close()]);
});

const pages = {
	home: '',
	roadmap: 'roadmaps/my-plan/',
	week: 'roadmaps/my-plan/week-01/',
	'long week': 'roadmaps/day-by-day/phase-1/week-02/',
	plan: 'plan/my-plan/',
	progress: 'progress/',
	compare: 'compare/',
	search: 'search/',
	resource: 'resources/django-for-beginners/',
	'not found': 'no-such-page/',
};

async function visit<T>(
	address: string,
	look: (page: Page) => Promise<T>,
	viewport = phone,
	colorScheme: 'light' | 'dark' = 'light'
): Promise<T> {
	const context = await browser.newContext({ viewport, colorScheme });
	const page = await context.newPage();
	await page.goto(site.url + address);
	const seen = await look(page);
	await context.close();
	return seen;
}

describe.each(Object.entries(pages))('on the page "%s"', (_, address) => {
	test('all runs from the right, and nothing needs scrolling sideways', async () => {
		await visit(address, async (page) => {
			const html = page.locator('html');
			await expect.poll(() => html.getAttribute('dir')).toBe('rtl');
			await expect.poll(() => html.getAttribute('lang')).toBe('ar');
			for (const width of [320, 390, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				const hidden = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(hidden, `at ${width} px`).toBeLessThanOrEqual(0);
				const title = (await page.locator('h1').boundingBox())!;
				expect(title.x, `at ${width} px`).toBeGreaterThanOrEqual(0);
			}
		});
	});

	test.each([
		['light', phone],
		['dark', desk],
	] as const)(
		'axe finds nothing in the %s theme with the accent of the fork',
		async (scheme, size) => {
			expect(await visit(address, (page) => violationsOn(page), size, scheme)).toEqual([]);
		}
	);
});

test('the accent is in the style sheet of every page, adjusted so that it can be read', async () => {
	const colours = (scheme: 'light' | 'dark') =>
		visit(
			'roadmaps/my-plan/',
			async (page) => {
				const action = page.locator('a.main-action').first();
				const [ink, behind] = await action.evaluate((element) => {
					const style = getComputedStyle(element);
					return [style.color, style.backgroundColor];
				});
				return { ink: toHex(ink), behind: toHex(behind) };
			},
			desk,
			scheme
		);
	const light = await colours('light');
	expect(light).toEqual({ ink: '#fdfefd', behind: '#796c00' });
	const dark = await colours('dark');
	expect(dark).toEqual({ ink: '#342e03', behind: '#ffe600' });
	for (const { behind, ink } of [light, dark])
		expect(contrast(ink, behind)).toBeGreaterThanOrEqual(4.5);
	const html = await readFile(join(dist, 'roadmaps/my-plan/index.html'), 'utf8');
	expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1);
});

test('the build says what became of the accent, and that our words are in English', () => {
	expect(output).toContain(
		'The accent #ffe600 has too little contrast in the light theme; there it is #796c00.'
	);
	expect(output).toContain('Our own texts are in English: src/words has no folder "ar".');
});

test('links to places elsewhere stand in the header on a desk, and in the menu on a phone', async () => {
	const links = (page: Page) => page.locator('a[rel~=me]:visible');
	const [onDesk, names] = await visit(
		'topics/urls/',
		async (page) => [
			await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
			await links(page).allInnerTexts(),
		],
		desk
	);
	expect(onDesk).toEqual(['https://mastodon.example/@ada', 'https://github.com/ada/my-plan']);
	expect(names).toEqual(['تابعنا', 'GitHub']);
	await visit('topics/urls/', async (page) => {
		await expect.poll(() => links(page).count()).toBe(0);
		await page.locator('button[popovertarget]').first().click();
		await links(page).first().waitFor();
		await expect.poll(() => links(page).count()).toBe(2);
	});
});

test('the front roadmap leads: with a button to start, the first card, and first in the navigation', async () => {
	await visit(
		'',
		async (page) => {
			const main = page.locator('main');
			const start = main.locator('a.main-action').first();
			await expect
				.poll(() => start.getAttribute('href'))
				.toBe('/my-plan/roadmaps/my-plan/week-01/');
			const heading = main.locator('#roadmaps');
			const before = await Promise.all([start.boundingBox(), heading.boundingBox()]);
			expect(before[0]!.y).toBeLessThan(before[1]!.y);
			await expect.poll(() => main.locator('.cards h3').first().innerText()).toBe('خطتي للويب');
			await expect
				.poll(() => page.locator('#starlight__sidebar .nested a').first().innerText())
				.toBe('خطتي للويب');
		},
		desk
	);
	const json = JSON.parse(await readFile(join(dist, 'curriculum.json'), 'utf8')) as {
		roadmaps: { id: string }[];
	};
	expect(json.roadmaps[0]?.id).toBe('my-plan');
});

test('who has begun is offered to go on instead of to start', async () => {
	await visit('roadmaps/my-plan/week-01/', async (page) => {
		await page.locator('.task-box').first().click();
		await page.goto(site.url);
		await page.locator('resume-link a').first().waitFor();
		const actions = page.locator('main > * >> a.main-action:visible');
		await expect
			.poll(() => actions.first().getAttribute('href'))
			.toContain('/roadmaps/my-plan/week-01/');
		await expect.poll(() => page.locator('resume-link ~ .main-action:visible').count()).toBe(0);
	});
});

test.each([
	['light', '/_astro/'],
	['dark', '/my-plan/dark.svg'],
] as const)(
	'in the %s theme its own picture is shown, and only that is loaded',
	async (scheme, src) => {
		const context = await browser.newContext({ viewport: desk, colorScheme: scheme });
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(site.url, { waitUntil: 'networkidle' });
		const shown = page.locator('.site-title img:visible');
		await expect.poll(() => shown.count()).toBe(1);
		await expect.poll(() => shown.getAttribute('src')).toContain(src);
		await expect.poll(() => shown.getAttribute('alt')).toBe('شعار');
		expect((await shown.boundingBox())!.height).toBe(32);
		expect(asked.filter((path) => /(?:light\.\w+|dark)\.svg/.test(path))).toHaveLength(1);
		await context.close();
	}
);

test('title, icon, edit link and address are those of the fork', async () => {
	const html = await readFile(join(dist, 'roadmaps/my-plan/week-01/index.html'), 'utf8');
	expect(html).toContain('<title>البداية مع بايثون | خارطة الطريق</title>');
	expect(html).toContain('href="/my-plan/icon.svg"');
	expect(html).toContain(
		'href="https://codeberg.org/ada/my-plan/_edit/main/src/content/docs/roadmaps/my-plan/week-01.mdx"'
	);
	expect(html).toContain('<link rel="canonical" href="https://plan.example/my-plan/');
});

test('code runs from the left, and is seen from the start of its lines', async () => {
	await visit('topics/gunicorn-and-nginx/', async (page) => {
		const long = page.locator('pre').first();
		const [scrolls, starts] = await long.evaluate((pre) => {
			const range = document.createRange();
			range.selectNodeContents(pre.querySelector('.ec-line .code')!);
			const left = range.getBoundingClientRect().left - pre.getBoundingClientRect().left;
			return [pre.scrollWidth > pre.clientWidth, left >= 0 && left < 100];
		});
		expect(scrolls).toBe(true);
		expect(starts).toBe(true);
	});
});

test('boxes stand right of their tasks, days of a month run to the left, and arrows with them', async () => {
	await visit('roadmaps/my-plan/week-01/', async (page) => {
		const box = await page.locator('.task-box').first().boundingBox();
		const text = await page.locator('.task-text').first().boundingBox();
		expect(box!.x).toBeGreaterThan(text!.x);
	});
	await visit('plan/day-by-day/', async (page) => {
		await page.locator('[data-make]').click();
		const next = page.locator('[data-next]');
		const arrow = await next.evaluate((button) => getComputedStyle(button, '::after').content);
		expect(arrow).toContain('←');
		const days = page.locator('.month thead th');
		const [first, second] = [await days.nth(0).boundingBox(), await days.nth(1).boundingBox()];
		expect(first!.x).toBeGreaterThan(second!.x);
	});
});

test('the search is found, and finds', async () => {
	await visit('', async (page) => {
		await page.keyboard.press('/');
		await page.getByRole('combobox', { name: 'Search all pages' }).fill('بايثون');
		await page.locator('.search-results a').first().waitFor();
		await expect
			.poll(() => page.locator('.search-results a').first().getAttribute('href'))
			.toContain('/my-plan/');
		expect(await violationsOn(page, '.search-dialog')).toEqual([]);
	});
});

/** `"rgb(121, 108, 0)"` => `"#796c00"` */
function toHex(colour = ''): string {
	const parts = colour.match(/\d+/g)?.slice(0, 3) ?? [];
	return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
