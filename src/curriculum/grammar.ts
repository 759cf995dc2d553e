/** What a heading can announce. Everything else is prose. */
export type Section =
	'goals' | 'topics' | 'days' | 'practice' | 'project' | 'resources' | 'outcomes' | 'questions';

/** The section grammar: the headings that give the lines below them a meaning, in lower case. */
export const headingsOf = {
	goals: [
		'goals',
		'goal',
		'objectives',
		'objective',
		'aims',
		'learning goals',
		'learning objectives',
	],
	topics: [
		'topics',
		'topic',
		'topics to learn',
		'topics and skills',
		'skills',
		'concepts',
		'what to learn',
		'learn',
	],
	days: ['days', 'day by day', 'daily plan', 'schedule'],
	practice: ['practice', 'tasks', 'project tasks', 'exercises', 'hands-on', 'to do'],
	project: ['project', 'projects', 'mini project', 'practice projects'],
	resources: ['resources', 'recommended resources', 'references', 'further reading', 'links'],
	outcomes: ['outcomes', 'outcome', 'learning outcomes', 'you can now', 'by the end'],
	questions: ['check yourself', 'test yourself', 'questions', 'review questions', 'quiz'],
} satisfies Record<Section, string[]>;

const sectionByHeading = new Map(
	Object.entries(headingsOf).flatMap(([section, headings]) =>
		headings.map((heading) => [heading, section as Section] as const)
	)
);

/**
 * The section a heading opens, or `undefined` for prose.
 *
 * `"Goals"`, `"🎯 Goals:"`, `"Topics & Skills"` => a section; `"Goals of HTTP caching"` => prose.
 */
export function sectionOf(heading: string): Section | undefined {
	const words = heading
		.toLowerCase()
		.replaceAll('&', 'and')
		.replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
	return sectionByHeading.get(words);
}

/** A run of whole numbers; `from` and `to` are equal for a single one. */
export interface Span {
	from: number;
	to: number;
}

const dayPattern = /^days?\s+(\d+)(?:\s*(?:[-–—&]|to|and)\s*(\d+))?\s*(?:[:.–—-]\s*|$)/i;

/** The days a line starts with: `"Day 3–4: URLs and views"` => `{ from: 3, to: 4 }`. */
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
