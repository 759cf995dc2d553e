import { closest, distance } from 'fastest-levenshtein';

/** The candidate most like `word`, or `undefined` when nothing is near enough to be a slip of it. */
export function mostSimilar(word: string, candidates: readonly string[]): string | undefined {
	if (candidates.length === 0) return undefined;
	const best = closest(word, candidates);
	const allowed = Math.max(2, Math.floor(word.length * 0.34));
	return distance(word, best) <= allowed ? best : undefined;
}

/** `"Did you mean /topics/urls/? "`, or nothing. Ends in a space so that the next sentence can follow. */
export function didYouMean(word: string, candidates: readonly string[]): string {
	const best = mostSimilar(word, candidates);
	return best === undefined ? '' : `Did you mean ${best}? `;
}

/** The candidate that must be meant: the most similar one, if no other is as near. */
export function onlySimilar(word: string, candidates: readonly string[]): string | undefined {
	const best = mostSimilar(word, candidates);
	if (best === undefined) return undefined;
	const nearest = distance(word, best);
	const rivals = candidates.filter((each) => each !== best && distance(word, each) <= nearest);
	return rivals.length === 0 ? best : undefined;
}
