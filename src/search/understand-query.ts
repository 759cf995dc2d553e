import { countedWords, emptyWords } from '../words/chosen/search-language.ts';
import { stem } from './stem.ts';
import { fold, wordsOf } from './words-of.ts';

/** A query as the search understands it. */
export interface Query {
	/** As it was typed, without space around it. */
	text: string;
	/** What is looked for; without words that say nothing, unless there are no others. */
	words: QueryWord[];
	/** All words, stemmed, in their order and without signs: compared with titles and names. */
	phrase: string;
	/** The same without words that say nothing: `"what is an ORM"` => `"orm"`. */
	asked: string;
	/** All words, endings and all. */
	said: string;
	/** What numbers it names: `"week 7"` => `[{ unit: 'week', number: 7 }]`. Their words are not in `words`. */
	counted: { unit: 'week' | 'day' | 'phase'; said: string; number: number }[];
}

export interface QueryWord {
	/** Folded, without signs: `selectrelated`. */
	whole: string;
	stem: string;
	/** Stems of what it is made of, where it is code or has a hyphen. */
	parts: string[];
	/** The last word may not be written to its end. */
	unfinished: boolean;
}

const empty = new Set(wordsOf(emptyWords).map(({ whole }) => whole));
const unitOf = new Map(
	Object.entries(countedWords).flatMap(([unit, words]) =>
		words.split(' ').map((word) => [fold(word), unit as keyof typeof countedWords] as const)
	)
);

/**
 * Reads what somebody has typed: `"How do I use Celery?"` => the word celery. `counting` says whether "week 7" is a number
 * of a week, or just words.
 */
export function understandQuery(text: string, counting = true): Query {
	const trimmed = text.trim();
	const all = wordsOf(trimmed);
	const counted: Query['counted'] = [];
	const left = all.filter(({ whole }, at) => {
		if (!counting) return true;
		const next = all[at + 1]?.parts[0] ?? all[at + 1]?.whole ?? '';
		const before = all[at - 1]?.whole ?? '';
		const number = /^\d{1,3}/.exec(next)?.[0];
		const unit = unitOf.get(whole);
		if (unit && number !== undefined) {
			counted.push({ unit, said: whole, number: Number(number) });
			return false;
		}
		// "w7"
		const [, letters = '', digits] = /^(\p{L}+)(\d{1,3})$/u.exec(whole) ?? [];
		const joined = unitOf.get(letters);
		if (joined && digits !== undefined) {
			counted.push({ unit: joined, said: letters, number: Number(digits) });
			return false;
		}
		return !(unitOf.has(before) && /^\d{1,3}/.test(whole));
	});
	const saying = left.filter(({ whole }) => !empty.has(whole));
	const kept = saying.length > 0 || counted.length > 0 ? saying : left;
	return {
		text: trimmed,
		words: kept.map((word) => ({
			whole: word.whole,
			stem: stem(word.whole),
			parts: word.parts.map(stem),
			unfinished: word === all.at(-1) && /[\p{L}\p{N}]$/u.test(trimmed),
		})),
		phrase: phraseOf(trimmed),
		asked: kept.map(({ whole }) => stem(whole)).join(' '),
		said: all.map(({ whole }) => whole).join(' '),
		counted,
	};
}

/** `'"log in"'` => `true` */
export function isQuoted(text: string): boolean {
	return /^".+"$/.test(text.trim());
}

/** A text as it is compared as a whole: `"Sign-up forms"` => `"signup form"`. */
export function phraseOf(text: string): string {
	return wordsOf(text)
		.map(({ whole }) => stem(whole))
		.join(' ');
}
