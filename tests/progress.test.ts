import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { violationsOn } from './browser/violations.ts';
import { buildSite, copyProject } from './site/build-site.ts';
import { serveSite } from './site/serve-site.ts';

const week = 'roadmaps/day-by-day/phase-1/week-02/';
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	context = await browser.newContext({ viewport: phone, acceptDownloads: true });
	page = await context.newPage();
	return () => context.close();
});

const boxes = (of: Page = page) => of.getByRole('main').getByRole('checkbox');
const meter = (of: Page = page) => of.locator('.facts progress-meter');

/** The text of a file that a button hands out. */
async function downloaded(button: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).first().click(),
	]);
	return readFile(await download.path(), 'utf8');
}

async function restore(name: string, text: string): Promise<void> {
	await page.locator('#restore-file').waitFor();
	await page.locator('#restore-file').setInputFiles({
		name,
		mimeType: 'text/plain',
		buffer: Buffer.from(text),
	});
	await page.getByRole('heading', { name: 'What it would change' }).waitFor();
}

describe.each([
	['at the root', inject('rootSite').url],
	['below a path', inject('forkSite').url],
])('%s', (_, site) => {
	test('a tick stays, counts everywhere, and leads back to the next task', async () => {
		await page.goto(site + week);
		const all = await boxes().count();
		await expect.poll(() => meter().textContent()).toContain(`${all} tasks`);
		await boxes().first().click();
		await expect.poll(() => meter().innerText()).toBe(`1 of ${all} tasks`);
		await page.reload();
		await expect.poll(() => boxes().first().getAttribute('aria-checked')).toBe('true');
		await expect.poll(() => meter().innerText()).toBe(`1 of ${all} tasks`);

		await page.goto(`${site}roadmaps/day-by-day/`);
		const line = page.locator('.weeks li', { hasText: 'Models and databases' });
		await expect.poll(() => line.innerText()).toContain(`1 of ${all} tasks`);
		await page.goto(site);
		const resume = page.getByRole('link', { name: 'Continue with week 1, Day 1' });
		await resume.click();
		expect(page.url()).toContain(`${site}roadmaps/day-by-day/phase-1/week-01/#task-`);
		await page.goto(`${site}no/such/page/`);
		await page.getByRole('link', { name: 'Continue with week 1, Day 1' }).waitFor();
	});

	test('a link takes everything along to a fresh browser', async () => {
		await page.goto(site + week);
		await boxes().nth(1).click();
		await page.goto(`${site}progress/`);
		await page.getByRole('button', { name: 'Make the link' }).click();
		const code = page.getByRole('img', { name: 'The link as a QR code' });
		await code.waitFor();
		const link = await page.locator('#along-link').inputValue();
		expect(link).toMatch(`${site}progress/#take=`);

		const other = await browser.newContext({ viewport: phone });
		const fresh = await other.newPage();
		const asked: string[] = [];
		fresh.on('request', (request) => asked.push(request.url()));
		await fresh.goto(link);
		await fresh.getByText(/^2 new, 0 differ/).waitFor();
		expect(new URL(fresh.url()).hash).toBe('');
		expect(asked.filter((url) => url.includes('take='))).toEqual([]);
		await fresh.getByRole('button', { name: 'Take it over' }).click();
		await fresh.goto(site + week);
		await expect.poll(() => boxes(fresh).nth(1).getAttribute('aria-checked')).toBe('true');
		await other.close();
	});
});

const site = inject('rootSite').url;

test('all states and a note by keyboard alone, and axe finds nothing in them', async () => {
	await page.goto(site + week);
	const names = await boxes().allInnerTexts();
	const stateOf = (n: number) => page.getByRole('combobox', { name: /^State of: / }).nth(n);
	await boxes().first().focus();
	await page.keyboard.press('Space');
	await expect.poll(() => boxes().first().getAttribute('aria-checked')).toBe('true');
	await page.keyboard.press('Tab');
	await expect
		.poll(() => stateOf(0).evaluate((element) => element === document.activeElement))
		.toBe(true);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Ask why');
	expect(names.length).toBeGreaterThan(5);

	await stateOf(1).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect.poll(() => stateOf(1).inputValue()).toBe('doing');
	await expect.poll(() => boxes().nth(1).getAttribute('aria-checked')).toBe('mixed');
	await stateOf(2).selectOption('skipped');
	await expect.poll(() => meter().innerText()).toBe(`1 of ${names.length - 1} tasks, 1 skipped`);

	for (const colorScheme of ['light', 'dark'] as const)
		for (const viewport of [phone, { width: 1280, height: 900 }]) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(viewport);
			await page.reload();
			await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('Ask why');
			expect(await violationsOn(page)).toEqual([]);
		}
	await page.goto(`${site}progress/`);
	await page.getByRole('link', { name: /^Week 2: Models and databases: / }).waitFor();
	await expect.poll(() => page.getByText('Ask why').isVisible()).toBe(true);
	expect(await violationsOn(page)).toEqual([]);
});

