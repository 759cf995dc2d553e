/** What a heading can announce. Everything else is prose. */
export type Section =
	'goals' | 'topics' | 'days' | 'practice' | 'project' | 'resources' | 'outcomes' | 'questions';

/** How a language names days, and what it says between two of anything: "Days 3 to 4", "Topics and skills". */
const words = {
	en: { days: ['day', 'days'], to: 'to', and: 'and' },
	de: { days: ['tag', 'tage'], to: 'bis', and: 'und' },
} satisfies Record<string, { days: string[]; to: string; and: string }>;

/**
 * The section grammar: the headings that give the lines below them a meaning, in lower case, with `&` for "and". Pages
 * may use those of any language. Another language is a row in `words` and a line in every section.
 */
export const headingsOf: Record<Section, Record<keyof typeof words, string[]>> = {
	goals: {
		en: [
			'goals',
			'goal',
			'objectives',
			'objective',
			'aims',
			'learning goals',
			'learning objectives',
		],
		de: ['ziele', 'ziel', 'lernziele', 'lernziel'],
	},
	topics: {
		en: [
			'topics',
			'topic',
			'topics to learn',
			'topics & skills',
			'skills',
			'concepts',
			'what to learn',
			'learn',
		],
		de: [
			'themen',
			'thema',
			'themen & fähigkeiten',
			'fähigkeiten',
			'konzepte',
			'lerninhalte',
			'was du lernst',
			'das lernst du',
		],
	},
	days: {
		en: ['days', 'day by day', 'daily plan', 'schedule'],
		de: ['tage', 'tag für tag', 'tagesplan', 'zeitplan'],
	},
	practice: {
		en: ['practice', 'tasks', 'project tasks', 'exercises', 'hands-on', 'to do'],
		de: ['übungen', 'übung', 'aufgaben', 'aufgabe', 'projektaufgaben', 'praxis', 'zum üben'],
	},
	project: {
		en: ['project', 'projects', 'mini project', 'practice projects'],
		de: ['projekt', 'projekte', 'mini-projekt', 'miniprojekt', 'übungsprojekte'],
	},
	resources: {
		en: ['resources', 'recommended resources', 'references', 'further reading', 'links'],
		de: [
			'quellen',
			'ressourcen',
			'material',
			'materialien',
			'empfohlene quellen',
			'weiterführende links',
			'zum weiterlesen',
		],
	},
	outcomes: {
		en: ['outcomes', 'outcome', 'learning outcomes', 'you can now', 'by the end'],
		de: [
			'ergebnisse',
			'ergebnis',
			'lernergebnisse',
			'das kannst du jetzt',
			'du kannst jetzt',
			'am ende',
		],
	},
	questions: {
		en: ['check yourself', 'test yourself', 'questions', 'review questions', 'quiz'],
		de: [
			'teste dich selbst',
			'teste dich',
			'prüfe dich selbst',
			'fragen',
			'kontrollfragen',
			'selbsttest',
		],
	},
};

const sectionByHeading = new Map(
	(Object.keys(headingsOf) as Section[]).flatMap((section) =>
		Object.values(headingsOf[section])
			.flat()
			.map((heading) => [heading, section] as const)
	)
);

/** The words of all languages for one thing, as a part of a pattern: `"to|bis"`. */
const anyOf = (of: 'days' | 'to' | 'and') =>
	Object.values(words)
		.flatMap((row) => row[of])
		.join('|');

const andPattern = new RegExp(` (?:${anyOf('and')}) `, 'g');

/**
 * The section a heading opens, or `undefined` for prose.
 *
 * `"Goals"`, `"🎯 Goals:"`, `"Topics and Skills"`, `"Lernziele"` => a section; `"Goals of HTTP caching"` => prose.
 */
export function sectionOf(heading: string): Section | undefined {
	const plain = heading
		.normalize()
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}\s&-]/gu, '')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replaceAll(andPattern, ' & ');
	return sectionByHeading.get(plain);
}

/** A run of whole numbers; `from` and `to` are equal for a single one. */
export interface Span {
	from: number;
	to: number;
}

// What follows a full stop must be no digit: "Tag 1.0 of the release" is about a version.
const dayPattern = new RegExp(
	`^(?:${anyOf('days')})\\s+(\\d+)(?:\\s*(?:[-–—&]|${anyOf('to')}|${anyOf('and')})\\s*(\\d+))?\\s*(?:(?:[:–—-]|\\.(?!\\d))\\s*|$)`,
	'i'
);

/** The days a line starts with: `"Day 3–4: URLs and views"` or `"Tag 3 bis 4: …"` => `{ from: 3, to: 4 }`. */
export function daysOf(text: string): Span | undefined {
	const match = dayPattern.exec(text);
	if (!match?.[1]) return undefined;
	const from = Number(match[1]);
	return { from, to: match[2] ? Number(match[2]) : from };
}

/** The line without the days it starts with: `"Day 3–4: URLs and views"` => `"URLs and views"`. */
export function withoutDays(text: string): string {
	return text.replace(dayPattern, '');
}

/** `{ from: 11, to: 14 }` => `"11–14"`; `{ from: 3, to: 3 }` => `"3"`. */
export function formatSpan({ from, to }: Span): string {
	return from === to ? String(from) : `${from}–${to}`;
}

/** The numbers a text holds and nothing else, from 1 to 999: `"8-10"` => `{ from: 8, to: 10 }`. */
export function parseSpan(text: string): Span | undefined {
	const match = /^\s*(\d{1,3})(?:\s*[-–—]\s*(\d{1,3}))?\s*$/.exec(text);
	if (!match?.[1]) return undefined;
	const from = Number(match[1]);
	const to = match[2] ? Number(match[2]) : from;
	return 1 <= from && from <= to ? { from, to } : undefined;
}
