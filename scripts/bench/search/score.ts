import type { JudgedQuery } from './read-judged.ts';

/** How well a search answers some queries. Each from 0 to 1. */
export interface Score {
	/** The share of queries with a right page first. */
	first: number;
	/** The share with a right page among the first three. */
	firstThree: number;
	/** One divided by the place of the first right page among ten, on average. */
	reciprocalRank: number;
}

/** The answer of a search: addresses of pages from the site's root, best first. */
export type Search = (query: string) => Promise<string[]>;

export interface Judged {
	query: JudgedQuery;
	/** The place of the first right page, from 1; `undefined` when it is not among the first ten. */
	place: number | undefined;
	/** What was first. */
	found: string[];
}

/** Asks everything, one query after the other, as a reader does. */
export async function judge(search: Search, queries: readonly JudgedQuery[]): Promise<Judged[]> {
	const judged: Judged[] = [];
	for (const query of queries) {
		const found = (await search(query.ask)).slice(0, 10);
		const at = found.findIndex((url) => query.right.includes(url));
		judged.push({ query, place: at < 0 ? undefined : at + 1, found });
	}
	return judged;
}

export function scoreOf(judged: readonly Judged[]): Score {
	const share = (worth: (place: number) => number) =>
		judged.reduce((sum, { place }) => sum + (place === undefined ? 0 : worth(place)), 0) /
		(judged.length || 1);
	return {
		first: share((place) => (place === 1 ? 1 : 0)),
		firstThree: share((place) => (place <= 3 ? 1 : 0)),
		reciprocalRank: share((place) => 1 / place),
	};
}
