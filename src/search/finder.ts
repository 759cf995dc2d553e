import { toFoundPage, type FoundPage } from './found-page.ts';
import { applyFacets, mergeAnswers, type Group, type Restriction } from './merge-answers.ts';
import { nearestTopics } from './nearest-topics.ts';
import { otherWordings } from './other-wordings.ts';
import { prepareSubjects, type PreparedSubjects } from './prepare-subjects.ts';
import { rankSubjects, type SubjectHit } from './rank-subjects.ts';
import type { FoundText } from './text-search.ts';
import { isQuoted, phraseOf, understandQuery, type Query } from './understand-query.ts';
import { SearchFiles } from './search-files.ts';
import { Spelling } from './spelling.ts';

export type { FoundPage };

/** What the reader restricts the search to. Empty sets restrict nothing. */
export type Facets = Restriction;

export interface FindOptions {
	/** What is written is meant: slips are left as they are. */
	exact?: boolean;
	/** The reader is still writing: the full text waits for a pause, so that no beginnings of words are loaded. */
	typing?: boolean;
	/** Id or title of the roadmap the reader is in: its pages come first, without hiding others. */
	roadmap?: string;
}

/** What is found. */
export interface Answer {
	query: string;
	/** Set when the results are for another spelling. */
	corrected?: string;
	/** Results, twins counted once. */
	total: number;
	counts: { kinds: Record<string, number>; roadmaps: Record<string, number> };
	/** Whether the first page is one that is called what was asked, or everything was asked. */
	isSure: boolean;
	/** Best first; `more` gives the next ones. */
	pages: FoundPage[];
	more?: () => Promise<FoundPage[]>;
	/** Nothing found: the nearest topics. */
	nearest: { title: string; url: string }[];
	/**
	 * Set when this answer comes from titles and names alone, because the full text is not asked yet or still being
	 * loaded: the answer with it, to be shown in its place. `undefined` when a newer query took over, or the full text cannot be loaded.
	 */
	fuller?: Promise<Answer | undefined>;
}

export interface Finder {
	/** `undefined` when a newer query took over. */
	find(query: string, facets: Facets, options?: FindOptions): Promise<Answer | undefined>;
}

/** Passages are loaded for so many pages at a time; each is a request. */
const pagesAtOnce = 8;
/** Milliseconds without another letter before the full text is asked. */
const pause = 130;
/** From this score on, a page found by its name is what was asked, whatever the full text says. */
const sureScore = 60;

/**
 * Loads what answers first. Fails when it cannot be loaded. `attempt` counts from 0: see `loadPagefind`.
 * The full text follows by itself.
 */
export async function openFinder(base: string, attempt: number): Promise<Finder> {
	const files = new SearchFiles(base, attempt);
	const { otherWords, subjects } = await files.subjects();
	files.startText();
	return new TwoTierFinder(files, prepareSubjects(subjects), otherWords);
}

class TwoTierFinder implements Finder {
	private readonly files: SearchFiles;
	private readonly subjects: PreparedSubjects;
	private readonly otherWords: Record<string, string[]>;
	private readonly spelling: Spelling;
	private latest = 0;

	constructor(
		files: SearchFiles,
		subjects: PreparedSubjects,
		otherWords: Record<string, string[]>
	) {
		this.files = files;
		this.subjects = subjects;
		this.otherWords = otherWords;
		this.spelling = new Spelling(subjects.vocabulary, files);
	}

	async find(text: string, facets: Facets, options: FindOptions = {}): Promise<Answer | undefined> {
		const turn = ++this.latest;
		const isOld = () => turn !== this.latest;
		const whole = () => this.findInAll(text, facets, options, isOld);
		if (this.files.textIsLoaded && !options.typing) return whole();
		const first = this.rank(text, options);
		const [best] = first;
		if (!best || !this.spelling.isKnown(text)) return whole();
		const answer = await this.answer(text, undefined, first, [], facets);
		const isSure = best.score >= sureScore;
		return { ...answer, isSure, fuller: whole().catch(() => undefined) };
	}

