import { spawn, spawnSync } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { readContent } from '../src/files/read-content.ts';
import type { Progress } from '../src/progress/progress.ts';
import { resolveProgress } from '../src/progress/resolve-progress.ts';
import { toTaskIndex } from '../src/progress/to-task-index.ts';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { ask, foundPages } from './browser/search.ts';
import { violationsOn } from './browser/violations.ts';
import { cleanEnvironment, projectRoot } from './site/build-site.ts';
import { cloneProject } from './site/clone-project.ts';
import { followLinks } from './site/follow-links.ts';
import { serveSite, type ServedSite } from './site/serve-site.ts';

const plan = readFileSync(join(projectRoot, 'tests/forker/plan.md'), 'utf8');
const id = 'beekeeping-in-one-season';
const pages = {
	home: '',
	roadmap: `roadmaps/${id}/`,
	week: `roadmaps/${id}/phase-1/week-01/`,
	project: 'projects/observation-window/',
};

/** Everything a forker types, in the order of the README, up to the site that GitHub would publish. */
let root = '';
let dist = '';
let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
	root = cloneProject();
	dist = join(root, 'dist');
	writeFileSync(join(root, 'plan.md'), plan);
	expect(npm('run', 'new', '--', '--blank', '--yes')).toContain('Git keeps all of it');
	expect(npm('run', 'import', '--', 'plan.md')).toContain('2 phases, 4 weeks, 11 tasks');
	configure();
	expect(complaintsOf(npm('run', 'check:content'))).toEqual([]);
	npm('run', 'build');
	site = await serveSite(dist, '/my-fork');
	browser = await launchBrowser();
});
afterAll(async () => {
	await Promise.all([browser?.close(), site?.close()]);
	if (root) rmSync(root, { recursive: true, force: true });
});