test('a note is not overwritten by a tab that nobody looked at', async () => {
	await page.goto(site + week);
	const noteOf = (of: Page) => of.getByRole('textbox', { name: /^Your note on:/ }).first();
	await page
		.getByRole('button', { name: /^Note on/ })
		.first()
		.click();
	await page.keyboard.type('One');
	const other = await context.newPage();
	await other.goto(site + week);
	await noteOf(other).fill('One, and two');
	await page.bringToFront();
	await page.getByRole('heading', { level: 1 }).click();
	await expect.poll(() => noteOf(page).inputValue()).toBe('One, and two');
});

test('starting anew twice can still be undone', async () => {
	await page.goto(site + week);
	await boxes().first().click();
	await page.goto(`${site}progress/`);
	for (let time = 0; time < 2; time++) {
		await page.getByRole('button', { name: 'Take away all ticks' }).click();
		await page.getByRole('button', { name: 'Take it all away' }).click();
	}
	const undo = page.getByRole('button', { name: 'Undo it' });
	await undo.waitFor();
	await page.reload();
	await undo.click();
	await page.goto(site + week);
	await expect.poll(() => boxes().first().getAttribute('aria-checked')).toBe('true');
});

test('two tabs stay in step', async () => {
	await page.goto(site + week);
	const other = await context.newPage();
	await other.goto(site + week);
	await boxes().first().click();
	await expect.poll(() => boxes(other).first().getAttribute('aria-checked')).toBe('true');
	await boxes(other).nth(1).click();
	await expect.poll(() => boxes().nth(1).getAttribute('aria-checked')).toBe('true');
	await expect.poll(() => boxes().first().getAttribute('aria-checked')).toBe('true');
});

test('a shared project is ticked once for all', async () => {
	await page.goto(`${site}projects/blog/`);
	const all = await boxes().count();
	await boxes().first().click();
	await expect.poll(() => meter().innerText()).toBe(`1 of ${all} features`);
	await page.goto(`${site}progress/`);
	const line = page.locator('.line', { hasText: /^Personal blog/ });
	await expect.poll(() => line.innerText()).toContain(`1 of ${all} features`);
});

test('a week offers the ticks of its twin', async () => {
	await page.goto(`${site}roadmaps/weekly-syllabus/phase-3/week-11/`);
	for (const box of await boxes().all()) await box.click();
	await page.goto(`${site}roadmaps/project-driven/phase-3/week-11/`);
	const all = await boxes().count();
	await page.getByRole('button', { name: `Tick the ${all} open tasks here, too` }).click();
	await expect.poll(() => meter().innerText()).toBe(`${all} of ${all} tasks`);
	await expect.poll(() => page.getByRole('button', { name: /Tick the/ }).count()).toBe(0);
});

test('backup, reset, restore from both files, and undo', async () => {
	await page.goto(site + week);
	await boxes().first().click();
	await page.getByRole('combobox').nth(1).selectOption('doing');
	await page
		.getByRole('button', { name: /^Note on/ })
		.first()
		.click();
	await page.keyboard.type('A | b\nc');
	await page.goto(`${site}progress/`);
	const json = await downloaded('Download the backup');
	const markdown = await downloaded('Download progress.md');
	expect(JSON.parse(json)).toMatchObject({ kind: 'waymark-progress', site: 'Waymark' });
	expect(markdown).toContain('✅');
	expect(markdown).toContain('🚧');

	await page.getByRole('button', { name: 'Take away all ticks' }).click();
	await page.getByRole('dialog', { name: 'Take away everything?' }).waitFor();
	expect(await violationsOn(page, 'dialog')).toEqual([]);
	await page.keyboard.press('Escape');
	await expect
		.poll(() => page.getByRole('link', { name: 'Continue with week 1, Day 1' }).count())
		.toBe(1);
	await page.getByRole('button', { name: 'Take away all ticks' }).click();
	await page.getByRole('button', { name: 'Take it all away' }).click();
	await expect.poll(() => page.getByRole('link', { name: /^Continue with/ }).count()).toBe(0);

	await restore('progress.md', markdown.replaceAll('🚧 in progress', '✅'));
	await expect
		.poll(() => page.locator('[data-preview-words]').innerText())
		.toMatch(/^4 new, 0 differ, 0 the same/);
	await page.getByText('What changes, one by one').click();
	await expect
		.poll(() => page.locator('[data-preview-changes] li').first().innerText())
		.toMatch(/^Week 2: Models and databases: .+: done$/);
	expect(await violationsOn(page, '[data-preview]')).toEqual([]);
	await page.getByRole('button', { name: 'Take it over' }).click();
	await page.goto(site + week);
	await expect.poll(() => boxes().nth(1).getAttribute('aria-checked')).toBe('true');
	await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('A | b\nc');

	await page.goto(`${site}progress/`);
	await page.getByRole('button', { name: 'Undo it' }).click();
	await page.goto(site + week);
	await expect.poll(() => boxes().first().getAttribute('aria-checked')).toBe('false');
	await page.goto(`${site}progress/`);
	await restore('backup.json', json);
	await page.getByRole('button', { name: 'Take it over' }).click();
	await page.goto(site + week);
	await expect.poll(() => boxes().first().getAttribute('aria-checked')).toBe('true');
	await expect.poll(() => boxes().nth(1).getAttribute('aria-checked')).toBe('mixed');

	await page.goto(`${site}progress/`);
	await restore('nonsense.json', '{"a":');
	await expect
		.poll(() => page.locator('[data-preview-problems]').innerText())
		.toContain('This is no backup');
	await expect
		.poll(() => page.getByRole('button', { name: 'Take it over' }).isDisabled())
		.toBe(true);
});

