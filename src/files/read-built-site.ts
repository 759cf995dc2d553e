import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isDataFile } from '../links/data-addresses.ts';

/** A built site on the disk. */
export interface BuiltFiles {
	/** Paths of all files, with forward slashes. */
	files: string[];
	/** Text of the pages, and of the data files that name pages, by path. */
	pages: Map<string, string>;
}

/** Reads the pages of a built site. @throws when there is no such folder. */
export async function readBuiltSite(dist: string): Promise<BuiltFiles> {
	const entries = await readdir(dist, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	const pages = new Map<string, string>();
	const names = files.filter((file) => file.endsWith('.html') || isDataFile(file));
	await Promise.all(
		names.map(async (name) => pages.set(name, await readFile(join(dist, name), 'utf8')))
	);
	return { files, pages: new Map(names.map((name) => [name, pages.get(name) ?? ''])) };
}
