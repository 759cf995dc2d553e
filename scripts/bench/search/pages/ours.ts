import { openFinder } from '../../../../src/search/finder.ts';

/** Our search: how many pages are in the first answer to a query, and when the full one is there. */
export async function search(query: string): Promise<{ first: number; full: Promise<number> }> {
	const finder = await openFinder('', 0);
	const answer = await finder.find(query, { kinds: new Set(), roadmaps: new Set() });
	const count = answer?.pages.length ?? 0;
	const fuller = answer?.fuller?.then((full) => full?.pages.length ?? 0);
	return { first: count, full: fuller ?? Promise.resolve(count) };
}
