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
