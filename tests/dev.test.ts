import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { foundPages, searchField } from './browser/search.ts';
import { violationsOn } from './browser/violations.ts';
import { copyProject } from './site/build-site.ts';
import { startDev, type DevServer } from './site/dev-server.ts';

/** How often a server is asked that builds what it shows. */
const nowAndThen = { interval: 200 };
const week = 'roadmaps/day-by-day/phase-1/week-02/';
const topic = 'src/content/docs/topics/urls.mdx';

let root: string;
let dev: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	root = await copyProject('dev');
	const fork = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Ada/my-fork' };
	dev = await startDev(root, '/my-fork', fork);
	browser = await launchBrowser();
	page = await browser.newPage();
});
afterAll(async () => {
	await browser.close();
	await dev.close();
});

const panel = () => page.getByRole('region', { name: 'The content has' });
const told = (text: string) => expect.poll(() => dev.output(), nowAndThen).toContain(text);
const timesTold = (text: string) => dev.output().split(text).length - 1;

/** Opens a page, and does so again when the one before was just being loaded anew. */
async function visit(address: string): Promise<void> {
	const go = () => page.goto(dev.url + address).then(() => page.url());
	await expect.poll(go, nowAndThen).toBe(dev.url + address);
}

/** Changes a file of the project, and gives a function that takes the change back. */
async function edit(file: string, change: (text: string) => string): Promise<() => Promise<void>> {
	const path = join(root, file);
	const before = await readFile(path, 'utf8');
	await writeFile(path, change(before));
	return () => writeFile(path, before);
}

describe('a link to a page that is not there', () => {
	const slip = 'The link /topics/viewz/ leads to no page.';
	let mend: () => Promise<void>;
	let place: string;

	test('is shown on the page that happens to be open, and in the terminal, with its place', async () => {
		await visit(week);
		const lines = (await readFile(join(root, topic), 'utf8')).split('\n').length;
		place = `${topic}:${lines + 1}:5`;
		mend = await edit(topic, (text) => `${text}\nSee [views](/topics/viewz/).\n`);
		await panel().getByText(slip).waitFor();
		await expect.poll(() => panel().innerText()).toContain(topic);
		await expect.poll(() => panel().innerText()).toContain(`line ${lines + 1}, column 5`);
		await expect.poll(() => panel().innerText()).toContain('Did you mean /topics/views/?');
		await told(`${place} error: ${slip}`);
	});

	test('opens in the editor', async () => {
		const asked = page.waitForRequest(/__open-in-editor/);
		await page.route(/__open-in-editor/, (route) => route.fulfill({ body: '' }));
		await panel()
			.getByRole('button', { name: /error in line/ })
			.click();
		const url = new URL((await asked).url());
		expect(url.pathname).toBe('/my-fork/__open-in-editor');
		expect(url.searchParams.get('file')).toBe(join(root, place));
	});

	test.each(['light', 'dark'] as const)('can be read by everybody, %s', async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
		expect(await violationsOn(page, 'problem-panel')).toEqual([]);
	});

	test('is still shown after a reload, until it is put away', async () => {
		await page.reload();
		await panel().getByText(slip).waitFor();
		await panel().getByRole('button', { name: 'Put away' }).focus();
		await page.keyboard.press('Escape');
		await panel().waitFor({ state: 'hidden' });
		const folded = page.locator('problem-panel').getByRole('button', { name: '1 error' });
		await expect.poll(() => folded.evaluate((button) => button.matches(':focus'))).toBe(true);
		await page.reload();
		await folded.waitFor();
		await expect.poll(() => panel().count()).toBe(0);
		await folded.press('Enter');
		await panel().getByText(slip).waitFor();
	});

	test('stays where it is while something else is written', async () => {
		const undo = await edit(topic, (text) => text.replace('\n\n', '\n\nOne more line.\n\n'));
		await panel().getByText('column 5').waitFor();
		await expect.poll(() => timesTold('Reloaded data from topics/urls.mdx'), nowAndThen).toBe(2);
		await undo();
	});

	test('is gone from both as soon as it is mended, and was told once', async () => {
		await mend();
		await page.locator('problem-panel section').waitFor({ state: 'hidden' });
		await told(`Mended: ${topic}: ${slip}`);
		await told('The content has no problems.');
		expect(timesTold(`error: ${slip}`)).toBe(1);
	});
});

