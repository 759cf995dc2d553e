import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { wordsOf } from '../search/words-of.ts';
import type { TextPages } from '../search/text-search.ts';

/** A page as Pagefind has indexed it. */
export interface Fragment {
	id: string;
	/** From the site's root: `/topics/urls/`. */
	url: string;
	content: string;
	filters: Record<string, string[]>;
}

/** What stands before the JSON in a file of Pagefind. */
const mark = 'pagefind_dcd';
/** More words than these make no better guesses, only a longer wait. */
const mostWords = 12_000;

/** Reads one file of the folder `fragment`. @throws when Pagefind writes them in another way. */
export function readFragment({ content, path }: IndexFile): Fragment {
	const text = gunzipSync(content).toString();
	if (!text.startsWith(mark)) throw new Error(`Pagefind wrote ${path} in a way we cannot read.`);
	const page = JSON.parse(text.slice(mark.length)) as Omit<Fragment, 'id'>;
	return { ...page, id: path.replace(/^.*\//, '').replace(/\.pf_fragment$/, '') };
}

/** The facts of all pages by id, sorted by address, so that they are small when compressed. */
export function toTextPages(fragments: readonly Fragment[]): TextPages {
	const named = (name: string) => [
		...new Set(fragments.flatMap(({ filters }) => filters[name] ?? [])),
	];
	const [kinds, roadmaps] = [named('kind'), named('roadmap')];
	const pages = fragments
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
export function toVocabulary(fragments: readonly Fragment[]): string {
	const use = new Map<string, number>();
	for (const { content } of fragments) {
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