	private async findInAll(
		text: string,
		facets: Facets,
		options: FindOptions,
		isOld: () => boolean
	): Promise<Answer | undefined> {
		if (options.typing) await new Promise((resolve) => setTimeout(resolve, pause));
		if (isOld()) return undefined;
		const corrected = options.exact ? undefined : await this.spelling.correct(text);
		if (isOld()) return undefined;
		const meant = corrected ?? text;
		const hits = this.rank(meant, options);
		// What is known by name is better than nothing.
		const texts = await this.textsOf(meant).catch((error: unknown) => orThrow(error, hits));
		if (isOld()) return undefined;
		return this.answer(text, corrected, hits, texts, facets);
	}

	/** Pages found by name, in the reader's words and in those that pages use instead. */
	private rank(text: string, { roadmap }: FindOptions): SubjectHit[] {
		const [own = [], ...others] = [text, ...otherWordings(text, this.otherWords)].map((wording) =>
			rankSubjects(this.understand(wording), this.subjects, roadmap)
		);
		if (isQuoted(text)) return own.filter(({ hit }) => hasPhrase(hit, text));
		if (others.length === 0) return own;
		const best = new Map<string, SubjectHit>();
		for (const hit of [...own, ...others.flat()]) {
			const { url } = hit.hit.subject;
			if ((best.get(url)?.score ?? 0) < hit.score) best.set(url, hit);
		}
		return [...best.values()].sort((a, b) => b.score - a.score);
	}

	/** Numbers that no page has are just words: "d3" is no third day where there are no days. */
	private understand(text: string): Query {
		const query = understandQuery(text);
		const counts = query.counted.length > 0;
		return counts && rankSubjects(query, this.subjects).length === 0
			? understandQuery(text, false)
			: query;
	}

	/** Words that no page has are left out: the full text makes do with their first letters. */
	private async textsOf(text: string): Promise<FoundText[]> {
		const missing = await this.spelling.missing(text);
		for (const wording of [text, ...otherWordings(text, this.otherWords)]) {
			const query = this.understand(wording);
			const words = query.words.filter(({ whole }) => !missing.has(whole));
			const found = await this.files.searchText({ ...query, words });
			if (found.length > 0) return found;
		}
		return [];
	}

	private async answer(
		text: string,
		corrected: string | undefined,
		hits: readonly SubjectHit[],
		texts: readonly FoundText[],
		facets: Facets
	): Promise<Answer> {
		const query = this.understand(corrected ?? text);
		const { counts, groups } = applyFacets(mergeAnswers(hits, texts), facets);
		const load = new Map(texts.map((found) => [found.url, found.load]));
		const show = (some: readonly Group[]) =>
			Promise.all(
				some.map(async (group) => toFoundPage(group, query, await load.get(group.first.url)?.()))
			);
		let shown = pagesAtOnce;
		const more = () => show(groups.slice(shown, (shown += pagesAtOnce)));
		return {
			query: text,
			...(corrected !== undefined && { corrected }),
			isSure: true,
			total: groups.length,
			counts,
			pages: await show(groups.slice(0, pagesAtOnce)),
			...(groups.length > pagesAtOnce && { more }),
			nearest: groups.length === 0 ? nearestTopics(query, this.subjects) : [],
		};
	}
}

function orThrow(error: unknown, { length }: readonly SubjectHit[]): FoundText[] {
	if (length > 0) return [];
	throw error;
}

/** Quotation marks ask for words in their order, as they stand. */
function hasPhrase({ description, names, title }: SubjectHit['hit'], text: string): boolean {
	const wanted = ` ${phraseOf(text)} `;
	return [title, ...names, description].some(({ phrase }) => ` ${phrase} `.includes(wanted));
}
