import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** What a reader asks, and the pages that are right. */
export interface JudgedQuery {
	ask: string;
	/** `"question"`, `"slip"` …: for the table. */
	sort: string;
	/** Addresses from the site's root. */
	right: string[];
}

/** The judged queries: `tune` may be looked at while the search is changed, `test` is only counted. */
export interface JudgedQueries {
	tune: JudgedQuery[];
	test: JudgedQuery[];
}

const file = new URL('judged-queries.yml', import.meta.url);

export async function readJudged(): Promise<JudgedQueries> {
	return parse(await readFile(file, 'utf8')) as JudgedQueries;
}
