import type { Vocabulary } from './correct-slips.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { readSubjects, type Subject, type SubjectIndex } from './subject-index.ts';
import {
	hasWord,
	readTextPages,
	searchText,
	type FoundText,
	type TextPages,
} from './text-search.ts';
import type { Query } from './understand-query.ts';

type TextIndex = { pagefind: Pagefind; facts: ReturnType<typeof readTextPages> };

/** The files of a built site that a search is made of, each loaded when it is needed and then kept. */
export class SearchFiles {
	textIsLoaded = false;
	private readonly base: string;
	private attempts: number;
	private text: Promise<TextIndex> | undefined;
	private words: Promise<Vocabulary> | undefined;

	constructor(base: string, attempt: number) {
		this.base = base;
		this.attempts = attempt;
	}

	/** @throws when they cannot be loaded. */
	async subjects(): Promise<{ subjects: Subject[]; otherWords: Record<string, string[]> }> {
		const index = await this.json<SubjectIndex>('search/subjects.json');
		return { subjects: readSubjects(index, this.base), otherWords: index.otherWords };
	}

	/** Begins to load the full text; who needs it waits for it. */
	startText(): void {
		this.loadText().catch(() => undefined);
	}

	/** @throws when the full text cannot be loaded. The next search tries again. */
	async searchText(query: Query): Promise<FoundText[]> {
		const { facts, pagefind } = await this.loadText();
		return searchText(pagefind, query, facts);
	}

	/** Whether a page has a word, in whatever form. @throws when the full text cannot be loaded. */
	async hasWord(word: string): Promise<boolean> {
		const { pagefind } = await this.loadText();
		return hasWord(pagefind, word);
	}

	/** The words of all pages; none where there is no such file, as in dev. */
	vocabulary(): Promise<Vocabulary> {
		this.words ??= this.json<string>('pagefind/vocabulary.json').then(
			(words) => new Map(words.split(' ').map((word) => [word, 1])),
			() => {
				this.words = undefined;
				return new Map();
			}
		);
		return this.words;
	}

	private loadText(): Promise<TextIndex> {
		this.text ??= Promise.all([
			loadPagefind(this.base, this.attempts++),
			this.json<TextPages>('pagefind/pages.json').catch(() => ({
				kinds: [],
				roadmaps: [],
				pages: [],
			})),
		]).then(
			([pagefind, pages]) => {
				this.textIsLoaded = true;
				return { pagefind, facts: readTextPages(pages, this.base) };
			},
			(error: unknown) => {
				this.text = undefined;
				throw error;
			}
		);
		return this.text;
	}

	private async json<T>(path: string): Promise<T> {
		const response = await fetch(`${this.base}/${path}`);
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return (await response.json()) as T;
	}
}
