import type { SubjectRow } from './subject-index.ts';

/** What a reader waits for on a slow connection, in characters of JSON: about 40 KB when it is compressed. */
export const mostCharacters = 130_000;

/**
 * As many pages as fit into the file that is loaded first. A curriculum that is too large loses the descriptions, and then
 * the pages that come last; the full text still finds all of them.
 */
export function fitSubjects(rows: readonly SubjectRow[], most = mostCharacters): SubjectRow[] {
	const size = (list: readonly SubjectRow[]) => JSON.stringify(list).length;
	if (size(rows) <= most) return [...rows];
	const short = rows.map((row) => row.with(3, '') as SubjectRow);
	const kept: SubjectRow[] = [];
	let left = most - 2;
	for (const row of short) {
		left -= JSON.stringify(row).length + 1;
		if (left < 0) break;
		kept.push(row);
	}
	return kept;
}