test('a store that cannot be read is set aside and said, not wiped', async () => {
	await page.goto(site + week);
	await boxes().first().click();
	const key = 'waymark:/';
	expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('"done"');
	await page.evaluate((name) => localStorage.setItem(name, '{"tasks": broken'), key);
	// Whichever page is opened first, and until it is thrown away.
	for (const address of ['', week]) {
		await page.goto(site + address);
		await page.getByText('A part of your progress could not be read.').waitFor();
	}
	await boxes().nth(1).click();
	await page.goto(`${site}progress/`);
	expect(await downloaded('Download what was set aside')).toBe('{"tasks": broken');
	await page.getByRole('button', { name: 'Throw it away' }).click();
	await page.getByRole('button', { name: 'Really throw it away' }).click();
	await expect
		.poll(() => page.getByRole('button', { name: 'Download what was set aside' }).count())
		.toBe(0);
	await page.goto(site + week);
	await expect.poll(() => boxes().nth(1).getAttribute('aria-checked')).toBe('true');
});

test('without any storage ticks last while the page is open, and it is said', async () => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto(site + week);
	await boxes().first().click();
	await expect.poll(() => boxes().first().getAttribute('aria-checked')).toBe('true');
	await expect
		.poll(() => page.getByRole('status').first().innerText())
		.toContain('keeps nothing for this site');
});

test('without JavaScript tasks are a plain list, and blank files can be had', async () => {
	const plain = await browser.newContext({ javaScriptEnabled: false });
	const reader = await plain.newPage();
	await reader.goto(site + week);
	await expect.poll(() => reader.getByRole('checkbox').count()).toBe(0);
	await expect.poll(() => reader.locator('.facts').innerText()).toMatch(/\d+ tasks/);
	await reader.goto(`${site}progress/`);
	const link = reader.getByRole('link', { name: 'Day by day' }).last();
	const blank = await reader.request.get(
		new URL((await link.getAttribute('href')) ?? '', site).href
	);
	expect(await blank.text()).toContain('❌');
	await plain.close();
});

test('a page without tasks loads nothing of it', async () => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${site}topics/urls/`, { waitUntil: 'networkidle' });
	expect(asked.filter((url) => /progress|tasks/i.test(url))).toEqual([]);
});

test('a tick outlives a reworded task, a moved page and a new build', async () => {
	await page.goto(site + week);
	await boxes().first().click();
	const id = (await page.locator('[data-task]').first().getAttribute('data-task')) ?? '';
	const stored = await page.evaluate(() => localStorage.getItem('waymark:/'));

	const root = await copyProject('reworded');
	const docs = join(root, 'src/content/docs');
	// One roadmap is enough, and quicker to build.
	for (const each of ['six-week-sprint', 'weekly-syllabus', 'project-driven', 'backend-developer'])
		await rm(join(docs, 'roadmaps', each), { recursive: true });
	const file = join(docs, 'roadmaps/day-by-day/phase-1/week-02.mdx');
	const text = await readFile(file, 'utf8');
	const [line = ''] = /^- \[ \] .*$/m.exec(text) ?? [];
	await writeFile(
		file,
		text
			.replace('---\n', `---\ntaskAliases:\n  ${id.split('#')[1]}: a-task-in-new-words\n`)
			.replace(line, '- [ ] A task in new words')
	);
	const { code, dist, output } = await buildSite(root);
	expect(code, output).toBe(0);
	const served = await serveSite(dist);
	const later = await browser.newContext({ viewport: phone });
	await later.addInitScript((value) => localStorage.setItem('waymark:/', value ?? ''), stored);
	const after = await later.newPage();
	await after.goto(served.url + week);
	await expect
		.poll(() =>
			after.getByRole('checkbox', { name: 'A task in new words' }).getAttribute('aria-checked')
		)
		.toBe('true');
	await expect.poll(() => meter(after).innerText()).toMatch(/^1 of \d+ tasks$/);
	await later.close();
	await served.close();
	await rm(root, { recursive: true, force: true });
});
