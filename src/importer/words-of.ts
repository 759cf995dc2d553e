/** Words that say little about what a line is about, and those that only say to do something with it. */
const light = new Set(
	'a an and the of to for in on with by via from into as at or your you it its their this that is are be using use about how e g i ii first new basic basics mini project projects build create learn study understand explore implement add make write practice practise complete start work perform set up install simple own all some more und der die das den dem ein eine einen mit für von zu im in auf lernen bauen erstellen week woche day tag'.split(
		' '
	)
);

/** The words of a text in lower case: letters and digits. */
export function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Whether a text has words that another has not. */
export function hasNewWords(text: string, other: string): boolean {
	const known = wordsOf(other);
	return [...wordsOf(text)].some((word) => !known.has(word));
}

/** Whether all words of one of two texts are in the other. */
export function areAlike(a: string, b: string): boolean {
	return !hasNewWords(a, b) || !hasNewWords(b, a);
}

/** The stems of the words that say what a text is about; all words where there are no others. */
export function stemsOf(text: string): Set<string> {
	const words = [...wordsOf(text)];
	const heavy = words.filter((word) => !light.has(word));
	return new Set((heavy.length > 0 ? heavy : words).map(stem));
}

/** `"caching"`, `"caches"` => `"cach"` */
function stem(word: string): string {
	const one = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
	const short = one.replace(/(?:ation|ing|ment|ion|ed|e|y)$/, '');
	return short.length < 3 ? one : short;
}
