import type { Curriculum } from './curriculum.ts';
import { idAt } from './location.ts';
import { titleKey } from './resources.ts';
import type { Synonym } from './synonyms.ts';

/** What synonyms come to: names of pages, and words that stand for others. */
export interface NamesFromSynonyms {
	/** What else readers call a page, by its id. */
	names: Map<string, string[]>;
	/** What is said, and the words in which pages say it, where no page is called so. */
	otherWords: Map<string, string[]>;
}

/**
 * Looks up whom each synonym means: a page by its address, or by its title or alias. `N+1: select_related` becomes
 * a name of the page whose alias is `select_related`.
 */
export function namesFromSynonyms(
	{ pages }: Curriculum,
	synonyms: readonly Synonym[]
): NamesFromSynonyms {
	const called = new Map<string, string[]>();
	for (const { data, id, title } of pages.values())
		for (const name of [title, ...(data.aliases ?? [])]) add(called, titleKey(name), id);
	const names = new Map<string, string[]>();
	const otherWords = new Map<string, string[]>();
	for (const { means, said } of synonyms)
		for (const meaning of means) {
			const ids = meaning.startsWith('/') ? [idAt(meaning)] : (called.get(titleKey(meaning)) ?? []);
			for (const id of ids) if (pages.has(id)) add(names, id, said);
			if (ids.length === 0) add(otherWords, said, meaning);
		}
	return { names, otherWords };
}

function add(map: Map<string, string[]>, key: string, value: string): void {
	const list = map.get(key);
	if (!list) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}
