import { indexing, nothingFound, pagesFound } from '../words/chosen/search.ts';
import type { PagefindPage } from './pagefind.ts';

/** A page that was found, ready to be shown. */
export interface SearchResult {
	title: string;
	/** What it is and where it stands: `"Week 7 · Day by day"`. */
	place: string;
	url: string;
	/** HTML with `<mark>`. */
	excerpt: string;
	/** Headings of the page that match. */
	headings: { title: string; url: string }[];
}

const headingsShown = 3;

/** `PagefindPage` => `SearchResult`. The page itself is no heading of the page. */
export function toSearchResult({ url, excerpt, meta, sub_results }: PagefindPage): SearchResult {
	const headings = sub_results
		.filter((result) => result.anchor && /^h[2-6]$/.test(result.anchor.element))
		.slice(0, headingsShown)
		.map(({ title, url }) => ({ title, url }));
	return { title: meta['title'] ?? url, place: meta['place'] ?? '', url, excerpt, headings };
}

/** Pages whose title is the query itself come first; the others keep their order. */
export function titleFirst(results: readonly SearchResult[], query: string): SearchResult[] {
	const wanted = query.toLowerCase();
	const isWanted = ({ title }: SearchResult) => title.toLowerCase() === wanted;
	return [...results.filter(isWanted), ...results.filter((result) => !isWanted(result))];
}

/** What is said about the number of results. */
export function describeCount(count: number, query: string): string {
	if (query === '') return '';
	return count === 0 ? nothingFound(query) : pagesFound(count, query);
}

/** What is said while dev makes the index: `"Indexing 120 of 310 pages."`. Nothing once it is made. */
export function describeIndexing({ done, total }: { done: number; total: number }): string {
	return done < total ? indexing(done, total) : '';
}
