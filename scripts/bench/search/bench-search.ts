import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../run-command.ts';
import { describeMachine } from '../links/report.ts';
import { bundlePage } from './bundle-page.ts';
import { readIndexedText, type IndexedText } from './indexed-text.ts';
import { writeLargeSite } from './large-site.ts';
import { measurePages, type MeasuredSearch } from './measure-pages.ts';
import { indexWith } from './mini-search.ts';
import { writePlainIndex } from './plain-pagefind.ts';
import { miniSearchVersion, prepareMiniSearch } from './prepare-mini-search.ts';
import { judgeInChild } from './judge-in-child.ts';
import { judge, type Judged } from './score.ts';
import { readJudged, type JudgedQueries } from './read-judged.ts';
import { formatLarge, formatMisses, formatQuality, formatWeight } from './report.ts';

const help = `Usage: npm run bench -- search [options]

Asks the judged queries of scripts/bench/search/judged-queries.yml: our search, Pagefind with its defaults, and MiniSearch
with the settings of VitePress, on the pages of a built site. Prints how often a right page is first and among the first
three, and what a phone on slow 4G loads and waits for until the first answer. MiniSearch is installed below .cache/bench.

  --site FOLDER      a built site; the default is dist
  --pages N          pages of a generated site that is measured, too; the default is 10000, and 0 leaves it out
  --misses           names the queries of the half for tuning whose first page is wrong
  --json FILE        writes the figures to a file, too

Exit code 0: measured; 2: wrong usage, or something could not be run.`;

const options = {
	json: { type: 'string' },
	misses: { type: 'boolean', default: false },
	pages: { type: 'string', default: '10000' },
	site: { type: 'string', default: 'dist' },
} as const;

const cache = resolve('.cache/bench');
const folder = join(cache, 'search');
const asked = 'celery';

/** Measures the search beside others: `npm run bench -- search`. */
export function benchSearch(): Promise<void> {
	return runCommand(help, options, async (values) => {
		const site = resolve(values.site);
		if (!existsSync(join(site, 'search/subjects.json')))
			throw new Error(`There is no built site in ${values.site}. Run npm run build first.`);
		const many = Number(values.pages);
		if (!Number.isInteger(many) || many < 0)
			throw new Error(`--pages takes a whole number, not "${values.pages}".`);
		console.log(describeMachine());

		const pages = await readIndexedText(site);
		const queries = await readJudged();
		const searches = await writeSearches(site, pages);
		const judged = await judgeAll(site, pages, queries);
		console.log(`\n${formatQuality(judged)}`);
		if (values.misses) console.log(`\n${formatMisses(judged[0]?.tune ?? [])}`);

		const weights = await measurePages(searches, asked);
		console.log(`\n${formatWeight(weights)}`);
		const large = many > 0 ? await measureLarge(many) : undefined;
		if (large) console.log(`\n${formatLarge(many, large.site, large.weight)}`);
		const figures = { judged, weights, large };
		if (values.json !== undefined)
			await writeFile(values.json, `${JSON.stringify(figures, null, '\t')}\n`);
	});
}

/** A folder for each search, with a blank page and everything that the search loads. */
async function writeSearches(
	site: string,
	pages: readonly IndexedText[]
): Promise<MeasuredSearch[]> {
	await rm(folder, { recursive: true, force: true });
	const [ours, plain, mini] = ['ours', 'plain', 'mini'].map((name) => join(folder, name)) as [
		string,
		string,
		string,
	];
	await writePage(ours, await bundlePage(pageFile('ours')));
	for (const part of ['pagefind', 'search'])
		await cp(join(site, part), join(ours, part), { recursive: true });

	await writePage(plain, await bundlePage(pageFile('pagefind')));
	const plainSeconds = await writePlainIndex(plain, pages);

	const { Class, entry } = await prepareMiniSearch(cache);
	await writePage(mini, await bundlePage(entry));
	const began = performance.now();
	const index = JSON.stringify(indexWith(Class, pages));
	const miniSeconds = (performance.now() - began) / 1000;
	await writeFile(join(mini, 'mini-search.json'), index);
	return [
		{ name: 'ours', folder: ours, size: await sizeOf(ours) },
		{ name: 'Pagefind, defaults', folder: plain, size: await sizeOf(plain), built: plainSeconds },
		{
			name: `MiniSearch ${miniSearchVersion}`,
			folder: mini,
			size: await sizeOf(mini),
			built: miniSeconds,
		},
	];
}

async function judgeAll(
	site: string,
	pages: readonly IndexedText[],
	queries: JudgedQueries
): Promise<({ name: string } & Record<keyof JudgedQueries, Judged[]>)[]> {
	const { Class } = await prepareMiniSearch(cache);
	const index = indexWith(Class, pages);
	const mini = (query: string) => Promise.resolve(index.search(query).map(({ id }) => id));
	return [
		{ name: 'ours', ...(await judgeInChild('ours', site)) },
		{ name: 'Pagefind, defaults', ...(await judgeInChild('plain', join(folder, 'plain'))) },
		{
			name: `MiniSearch ${miniSearchVersion}`,
			tune: await judge(mini, queries.tune),
			test: await judge(mini, queries.test),
		},
	];
}

async function measureLarge(pages: number) {
	console.error(`Making an index of ${pages} pages.`);
	const large = join(folder, 'large');
	const site = await writeLargeSite(large, pages);
	await writePage(large, await bundlePage(pageFile('ours')));
	const [weight] = await measurePages([{ name: 'ours', folder: large, size: site.size }], 'bacor');
	return { site, weight };
}

async function writePage(target: string, code: string): Promise<void> {
	await mkdir(target, { recursive: true });
	await writeFile(
		join(target, 'blank.html'),
		'<!doctype html><html lang="en"><title>Blank</title>'
	);
	await writeFile(join(target, 'page.js'), code);
}

function pageFile(name: string): string {
	return fileURLToPath(new URL(`pages/${name}.ts`, import.meta.url));
}

async function sizeOf(target: string): Promise<number> {
	const entries = await readdir(target, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const sizes = await Promise.all(
		files.map(async ({ name, parentPath }) => (await stat(join(parentPath, name))).size)
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}
