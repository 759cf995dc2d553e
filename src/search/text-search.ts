import { kindName as resourceKind } from '../words/chosen/resources.ts';
import type { TextHit } from './merge-answers.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import { stem } from './stem.ts';
import { isQuoted, type Query } from './understand-query.ts';
import { fold, wordsOf } from './words-of.ts';

/** Facts of the pages of the full text by their ids, so that none has to be loaded to be counted. */
export interface TextPages {
	kinds: string[];
	roadmaps: string[];
	/** Id, address from the site's root without slashes at its ends, kind, and the roadmap where there is one. */
	pages: [id: string, address: string, kind: number, roadmap?: number][];
}

/** What is known of a page without loading it. */
type PageFacts = Pick<TextHit, 'kind' | 'roadmap' | 'url'>;

export interface FoundText extends TextHit {
	/** Loads the passage and the headings. */
	load: () => Promise<PagefindPage>;
}

/** What a page with one rare word of a query is worth, beside one with all of them. */
const oneWord = 4;
/** Pages that lack a word of the query and are worth less than this share of the best are none of the results. */
const leastShare = 0.2;
/** Each word may need a part of the index of its own. */
const mostWords = 5;

/** Asks the full text. `pages` says what its ids stand for; of others the page itself is loaded, as in dev. */
export async function searchText(
	pagefind: Pagefind,
	{ text, words }: Query,
	facts: ReadonlyMap<string, PageFacts>
): Promise<FoundText[]> {
	const asked = words.map(({ whole }) => wordIn(text, whole));
	if (asked.length === 0) return [];
	const all = await pagefind.search(isQuoted(text) ? text : asked.join(' '));
	const found = new Map<string, { result: PagefindResult; score: number }>();
	addScores(found, all.results, 1);
	// Whoever asks a question uses words that the answer does without.
	if (asked.length > 1 && !isQuoted(text)) await addSingleWords(pagefind, asked, found);
	const best = Math.max(...[...found.values()].map(({ score }) => score), 1e-9);
	const hasAll = new Set(all.results.map(({ id }) => id));
	const kept = [...found.values()].filter(
		({ result, score }) => hasAll.has(result.id) || score >= leastShare * best
	);
	return Promise.all(
		kept.map(async ({ result, score }) => {
			const page = facts.get(result.id) ?? factsOf(await result.data());
			return {
				...page,
				score: score / best,
				isCalledSo: page.kind === resourceKind && isCalled(page.url, text),
				load: () => result.data(),
			};
		})
	);
}

/** Whether an address is made of the words of a query: `/resources/two-scoops-of-django/`. "C#" is not `c`. */
function isCalled(url: string, text: string): boolean {
	const lettersOf = (words: string) => fold(words).replaceAll(/[^\p{L}\p{N}]/gu, '');
	const [, name = ''] = /([^/]+)\/$/.exec(url) ?? [];
	return !/[+#]/.test(text) && lettersOf(name) === lettersOf(text);
}

/** Whether a page has a word in some form. Pagefind alone finds "wait" for "wagtail", by its first letters. */
export async function hasWord(pagefind: Pagefind, word: string): Promise<boolean> {
	const [best] = (await pagefind.search(word)).results;
	const { excerpt = '' } = (await best?.data()) ?? {};
	const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text = '']) => text);
	return marked.flatMap(wordsOf).some(({ whole }) => stem(whole).includes(stem(word)));
}

/** Pages with some of the words only: the rare ones count more. */
async function addSingleWords(
	pagefind: Pagefind,
	asked: readonly string[],
	found: Map<string, { result: PagefindResult; score: number }>
): Promise<void> {
	const words = asked.toSorted((a, b) => b.length - a.length).slice(0, mostWords);
	const answers = await Promise.all(words.map((word) => pagefind.search(word)));
	const most = Math.max(...answers.map(({ results }) => results.length), 1);
	for (const { results } of answers)
		addScores(
			found,
			results,
			(oneWord * Math.log(1 + most / (results.length || 1))) / words.length
		);
}

function addScores(
	found: Map<string, { result: PagefindResult; score: number }>,
	results: readonly PagefindResult[],
	worth: number
): void {
	const best = results[0]?.score ?? 1;
	for (const result of results) {
		const known = found.get(result.id);
		const score = (result.score / best) * worth;
		if (known) known.score += score;
		else found.set(result.id, { result, score });
	}
}

/** The full text knows code by its signs, `select_related`, which a word that is compared has lost. */
function wordIn(text: string, whole: string): string {
	const written = text.split(/\s+/).find((piece) => {
		const bare = piece.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '').toLowerCase();
		return bare === whole;
	});
	return written?.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') ?? whole;
}

function factsOf({ filters, url }: PagefindPage): PageFacts {
	return { url, kind: filters['kind']?.[0] ?? '', roadmap: filters['roadmap']?.[0] };
}

/** The facts of pages by id, with the path the site is published below. */
export function readTextPages(
	{ kinds, pages, roadmaps }: TextPages,
	base: string
): Map<string, PageFacts> {
	return new Map(
		pages.map(([id, address, kind, roadmap = -1]) => [
			id,
			{
				url: address === '' ? `${base}/` : `${base}/${address}/`,
				kind: kinds[kind] ?? '',
				roadmap: roadmaps[roadmap],
			},
		])
	);
}
