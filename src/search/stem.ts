/** Endings in the order in which they are taken off, and the least number of letters that must be left. */
const endings: readonly [ending: RegExp, replacement: string, least: number][] = [
	[/ies$/, 'y', 3],
	[/(?<=[sxz]|[cs]h)es$/, '', 3],
	[/(?<![su])s$/, '', 3],
	[/(ing|ed)$/, '', 4],
	[/(?<=[st])ion$/, '', 4],
	[/(?<=[a-z])[eo]r$/, '', 4],
	[/e$/, '', 3],
	[/y$/, 'i', 3],
];

/**
 * What a folded word has in common with its plural, its tenses and its noun: `migrations`, `migrate` and
 * `migrating` => `migrat`. British and American spelling are one: `serializers` => `serialis`. It need not be a word.
 */
export function stem(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const found = findStem(word);
	stems.set(word, found);
	return found;
}

/** Each word is looked at once; most stand in many titles. */
const stems = new Map<string, string>();

function findStem(word: string): string {
	if (/\d/.test(word)) return word;
	let text = word.replace(/iz(?=[aeiy])/, 'is').replace(/(?<=\w{2})our/, 'or');
	for (const [ending, replacement, least] of endings) {
		const shorter = text.replace(ending, replacement);
		if (shorter.length >= least) text = shorter;
	}
	// `logging` is of `log`, `controlled` of `control`.
	return /(ing|ed)$/.test(word) ? text.replace(/([bdgmnprt])\1$/, '$1') : text;
}