test.each([
	[
		'text that is no MDX',
		(text: string) => `${text}\nUse { braces.\n`,
		'This cannot be read as MDX',
	],
	[
		'frontmatter that is no YAML',
		(text: string) => text.replace('---\n', '---\nx: a: b\n'),
		'This is not valid YAML',
	],
])(
	'a page with %s says so in its place, keeps its place in the others, and comes back by itself',
	async (_, spoil, words) => {
		const file = `src/content/docs/${week.slice(0, -1)}.mdx`;
		await visit(week);
		const title = await page.locator('main h1').innerText();
		const mend = await edit(file, spoil);
		await page.locator('h1', { hasText: 'This page cannot be read' }).waitFor();
		await panel().getByText(words).waitFor();
		await expect.poll(() => panel().innerText()).toContain(file);
		await expect.poll(() => panel().innerText()).toMatch(/error in line \d+, column \d+/);
		expect(await violationsOn(page, 'problem-panel')).toEqual([]);
		await told(`error: ${words}`);

		const other = await browser.newPage();
		await other.goto(`${dev.url}roadmaps/day-by-day/`);
		await expect.poll(() => other.locator(`nav a[href$="/${week}"]`).count()).toBeGreaterThan(0);
		await other.close();

		await mend();
		await page.locator('main h1', { hasText: title }).waitFor();
		await told(`Mended: ${file}: ${words}`);
	}
);

test('a page that is added is in the navigation at once, and so when it is renamed or taken away', async () => {
	const folder = join(root, 'src/content/docs/roadmaps/six-week-sprint');
	const link = (name: string) =>
		page.locator(`nav a[href="/my-fork/roadmaps/six-week-sprint/${name}/"]`);
	const open = async (name: string) =>
		(await page.request.get(`${dev.url}roadmaps/six-week-sprint/${name}/`)).status();
	await visit('roadmaps/six-week-sprint/week-06/');
	onTestFinished(async () => {
		for (const name of ['week-07.mdx', 'week-08.mdx'])
			await rm(join(folder, name), { force: true });
	});
	await writeFile(
		join(folder, 'week-07.mdx'),
		'---\ntitle: More\nreviewed: 2026-11-21\n---\n\n- [ ] Go on\n'
	);
	await link('week-07').first().waitFor({ state: 'attached' });
	await expect.poll(() => open('week-07'), nowAndThen).toBe(200);
	const json = async () => (await page.request.get(`${dev.url}curriculum.json`)).text();
	await expect.poll(json, nowAndThen).toContain('six-week-sprint/week-07');

	await rename(join(folder, 'week-07.mdx'), join(folder, 'week-08.mdx'));
	await link('week-08').first().waitFor({ state: 'attached' });
	await expect.poll(() => link('week-07').count()).toBe(0);
	await expect.poll(() => open('week-07'), nowAndThen).toBe(404);
	await panel().or(page.locator('problem-panel .folded')).first().waitFor();
	await told('Week 7 of the roadmap');

	await rm(join(folder, 'week-08.mdx'));
	await link('week-08').first().waitFor({ state: 'detached' });
	await expect.poll(() => open('week-08'), nowAndThen).toBe(404);
});

test('an address that a page had before leads to it as soon as it says so', async () => {
	const old = `${dev.url}topics/old-urls/`;
	await visit(week);
	const undo = await edit(topic, (text) =>
		text.replace('---\n', '---\nredirectFrom: [/topics/old-urls/]\n')
	);
	await expect
		.poll(async () => (await page.request.get(old)).url(), nowAndThen)
		.toBe(`${dev.url}topics/urls/`);
	await undo();
	await expect.poll(async () => (await page.request.get(old)).status(), nowAndThen).toBe(404);
});

