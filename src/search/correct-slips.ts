import { slipDistance, slipsAllowed } from './slip-distance.ts';
import { stem } from './stem.ts';
import { piecesOf, wordsOf, writtenWord } from './words-of.ts';

/** Words that the pages use, folded, and how much each is preferred among equally near ones. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The words of a query that no page has, not even as the start of a longer word or in parts. */
export function unknownWords(text: string, isKnown: (word: string) => boolean): string[] {
	return wordsOf(text)
		.filter(({ parts, whole }) => !isKnown(whole) && !areKnown(parts, isKnown))
		.map(({ whole }) => whole)
		.filter(mayBeSlip);
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
 * A query with its slips mended: `"celary tasks"` => `"celery tasks"`, `"get_queryst"` => `"get_queryset"`; `undefined`
 * when nothing is wrong, or there is nothing near to one of the words that are unknown.
 */
export function correctSlips(
	text: string,
	isKnown: (word: string) => boolean,
	vocabulary: Vocabulary
): string | undefined {
	const written = text.match(writtenWord) ?? [];
	const words = written.map((word) => mend(word, isKnown, vocabulary));
	if (words.includes(undefined)) return undefined;
	const corrected = text.replaceAll(writtenWord, () => words.shift() ?? '');
	return corrected === text ? undefined : corrected;
}

/** A word as it was meant; `undefined` when nothing is near to it. */
function mend(
	written: string,
	isKnown: (word: string) => boolean,
	vocabulary: Vocabulary
): string | undefined {
	const [{ parts, whole } = { parts: [], whole: '' }] = wordsOf(written);
	if (isKnown(whole) || !mayBeSlip(whole)) return written;
	// Each part of "ModelFors" may be right by chance, or both on purpose.
	const maybeRight = areKnown(parts, isKnown);
	const near = nearestWord(whole, vocabulary, maybeRight ? 1 : slipsAllowed(whole.length));
	if (near !== undefined) return withSigns(near, written);
	if (maybeRight) return written;
	if (parts.length === 0) return undefined;
	const pieces = piecesOf(written);
	const mended = pieces.flatMap((piece) => mend(piece, isKnown, vocabulary) ?? []);
	if (mended.length < pieces.length) return undefined;
	return mended.map((word, at) => withCase(word, pieces[at])).join('');
}

/** The word of a vocabulary that is nearest to another: with the fewest slips, the same first letter, the most use. */
export function nearestWord(
	word: string,
	vocabulary: Vocabulary,
	most = slipsAllowed(word.length)
): string | undefined {
	let best: { word: string; rank: number } | undefined;
	for (const [candidate, use] of vocabulary) {
		if (candidate.length < 3 || /\d/.test(candidate)) continue;
		const sameStart = candidate[0] === word[0];
		// Two slips and another first letter make another word: "laravel" is no "travel".
		const allowed = sameStart ? most : Math.min(1, most);
		const distance = slipDistance(word, candidate, allowed);
		if (distance > allowed || distance === 0) continue;
		const rank = distance * 10 + (sameStart ? 0 : 5) - Math.min(4, Math.log2(1 + use));
		if (!best || rank < best.rank) best = { word: candidate, rank };
	}
	return best?.word;
}

/** A folded word with the signs and capitals of what was written for it: `getqueryset`, `get_queryst` => `get_queryset`. */
function withSigns(meant: string, written: string): string {
	const pieces = piecesOf(written);
	if (pieces.length === 1) return meant;
	const bare = (some: readonly string[]) => wordsOf(some.join(''))[0]?.whole ?? '';
	for (const [at, piece] of pieces.entries()) {
		const [before, after] = [bare(pieces.slice(0, at)), bare(pieces.slice(at + 1))];
		const middle = meant.slice(before.length, meant.length - after.length);
		if (middle === '' || bare([piece]) === '' || before + middle + after !== meant) continue;
		return pieces.with(at, withCase(middle, piece)).join('');
	}
	return meant;
}

/** `"unique"` as `"Uniqe"` was written => `"Unique"` */
function withCase(word: string, written = ''): string {
	const [first = ''] = word;
	return /^\p{Lu}/u.test(written) ? first.toUpperCase() + word.slice(first.length) : word;
}

function areKnown(parts: readonly string[], isKnown: (word: string) => boolean): boolean {
	return parts.length > 0 && parts.every(isKnown);
}

/** Short words and numbers are near to everything. */
function mayBeSlip(word: string): boolean {
	return slipsAllowed(word.length) > 0 && !/\d/.test(word);
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
