// Judges a search and tells its parent. Pagefind and our search are made for browsers, and keep one state for each.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFinder } from '../../../src/search/finder.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import { actAsBrowser } from './browser-in-node.ts';
import { readJudged } from './read-judged.ts';
import { judge, type Search } from './score.ts';

const [name = '', folder = ''] = process.argv.slice(2);
const shown = 10;

actAsBrowser('en');
const search = name === 'ours' ? await ours() : await plain();
const { test, tune } = await readJudged();
process.send?.({ tune: await judge(search, tune), test: await judge(search, test) });

async function ours(): Promise<Search> {
	const finder = await openFinder(folder, 0);
	return async (query) => {
		const first = await finder.find(query, { kinds: new Set(), roadmaps: new Set() });
		const answer = (await first?.fuller) ?? first;
		return (answer?.pages ?? []).map(({ url }) => url.slice(folder.length));
	};
}

async function plain(): Promise<Search> {
	const address = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
	const pagefind = (await import(address)) as Pagefind;
	await pagefind.options({ noWorker: true });
	await pagefind.init();
	return async (query) => {
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
		return pages.map(({ url }) =>
			url.replace(/^.*(?=\/(topics|projects|roadmaps|resources)\/)/, '')
		);
	};
}
