import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where an import reads and writes. */
export interface ImportPlaces {
	/** The folder that everything is below. */
	root: string;
	/** The pages' folder below the root: `docs`, or empty when it is the root itself. */
	pages: string;
	/** The folder below the root that remembers what imports wrote. */
	records: string;
	/** Where files wait that are about to be moved to their places. */
	waiting: string;
	/** The pages' folder as people know it: `src/content/docs`. */
	shown: string;
}

/**
 * The places of an import into a folder of pages. Beside a folder called `docs` there is room for the
 * records; in any other they are hidden in it, since what is around it belongs to somebody else.
 *
 * @throws when a file stands where a folder should be.
 */
export function importPlaces(out: string): ImportPlaces {
	const folder = resolve(out);
	refuseFile(folder);
	const isDocs = basename(folder) === 'docs';
	const root = isDocs ? dirname(folder) : folder;
	const records = isDocs ? 'imports' : '.imports';
	return {
		root,
		pages: isDocs ? 'docs' : '',
		records,
		waiting: join(root, records, '.waiting'),
		shown: out.replaceAll('\\', '/').replace(/(?<=.)\/+$/, ''),
	};
}

function refuseFile(folder: string): void {
	let there = folder;
	while (!existsSync(there)) there = dirname(there);
	if (!statSync(there).isDirectory())
		throw new Error(`${there} is a file, and the pages need a folder. Give --out another one.`);
}
