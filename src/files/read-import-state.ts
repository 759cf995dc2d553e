import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { publishedFile, parsePublished } from '../curriculum/published.ts';
import { parseRecord, type ImportRecord } from '../importer/merge/import-record.ts';
import type { ImportPlaces } from './import-places.ts';
import { readPages } from './read-content.ts';

/** What there is before an import. */
export interface ImportState {
	/** Texts of all pages, by path below the pages' folder. */
	existing: Map<string, string>;
	/** What earlier imports wrote, by the id of their roadmap. */
	records: Map<string, ImportRecord>;
	/** Addresses of pages and tasks that were published. */
	published: Set<string>;
}

/** Reads what there is. @throws with what to do, when the record of an import cannot be read. */
export async function readImportState(places: ImportPlaces): Promise<ImportState> {
	const { pages, records, root, shown } = places;
	const folder = join(root, pages);
	const [found, texts, published] = await Promise.all([
		readPages(folder, '.'),
		readRecords(join(root, records)),
		readFile(join(root, basename(publishedFile)), 'utf8').catch(whereThereIsNone('')),
	]);
	return {
		existing: new Map(
			found
				.map(({ path, text }) => [path.slice('./'.length), text] as const)
				.filter(([path]) => !path.startsWith('.'))
		),
		records: new Map(
			texts.map(({ name, text }) => {
				const id = name.slice(0, -'.json'.length);
				return [id, parseRecord(text, recordFile(shown, records, id))];
			})
		),
		published: new Set(parsePublished(published)?.addresses),
	};
}

/** The record's file as people know it: `("src/content/docs", "imports", "x")` => `"src/content/imports/x.json"` */
function recordFile(shown: string, records: string, id: string): string {
	const above = records === 'imports' ? shown.replace(/(?:^|\/)[^/]*$/, '') : shown;
	return `${above === '' ? '' : `${above}/`}${records}/${id}.json`;
}

async function readRecords(folder: string): Promise<{ name: string; text: string }[]> {
	const names = await readdir(folder).catch(whereThereIsNone<string[]>([]));
	return Promise.all(
		names
			.filter((name) => /^[^.].*\.json$/.test(name))
			.sort()
			.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') }))
	);
}

function whereThereIsNone<T>(instead: T): (error: NodeJS.ErrnoException) => T {
	return (error) => {
		if (error.code === 'ENOENT') return instead;
		throw error;
	};
}
