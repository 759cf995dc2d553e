import { correctSlips, knowsWords, unknownWords, type Vocabulary } from './correct-slips.ts';
import type { SearchFiles } from './search-files.ts';
import { isQuoted } from './understand-query.ts';
import { wordsOf } from './words-of.ts';

/** Which words there are, and what was meant by others. Those of the full text are loaded when they are needed. */
export class Spelling {
	private readonly names: Vocabulary;
	private readonly files: SearchFiles;
	private readonly isName: (word: string) => boolean;

	/** `names` are the words of titles and names. */
	constructor(names: Vocabulary, files: SearchFiles) {
		this.names = names;
		this.files = files;
		this.isName = knowsWords(names);
	}

	/** Whether all words of a query stand in titles and names. */
	isKnown(text: string): boolean {
		return unknownWords(text, this.isName).length === 0;
	}

	/** Another spelling, when a word of the query stands on no page. */
	async correct(text: string): Promise<string | undefined> {
		if (isQuoted(text) || wordsOf(text).every(({ whole }) => this.isName(whole))) return undefined;
		const { all, isWord } = await this.ofText(text, false);
		return correctSlips(text, isWord, all);
	}

	/** The words of a query that no page has. */
	async missing(text: string): Promise<ReadonlySet<string>> {
		if (isQuoted(text) || this.isKnown(text)) return new Set();
		const { isWord } = await this.ofText(text, true);
		return new Set(unknownWords(text, isWord));
	}

	/**
	 * The vocabulary leaves out what stands on one page only, so the full text is asked for words it does not have. Where
	 * it cannot be loaded, `otherwise` says whether there are such words.
	 */
	private async ofText(query: string, otherwise: boolean) {
		const text = await this.files.vocabulary();
		const isOfText = knowsWords(text);
		const isCommon = (word: string) => this.isName(word) || isOfText(word);
		const others = unknownWords(query, isCommon);
		const isThere = await Promise.all(
			others.map((word) => this.files.hasWord(word).catch(() => otherwise))
		);
		const rare = new Set(others.filter((_, at) => isThere[at]));
		return {
			all: withNamesFirst(text, this.names),
			isWord: (word: string) => isCommon(word) || rare.has(word),
		};
	}
}

/** Words of titles and names are meant more often than those that only stand in the text. */
function withNamesFirst(text: Vocabulary, names: Vocabulary): Vocabulary {
	const all = new Map([...text].map(([word, use]) => [word, Math.min(use, 3)]));
	for (const [word, use] of names) all.set(word, 4 + use);
	return all;
}
