import { nothingFound, pagesFound } from '../words/chosen/search.ts';

/** What is said about the number of results. */
export function describeCount(count: number, query: string): string {
	if (query === '') return '';
	return count === 0 ? nothingFound(query) : pagesFound(count, query);
}