test('what is known about resources is new on every page once it is changed, and one slip is one problem', async () => {
	const file = 'src/content/resources.yml';
	const id = /^([a-z-]+):$/m.exec(await readFile(join(root, file), 'utf8'))?.[1] ?? '';
	await visit(`resources/${id}/`);
	const mend = await edit(file, (text) => text.replace(/title: .*/, 'title: "Another name'));
	await panel().getByText('This is not valid YAML').waitFor();
	await expect.poll(() => panel().locator('li').count()).toBe(1);
	await mend();
	await page.locator('problem-panel section').waitFor({ state: 'hidden' });
	const undo = await edit(file, (text) => text.replace(/title: .*/, 'title: Another name'));
	await page.locator('main h1', { hasText: 'Another name' }).waitFor();
	await undo();
	await page.locator('main h1', { hasNotText: 'Another name' }).waitFor();
});

describe('search', () => {
	const word = 'floccinaucinihilipilification';
	/** Opens the search and types, and does so again when the page was loaded anew meanwhile. */
	async function search(query: string): Promise<void> {
		const field = searchField(page);
		const soon = { timeout: 5000 };
		const answer = async () => {
			if (!(await field.isVisible())) await page.locator('[data-search-open]').first().click();
			if ((await field.inputValue(soon)) !== query) await field.fill(query, soon);
			return page.locator('.search-status').innerText(soon);
		};
		await expect.poll(answer, nowAndThen).toContain(`found for “${query}”`);
	}

	test('finds in dev what it finds in a build, page by page', async () => {
		const filters = async (site: string) => {
			const other = await browser.newPage();
			await other.goto(`${site}404/`);
			const address = JSON.stringify(`${new URL(site).pathname}pagefind/pagefind.js`);
			const found = await other.evaluate<object>(
				`import(${address}).then((pagefind) => pagefind.filters())`
			);
			await other.close();
			return found;
		};
		await expect.poll(() => filters(dev.url)).toEqual(await filters(inject('forkSite').url));
	});

	test('finds a word that was only just written, below its heading', async () => {
		await visit(week);
		const undo = await edit(topic, (text) => `${text}\n## New here\n\nA case of ${word}.\n`);
		await search(word);
		const first = foundPages(page).first();
		await expect.poll(() => first.getAttribute('href')).toBe('/my-fork/topics/urls/');
		await page.locator('.search-heading', { hasText: 'New here' }).click();
		await page.waitForURL(`${dev.url}topics/urls/#new-here`);
		await page.getByText(word).waitFor();
		await undo();
	});
});

test('an edit of site.config.ts is taken up, a wrong one has its place, and writing goes on after it', async () => {
	const file = 'src/site.config.ts';
	await visit(week);
	const mend = await edit(file, (text) => text.replace("title: 'Waymark'", "title: 'Way' mark"));
	await panel().getByText('This is not valid TypeScript').waitFor();
	const lines = (await readFile(join(root, file), 'utf8')).split('\n');
	const line = lines.findIndex((text) => text.startsWith('\ttitle: ')) + 1;
	await told(`${file}:${line}:1 error: This is not valid TypeScript`);
	await mend();
	await told(`Mended: ${file}`);
	await page.locator('problem-panel section').waitFor({ state: 'hidden' });
	const undo = await edit(file, (text) => text.replace("'Waymark'", "'Another name'"));
	await expect.poll(() => page.title(), nowAndThen).toContain('Another name');

	const forget = await edit(topic, (text) => text.replace(/^title: .*/m, 'title: Another topic'));
	await visit('topics/urls/');
	await page.locator('main h1', { hasText: 'Another topic' }).waitFor();
	await forget();
	await page.locator('main h1', { hasNotText: 'Another topic' }).waitFor();
	await undo();
});

test('no build holds anything of all this', async () => {
	const { dist } = inject('rootSite');
	const files = (await readdir(dist, { recursive: true })).filter((file) =>
		/\.(html|js|css|json)$/.test(file)
	);
	expect(files.length).toBeGreaterThan(400);
	for (const file of files)
		expect(await readFile(join(dist, file), 'utf8'), file).not.toMatch(
			/problem-panel|open-in-editor|waymark:(problems|indexing)|Indexing \$/
		);
});
