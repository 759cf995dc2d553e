/**
 * Where words stand in a text, whole or with an ending of up to three letters: `["task"]` in `"Tasks, not taskbars"`
 * => `[[0, 5]]`. Words of one or two letters have to stand there as they are. In order, and none lies in another.
 */
export function placesOf(words: readonly string[], text: string): [from: number, to: number][] {
	const longestFirst = [...new Set(words.map(bare))]
		.filter((word) => word !== '')
		.sort((a, b) => b.length - a.length);
	if (longestFirst.length === 0) return [];
	const any = longestFirst.map(
		(word) => literal(word) + (word.length > 2 ? String.raw`\p{L}{0,3}` : '')
	);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
	return [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);
}

/** `"(post_save),"` => `"post_save"` */
function bare(word: string): string {
	return word.toLowerCase().replaceAll(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_+#]+$/gu, '');
}

function literal(word: string): string {
	return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
