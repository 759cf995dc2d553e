/** What the parts of a roadmap are called, from the largest to the smallest. */
export type MarkerKind = 'phase' | 'week' | 'day';

/** English and German, singular and plural, in lower case. */
export const markerWords = {
	phase: [
		'phase phases month months stage stages part parts module modules sprint sprints level levels',
		'unit units step steps block blocks quarter quarters year years semester semesters term terms',
		'chapter chapters lesson lessons lecture lectures session sessions weekend weekends',
		'monat monate phasen teil teile modul stufe stufen etappe etappen abschnitt abschnitte einheit',
		'einheiten schritt schritte quartal quartale blöcke jahr jahre semester kapitel lektion',
		'lektionen sitzung sitzungen wochenende wochenenden',
	].flatMap((words) => words.split(' ')),
	week: ['week', 'weeks', 'wk', 'wks', 'woche', 'wochen'],
	day: ['day', 'days', 'tag', 'tage'],
} satisfies Record<MarkerKind, string[]>;

export const kindByWord = new Map(
	Object.entries(markerWords).flatMap(([kind, words]) =>
		words.map((word) => [word, kind as MarkerKind] as const)
	)
);

/** Numbers as words, and as places in an order: `"three"` => 3, `"dritte"` => 3. */
export const numberByWord = new Map(
	[
		['zero', 'null'],
		['one', 'first', '1st', 'eins', 'erste', 'ersten', 'erster'],
		['two', 'second', '2nd', 'zwei', 'zweite', 'zweiten', 'zweiter'],
		['three', 'third', '3rd', 'drei', 'dritte', 'dritten', 'dritter'],
		['four', 'fourth', '4th', 'vier', 'vierte', 'vierten', 'vierter'],
		['five', 'fifth', '5th', 'fünf', 'fünfte', 'fünften'],
		['six', 'sixth', '6th', 'sechs', 'sechste', 'sechsten'],
		['seven', 'seventh', '7th', 'sieben', 'siebte', 'siebten'],
		['eight', 'eighth', '8th', 'acht', 'achte', 'achten'],
		['nine', 'ninth', '9th', 'neun', 'neunte', 'neunten'],
		['ten', 'tenth', '10th', 'zehn', 'zehnte', 'zehnten'],
		['eleven', 'eleventh', '11th', 'elf', 'elfte'],
		['twelve', 'twelfth', '12th', 'zwölf', 'zwölfte'],
		['thirteen', 'dreizehn'],
		['fourteen', 'vierzehn'],
		['fifteen', 'fünfzehn'],
		['sixteen', 'sechzehn'],
		['seventeen', 'siebzehn'],
		['eighteen', 'achtzehn'],
		['nineteen', 'neunzehn'],
		['twenty', 'zwanzig'],
	].flatMap((words, number) => words.map((word) => [word, number] as const))
);
