import { wordsOf } from './words-of.ts';
import type { TextPages } from './text-search.ts';

/** A page as Pagefind has indexed it. */
export interface IndexedPage {
	id: string;
	/** From the site's root: `/topics/urls/`. */
	url: string;
	content: string;
	filters: Record<string, string[]>;
}

/** More words than these make no better guesses, only a longer wait. */
const mostWords = 12_000;

/** The facts of all pages by id, sorted by address, so that they are small when compressed. */
export function toTextPages(indexed: readonly IndexedPage[]): TextPages {
	const named = (name: string) => [
		...new Set(indexed.flatMap(({ filters }) => filters[name] ?? [])),
	];
	const [kinds, roadmaps] = [named('kind'), named('roadmap')];
	const pages = indexed
		.toSorted((a, b) => (a.url < b.url ? -1 : 1))
		.map(({ filters, id, url }): TextPages['pages'][number] => {
			const kind = kinds.indexOf(filters['kind']?.[0] ?? '');
			const roadmap = roadmaps.indexOf(filters['roadmap']?.[0] ?? '');
			const address = url.replaceAll(/^\/|\/$/g, '');
			return roadmap < 0 ? [id, address, kind] : [id, address, kind, roadmap];
		});
	return { kinds, roadmaps, pages };
}

/** The words that at least two pages use, sorted, with a space between them; of very many those that most pages use. */
export function toVocabulary(indexed: readonly IndexedPage[]): string {
	const use = new Map<string, number>();
	for (const { content } of indexed) {
		const words = wordsOf(content).flatMap(({ parts, whole }) => [whole, ...parts]);
		for (const word of new Set(words)) use.set(word, (use.get(word) ?? 0) + 1);
	}
	return [...use]
		.filter(([word, pages]) => pages > 1 && /^\p{L}{3,30}$/u.test(word))
		.sort((a, b) => b[1] - a[1])
		.slice(0, mostWords)
		.map(([word]) => word)
		.sort()
		.join(' ');
}
