import type { IndexedText } from './indexed-text.ts';

/** The part of MiniSearch that we use. @see https://lucaong.github.io/minisearch/ */
export interface MiniSearch {
	addAll(documents: readonly object[]): void;
	search(query: string): { id: string }[];
	toJSON(): object;
}

export type MiniSearchClass = new (options: object) => MiniSearch;

/** The settings of VitePress, which brings MiniSearch to documentation sites. */
export const miniSearchOptions = {
	fields: ['title', 'headings', 'text'],
	storeFields: ['title'],
	searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, headings: 1 } },
};

/** An index of the same pages. */
export function indexWith(Class: MiniSearchClass, pages: readonly IndexedText[]): MiniSearch {
	const index = new Class(miniSearchOptions);
	index.addAll(pages.map(({ headings, text, title, url }) => ({ id: url, title, headings, text })));
	return index;
}
