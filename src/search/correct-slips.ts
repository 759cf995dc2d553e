import { slipDistance, slipsAllowed } from './slip-distance.ts';
import { stem } from './stem.ts';
import { fold, wordsOf } from './words-of.ts';

/** Words that the pages use, folded, and how much each is preferred among equally near ones. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The words of a query that no page has, not even as the start of a longer word. */
export function unknownWords(text: string, isKnown: (word: string) => boolean): string[] {
	return wordsOf(text)
		.filter(({ parts, whole }) => !isKnown(whole) && !(parts.length > 0 && parts.every(isKnown)))
		.map(({ whole }) => whole)
		.filter((word) => slipsAllowed(word.length) > 0 && !/\d/.test(word));
}

/** Knows the words of a vocabulary, their plurals and tenses, and the starts of them from three letters on. */
export function knowsWords(vocabulary: Vocabulary): (word: string) => boolean {
	const stems = new Set([...vocabulary.keys()].map(stem));
	const sorted = [...vocabulary.keys()].sort();
	return (word) => {
		if (vocabulary.has(word) || stems.has(stem(word))) return true;
		return word.length > 2 && (sorted[firstFrom(sorted, word)]?.startsWith(word) ?? false);
	};
}

/**
 * A query with its slips mended: `"celary tasks"` => `"celery tasks"`; `undefined` when there is nothing near to one of
 * the words that are unknown.
 */
export function correctSlips(
	text: string,
	unknown: readonly string[],
	vocabulary: Vocabulary
): string | undefined {
	let corrected = text;
	for (const word of unknown) {
		const best = nearestWord(word, vocabulary);
		if (best === undefined) return undefined;
		corrected = replaceWord(corrected, word, best);
	}
	return corrected === text ? undefined : corrected;
}

/** The word of a vocabulary that is nearest to another: with the fewest slips, the same first letter, the most use. */
export function nearestWord(word: string, vocabulary: Vocabulary): string | undefined {
	let best: { word: string; rank: number } | undefined;
	const most = slipsAllowed(word.length);
	for (const [candidate, use] of vocabulary) {
		if (candidate.length < 3 || /\d/.test(candidate)) continue;
		const distance = slipDistance(word, candidate, most);
		if (distance > most || distance === 0) continue;
		const rank =
			distance * 10 + (candidate[0] === word[0] ? 0 : 5) - Math.min(4, Math.log2(1 + use));
		if (!best || rank < best.rank) best = { word: candidate, rank };
	}
	return best?.word;
}

function replaceWord(text: string, word: string, by: string): string {
	return text.replaceAll(/[\p{L}\p{N}\p{M}]+(?:[_.\-+'’/][\p{L}\p{N}\p{M}]+)*/gu, (written) =>
		fold(written).replaceAll(/[_.\-+'’/]/g, '') === word ? by : written
	);
}

/** Where `word` stands, or would stand, in a sorted list. */
function firstFrom(sorted: readonly string[], word: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < word) low = middle + 1;
		else high = middle;
	}
	return low;
}
