import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { redirect } from './site/redirect-fixture.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
	page = await (await browser.newContext({ viewport: phone })).newPage();
});
afterAll(() => browser.close());

/** The same pages at the root of a host and below the path of a fork. */
describe.each([
	['at the root', inject('rootSite').url],
	['below a path', inject('forkSite').url],
])('%s', (_, site) => {
	const open = (address: string) => page.goto(site + address);

	test('a week can be read from its title to its resources', async () => {
		await open('roadmaps/day-by-day/phase-1/week-02/');
		await expect.poll(() => page.title()).toBe('Models and databases | Waymark');
		await expect.poll(() => page.locator('h1').allInnerTexts()).toEqual(['Models and databases']);
		const headings = await page.locator('main h2').allInnerTexts();
		expect(headings).toEqual(
			expect.arrayContaining(['Goals', 'Topics', 'Days', 'Project', 'Outcomes', 'Resources'])
		);
		const tasks = page.locator('main li.task-list-item[data-task]');
		await expect.poll(() => tasks.count()).toBeGreaterThan(10);
		await expect.poll(() => page.locator('main input[type=checkbox]').count()).toBe(0);
		await expect
			.poll(() => tasks.first().getAttribute('data-task'))
			.toMatch(/^roadmaps\/day-by-day\/phase-1\/week-02#/);
	});

	test('the tasks of the page are those of curriculum.json', async () => {
		await open('roadmaps/day-by-day/phase-1/week-02/');
		const shown = await page
			.locator('[data-task]')
			.evaluateAll((items) => items.map((item) => item.getAttribute('data-task')));
		const json = (await (await page.request.get(`${site}curriculum.json`)).json()) as {
			roadmaps: { weeks: { id: string; tasks: { id: string }[] }[] }[];
		};
		const week = json.roadmaps
			.flatMap(({ weeks }) => weeks)
			.find(({ id }) => id === 'day-by-day/phase-1/week-02');
		expect(shown).toEqual(week?.tasks.map(({ id }) => id));
	});

	test('"next" leads through a whole roadmap and ends there, and "previous" leads back', async () => {
		await open('roadmaps/day-by-day/');
		const visited: string[] = [];
		for (;;) {
			visited.push(new URL(page.url()).pathname);
			const next = page.locator('a[rel=next]');
			if ((await next.count()) === 0) break;
			const href = await next.getAttribute('href');
			await next.click();
			await page.waitForURL(new URL(href ?? '', site).href);
		}
		// The roadmap, three phases and ten weeks.
		expect(visited).toHaveLength(14);
		expect(visited.every((path) => path.includes('/roadmaps/day-by-day/'))).toBe(true);
		for (const path of visited.slice(0, -1).reverse()) {
			await page.locator('a[rel=prev]').click();
			await page.waitForURL(new URL(path, site).href);
		}
		await expect.poll(() => page.locator('a[rel=prev]').count()).toBe(0);
	});

	test.each(['', 'roadmaps/day-by-day/phase-1/week-03/', 'projects/blog/'])(
		'every link of /%s leads somewhere',
		async (address) => {
			await open(address);
			const links = await page
				.locator('a[href]')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			const inside = [...new Set(links)].filter((href) => href.startsWith(new URL(site).origin));
			expect(inside.length).toBeGreaterThan(8);
			for (const href of inside) {
				expect(href.startsWith(site), `${href} is outside of ${site}`).toBe(true);
				const response = await page.goto(href);
				// Only a fragment changed: the browser made no request.
				if (response) expect(response.status(), href).toBe(200);
				const id = decodeURIComponent(new URL(href).hash.slice(1));
				if (id)
					await expect.poll(() => page.locator(`[id="${id}"]`).count(), { message: href }).toBe(1);
				if (!response) await open(address);
			}
		}
	);

	test('a page that moved sends its readers on', async () => {
		await open(redirect.from.slice(1));
		await page.waitForURL(`${site}${redirect.to.slice(1)}`);
		await expect.poll(() => page.locator('h1').innerText()).toBe('URL dispatcher');
	});

	test('an address that is not there says so and offers the search', async () => {
		const response = await open('topics/no-such-topic/');
		expect(response?.status()).toBe(404);
		await expect.poll(() => page.locator('h1').innerText()).toBe('This page is not here');
		await page.getByRole('button', { name: 'Search the site' }).click();
		await page.getByRole('combobox', { name: 'Search all pages' }).waitFor();
	});

	test('the sidebar shows the current roadmap and no other', async () => {
		await open('roadmaps/day-by-day/phase-1/week-02/');
		const sidebar = await page
			.locator('#starlight__sidebar a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(sidebar.filter((href) => href?.includes('/roadmaps/day-by-day/'))).toHaveLength(14);
		expect(sidebar.filter((href) => href?.includes('/roadmaps/six-week-sprint/'))).toEqual([]);
		await expect
			.poll(() => page.locator('#starlight__sidebar a[aria-current=page]').count())
			.toBe(1);
	});

	test('a week names its twin in the other view of the same weeks, and the twin names it', async () => {
		const there = 'roadmaps/project-driven/phase-3/week-11/';
		const back = 'roadmaps/weekly-syllabus/phase-3/week-11/';
		for (const [from, to] of [
			[back, there],
			[there, back],
		] as const) {
			await open(from);
			const twins = page.getByRole('complementary', { name: 'Another view' }).getByRole('link');
			expect(
				await twins.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
			).toEqual([site + to]);
		}
		await open('roadmaps/day-by-day/phase-1/week-02/');
		await expect
			.poll(() => page.getByRole('complementary', { name: 'Another view' }).count())
			.toBe(0);
	});

	test('every page names curriculum.json and its schema', async () => {
		await open('topics/urls/');
		const path = new URL(site).pathname;
		await expect
			.poll(() => page.locator('link[rel=alternate][type="application/json"]').getAttribute('href'))
			.toBe(`${path}curriculum.json`);
		await expect
			.poll(() => page.locator('link[rel=describedby]').getAttribute('href'))
			.toBe(`${path}curriculum.schema.json`);
	});
});

test('a fork has its own edit links, canonical addresses and social image', async () => {
	await page.goto(`${inject('forkSite').url}topics/urls/`);
	const edit = page.getByRole('link', { name: 'Edit page' });
	await expect
		.poll(() => edit.getAttribute('href'))
		.toBe('https://github.com/Ada/my-fork/edit/main/src/content/docs/topics/urls.mdx');
	const canonical = 'https://ada.github.io/my-fork/';
	await expect
		.poll(() => page.locator('link[rel=canonical]').getAttribute('href'))
		.toBe(`${canonical}topics/urls/`);
	await expect
		.poll(() => page.locator('meta[property="og:image"]').getAttribute('content'))
		.toBe(`${canonical}social.png`);
	expect((await page.request.get(`${inject('forkSite').url}social.png`)).status()).toBe(200);
});

test('a project and a topic name the weeks that use them, with a link each', async () => {
	await page.goto(`${inject('rootSite').url}topics/urls/`);
	const used = page.getByRole('region', { name: 'Where it is taught' });
	await expect.poll(() => used.getByRole('link', { name: /^Week 1: / }).count()).toBeGreaterThan(1);
	await used
		.getByRole('link', { name: /^Week 1: / })
		.first()
		.click();
	await expect.poll(() => page.locator('.page-label').innerText()).toBe('Week 1');
});

test('an outside link says what it leads to, and how to know more', async () => {
	await page.goto(`${inject('rootSite').url}topics/urls/`);
	const tag = page.locator('main .resource-tag').first();
	await expect.poll(() => tag.innerText()).toBe('docs');
	await expect.poll(() => tag.getAttribute('aria-label')).toMatch(/^docs, free: about “/);
	await tag.click();
	await page
		.getByRole('region', { name: 'Where it is used' })
		.getByRole('link', { name: 'URL dispatcher' })
		.first()
		.waitFor();
});

test.each([true, false])(
	'answers are folded away until they are asked for, by keyboard, with JavaScript: %s',
	async (javaScriptEnabled) => {
		const context = await browser.newContext({ javaScriptEnabled, viewport: phone });
		const topic = await context.newPage();
		await topic.goto(`${inject('rootSite').url}topics/urls/`);
		const questions = topic.locator('details.question');
		await expect.poll(() => questions.count()).toBe(3);
		const answer = questions.first().locator('p').last();
		await expect.poll(() => answer.isVisible()).toBe(false);
		await questions.first().locator('summary').focus();
		await topic.keyboard.press('Enter');
		await answer.waitFor({ state: 'visible' });
		await context.close();
	}
);

test('a page says when it was reviewed and what it holds for', async () => {
	await page.goto(`${inject('rootSite').url}topics/django-tasks/`);
	const reviewed = page.locator('main p', { hasText: 'Reviewed on' });
	await expect
		.poll(() => reviewed.innerText())
		.toMatch(/^Reviewed on \d+ \w+ \d{4} for Django 6\.0/);
	await expect
		.poll(() => reviewed.locator('time').getAttribute('datetime'))
		.toMatch(/^\d{4}-\d\d-\d\d$/);
	await expect
		.poll(() => page.locator('.page-label').innerText())
		.toBe('Topic · also worth knowing');
});