/** Runs npm in the clone as GitHub Actions does. @returns what it printed, when it went well. */
function npm(...args: string[]): string {
	const { status, stderr, stdout } = spawnSync('npm', args, {
		cwd: root,
		encoding: 'utf8',
		env: cleanEnvironment({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Ada/my-fork' }),
		shell: process.platform === 'win32',
	});
	expect(status, `npm ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
	return stdout + stderr;
}

/** What the check finds, but for the review that only a person can do. */
function complaintsOf(output: string): string[] {
	return output
		.split('\n')
		.filter((line) => /\b(?:error|warning): /.test(line) && !line.includes('last reviewed'));
}

/** Writes what the comment in the file proposes: a title, a colour and the front roadmap. */
function configure(): void {
	const file = join(root, 'src/site.config.ts');
	const text = readFileSync(file, 'utf8');
	const own = text
		.replace(/title: 'Waymark'/, `title: 'Bees and me'`)
		.replace(/description:\s*'[^']*'/, `description: 'How I became a keeper of bees.'`)
		.replace(/(?=\tlanguage:)/, `\tcolours: { accent: '#8a4b08' },\n\tfrontRoadmap: '${id}',\n`);
	expect(own).toContain('Bees and me');
	expect(own).toContain('keeper of bees');
	expect(own).toContain('frontRoadmap: ');
	writeFileSync(file, own);
}

/** All files below a folder of the clone, by path, as text; what is compressed is unpacked. */
function textsIn(folder: string): Map<string, string> {
	if (!existsSync(folder)) return new Map();
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return new Map(
		files.map(({ name, parentPath }) => {
			const path = join(parentPath, name);
			const bytes = readFileSync(path);
			const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
			return [path.slice(folder.length + 1), (isPacked ? gunzipSync(bytes) : bytes).toString()];
		})
	);
}

async function visit(address: string, look: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({ viewport: phone });
	try {
		const page = await context.newPage();
		const failures: string[] = [];
		page.on('pageerror', (error) => failures.push(error.message));
		page.on('response', (response) => {
			if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
		});
		await page.goto(site.url + address);
		await look(page);
		expect(failures).toEqual([]);
	} finally {
		await context.close();
	}
}

describe('the published site', () => {
	test('has the title and the colours of the fork, and leads to its roadmap', async () => {
		await visit('', async (page) => {
			await expect.poll(() => page.title()).toContain('Bees and me');
			await expect.poll(() => page.locator('.site-title').innerText()).toBe('Bees and me');
			const start = page.locator('main a.main-action').first();
			await expect
				.poll(() => start.getAttribute('href'))
				.toBe(`/my-fork/roadmaps/${id}/phase-1/week-01/`);
			const colour = await start.evaluate((link) => getComputedStyle(link).backgroundColor);
			expect(colour).toBe('rgb(138, 75, 8)');
		});
		expect(readFileSync(join(dist, pages.week, 'index.html'), 'utf8')).toContain(
			`href="https://github.com/Ada/my-fork/edit/main/src/content/docs/roadmaps/${id}/phase-1/week-01.mdx"`
		);
	});

	test('holds nothing of the roadmaps that ship, in no file', () => {
		const shipped = /django|day-by-day|celery|serializer|e-?commerce|backend developer/i;
		const left = [...textsIn(dist)].flatMap(([path, text]) => {
			const found = shipped.exec(path) ?? shipped.exec(text);
			return found
				? [`${path}: ${text.slice(Math.max(0, found.index - 40), found.index + 40)}`]
				: [];
		});
		expect(left).toEqual([]);
	});

	test('holds what the plan says, its hostile text included', async () => {
		await visit(pages.week, async (page) => {
			const main = page.locator('main');
			await main.getByText('Distances < 50 m and > 50 m').waitFor();
			await main.getByText('Write down {hive.weight} & what a <Frame side={1}> holds').waitFor();
		});
		await visit(`roadmaps/${id}/phase-1/week-02/`, async (page) => {
			await page.locator('pre', { hasText: '# Week 99: this is no heading' }).waitFor();
		});
		await visit(pages.project, async (page) => {
			await page.getByRole('checkbox', { name: 'A pane of glass behind a door' }).waitFor();
		});
	});

	test('leads everywhere: every link arrives at a page and a heading, and every page is linked', async () => {
		const { broken, visited } = await followLinks(site.url);
		expect(broken).toEqual([]);
		const linked = [...visited].map((address) => address.slice(site.url.length));
		const built = [...textsIn(dist).keys()]
			.filter((path) => path.endsWith('.html'))
			.map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''));
		expect(built.filter((path) => !linked.includes(path))).toEqual([
			'404.html',
			// Lists that are still empty, which a reader is spared.
			'compare/',
			'topics/',
		]);
		const { broken: behindMissing } = await followLinks(`${site.url}404.html`);
		expect(behindMissing).toEqual([]);
	});

	test('finds an imported word', async () => {
		await visit('', async (page) => {
			await ask(page, 'nasonov');
			const result = foundPages(page).first();
			await expect.poll(() => result.getAttribute('href')).toContain(`/my-fork/${pages.week}`);
		});
	});

	test.each(Object.entries(pages))('axe finds nothing on the page "%s"', async (_, address) => {
		await visit(address, async (page) => {
			expect(await violationsOn(page)).toEqual([]);
		});
	});
});

test('a changed plan comes in beside an edit by hand, and no tick of a reader is lost', async () => {
	let stored = '';
	await visit(pages.week, async (page) => {
		const boxes = page.getByRole('main').getByRole('checkbox');
		const all = await boxes.count();
		expect(all).toBe(3);
		for (let each = 0; each < all; each++) await boxes.nth(each).click();
		await page.reload();
		for (let each = 0; each < all; each++)
			await expect.poll(() => boxes.nth(each).getAttribute('aria-checked')).toBe('true');
		stored = (await page.evaluate(() => localStorage.getItem('waymark:/my-fork'))) ?? '';
	});

	const week = join(root, 'src/content/docs', `${pages.week.replace(/\/$/, '')}.mdx`);
	appendFileSync(week, '\nMy own word on drones.\n');
	const changed = plan
		.replace('Draw the inside of a hive from memory', 'Draw the inside of a whole hive from memory')
		.replace('- [ ] Paint it', '- [ ] Sand it down\n- [ ] Paint it');
	writeFileSync(join(root, 'plan.md'), changed);
	npm('run', 'import', '--', 'plan.md', '--merge');
	expect(complaintsOf(npm('run', 'check:content'))).toEqual([]);

	const merged = readFileSync(week, 'utf8');
	expect(merged).toContain('\nMy own word on drones.\n');
	expect(merged).toContain('- [ ] Draw the inside of a whole hive from memory\n');
	expect(readFileSync(week.replace('week-01', 'week-02'), 'utf8')).toContain('Sand it down');
	const { curriculum } = loadCurriculum(await readContent(root));
	const { progress } = JSON.parse(stored) as { progress: Progress };
	const { gone, here } = resolveProgress(progress, toTaskIndex(curriculum, '/my-fork'));
	expect(gone.tasks).toEqual({});
	expect(Object.keys(here.tasks)).toHaveLength(3);
	expect(Object.keys(here.tasks)).toContain(
		`roadmaps/${id}/phase-1/week-01#draw-the-inside-of-a-whole-hive-from-memory`
	);
});

test('an import that is killed leaves no half of a roadmap, and the next one is whole', async () => {
	const weeks = Array.from({ length: 40 }, (_, at) => `## Week ${at + 1}\n\n- [ ] Pour a candle\n`);
	writeFileSync(join(root, 'candles.md'), `# Candles\n\n${weeks.join('\n')}`);
	const folder = join(root, 'src/content/docs/roadmaps/candles');
	const args = ['scripts/import.ts', 'candles.md'];
	const importAgain = () => spawnSync(process.execPath, args, { cwd: root }).status;
	const begun = performance.now();
	expect(importAgain()).toBe(0);
	const duration = performance.now() - begun;
	const whole = textsIn(folder);
	expect(whole.size).toBe(41);
	for (const share of [0.5, 0.8, 0.9, 0.95]) {
		rmSync(folder, { recursive: true });
		rmSync(join(root, 'src/content/imports/candles.json'));
		const child = spawn(process.execPath, args, { cwd: root });
		const timer = setTimeout(() => child.kill('SIGKILL'), duration * share);
		await new Promise((closed) => child.once('close', closed));
		clearTimeout(timer);
		expect([new Map(), whole]).toContainEqual(textsIn(folder));
		expect(importAgain()).toBe(0);
		expect(textsIn(folder)).toEqual(whole);
	}
	const records = readdirSync(join(root, 'src/content/imports')).sort();
	expect(records).toEqual([`${id}.json`, 'candles.json']);
});
