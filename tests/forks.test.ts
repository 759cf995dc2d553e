import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { violationsOn } from './browser/violations.ts';
import { buildSite, copyProject, projectRoot } from './site/build-site.ts';
import { serveSite, type ServedSite } from './site/serve-site.ts';

function runNew(root: string, ...args: string[]) {
	const script = join(projectRoot, 'scripts/new.ts');
	const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
		cwd: root,
		encoding: 'utf8',
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

/** Everything a build printed that somebody should look at, but for what Astro says of empty collections. */
function complaintsIn(output: string): string[] {
	return output
		.split('\n')
		.filter((line) => /\[(?:ERROR|WARN)\]/.test(line))
		.filter((line) => !/collection "resources"|Sitemap integration requires/.test(line));
}

const pagesOf = async (dist: string) =>
	Promise.all(
		(await readdir(dist, { recursive: true }))
			.filter((file) => file.endsWith('.html'))
			.map((file) => readFile(join(dist, file), 'utf8'))
	);

test('without topics, projects and guides the words of all links stay, and nothing leads to an empty list', async () => {
	const root = await copyProject('without-topics-and-projects');
	for (const folder of ['topics', 'projects', 'guides'])
		await rm(join(root, 'src/content/docs', folder), { recursive: true });
	const { code, dist, output } = await buildSite(root);
	expect(code, output).toBe(0);
	const complaints = complaintsIn(output).filter((line) => !line.includes('resources.yml'));
	expect(complaints.map((line) => line.replace(/^.*warning: /, ''))).toEqual([
		expect.stringMatching(/^There is no topic on this site, so the link \/topics\/.* like it are/),
		expect.stringMatching(/^There is no project on this site/),
	]);
	const pages = await pagesOf(dist);
	expect(pages.filter((html) => /href="\/(?:topics|projects|compare|guides)\//.test(html))).toEqual(
		[]
	);
	const week = await readFile(join(dist, 'roadmaps/day-by-day/phase-1/week-01/index.html'), 'utf8');
	expect(week).toContain('<li>URL dispatcher: before views,');
	const json = JSON.parse(await readFile(join(dist, 'curriculum.json'), 'utf8')) as {
		roadmaps: { id: string; weeks: { projects: string[]; topics: object[] }[] }[];
	};
	const first = json.roadmaps.find(({ id }) => id === 'day-by-day')?.weeks[0];
	expect(first?.topics[4]).toEqual({ text: expect.stringMatching(/^URL dispatcher/) as string });
	expect(first?.projects).toEqual([]);
});

describe('a site of one’s own', () => {
	let root = '';
	let browser: Browser;
	beforeAll(async () => {
		root = await copyProject('blank');
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	async function open(dist: string, look: (site: ServedSite) => Promise<void>): Promise<void> {
		const site = await serveSite(dist);
		await look(site).finally(() => site.close());
	}

	test('begins with nothing but the guides, and every page says what is missing and how to begin', async () => {
		runNew(root, '--blank', '--yes');
		const { code, dist, output } = await buildSite(root);
		expect(code, output).toBe(0);
		expect(complaintsIn(output).filter((line) => !/last reviewed/.test(line))).toEqual([]);
		await open(dist, async ({ url }) => {
			const page = await browser.newPage({ viewport: phone });
			const failures: string[] = [];
			page.on('pageerror', (error) => failures.push(error.message));
			for (const [path, text] of [
				['', 'npm run import -- plan.md'],
				['roadmaps/', 'npm run new -- roadmap'],
				['projects/', 'npm run new -- project'],
				['topics/', 'npm run new -- topic'],
				['resources/', 'There is none yet.'],
				['compare/', 'There is nothing to compare yet'],
				['progress/', 'There is no roadmap here yet.'],
				['no-such-page/', 'This page is not here'],
			] as const) {
				await page.goto(url + path);
				await page.getByText(text).first().waitFor();
				expect(await violationsOn(page), path).toEqual([]);
				const ways = page.locator('main a, nav a');
				const leads = await ways.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
				expect(
					leads.filter((href) => href !== '/' && href !== '/guides/' && !href?.startsWith('#')),
					path
				).toEqual([]);
			}
			await page.goto(url);
			await page.locator('[data-search-open]').first().click();
			await page.getByRole('combobox', { name: 'Search all pages' }).fill('django');
			await page.locator('.search-status', { hasText: 'Nothing found for “django”' }).waitFor();
			expect(failures).toEqual([]);
		});
	});

	test('grows by pages from templates, and is whole after each', async () => {
		for (const [kind, title] of [
			['roadmap', 'My plan'],
			['phase', 'Basics'],
			['week', 'First steps'],
			['project', 'A thing'],
			['topic', 'An idea'],
		] as const)
			runNew(root, kind, '--title', title);
		const { code, dist, output } = await buildSite(root);
		expect(code, output).toBe(0);
		expect(complaintsIn(output).filter((line) => /ERROR/.test(line))).toEqual([]);
		await open(dist, async ({ url }) => {
			const page = await browser.newPage();
			await page.goto(url);
			await page.getByRole('link', { name: /^Start with week 1/ }).click();
			await page.getByRole('heading', { level: 1, name: 'First steps' }).waitFor();
			expect(await violationsOn(page)).toEqual([]);
		});
	});
});
