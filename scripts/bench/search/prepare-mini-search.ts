import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { miniSearchOptions, type MiniSearchClass } from './mini-search.ts';

export const miniSearchVersion = '7.2.0';

/** MiniSearch, ready to be measured. */
export interface PreparedMiniSearch {
	Class: MiniSearchClass;
	/** A file from which a module for the browser can be made. */
	entry: string;
}

/** Installs MiniSearch below `cache` on its first use. @throws when it cannot be installed. */
export async function prepareMiniSearch(cache: string): Promise<PreparedMiniSearch> {
	const prefix = join(cache, 'peers', `minisearch-${miniSearchVersion}`);
	const file = join(prefix, 'node_modules/minisearch/dist/es/index.js');
	if (!existsSync(file)) {
		console.error(`Installing minisearch@${miniSearchVersion}.`);
		await mkdir(prefix, { recursive: true });
		await promisify(execFile)('npm', [
			...['install', '--prefix', prefix, '--no-audit', '--no-fund'],
			`minisearch@${miniSearchVersion}`,
		]);
	}
	const entry = join(prefix, 'page.js');
	await writeFile(
		entry,
		`import MiniSearch from ${JSON.stringify(file)};
export async function search(query) {
	const text = await (await fetch('/mini-search.json')).text();
	const index = MiniSearch.loadJSON(text, ${JSON.stringify(miniSearchOptions)});
	const count = index.search(query).length;
	return { first: count, full: Promise.resolve(count) };
}
`
	);
	const module = (await import(pathToFileURL(file).href)) as { default: MiniSearchClass };
	return { Class: module.default, entry };
}
