import { idOfFile } from '../curriculum/location.ts';
import { importRoadmap, type ImportedRoadmap, type ImportOptions } from './import-roadmap.ts';
import type { ImportRecord } from './merge/import-record.ts';
import { takeFields } from './merge/kept-fields.ts';

/**
 * Imports a roadmap where there are pages already. Pages of other people and other imports keep their names;
 * those that an earlier import of the same roadmap made are its own, also when its record was lost and they
 * still say what it wrote.
 *
 * @returns `undefined` when there is no roadmap in the text.
 */
export function importOver(
	text: string,
	options: Omit<ImportOptions, 'taken'>,
	existing: ReadonlyMap<string, string>,
	records: ReadonlyMap<string, ImportRecord>
): ImportedRoadmap | undefined {
	const free = importRoadmap(text, { ...options, taken: new Set() });
	if (!free) return undefined;
	const { id, pages } = free;
	const others = new Set(
		[...records].flatMap(([other, record]) => (other === id ? [] : Object.keys(record.pages)))
	);
	const known = records.get(id)?.pages ?? {};
	const wouldBe = new Map(pages.map((page) => [page.path, page.text]));
	const isOwn = (path: string, now: string) =>
		path.startsWith(`roadmaps/${id}/`) ||
		Object.hasOwn(known, path) ||
		takeFields(now.replaceAll('\r\n', '\n')).text === wouldBe.get(path);
	const taken = [...existing]
		.filter(([path, now]) => others.has(path) || !isOwn(path, now))
		.map(([path]) => idOfFile(path));
	return importRoadmap(text, { ...options, id, taken: new Set(taken) });
}
