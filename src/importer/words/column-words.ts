import type { Section } from '../../curriculum/grammar.ts';
import { kindByWord, type MarkerKind } from './marker-words.ts';
import { headingKey, sectionNamed } from './section-words.ts';

/** What a column of a table holds. */
export type Column = MarkerKind | Section | 'title' | 'hours' | 'status' | 'weekday' | 'other';

const columnByName = new Map<string, Column>(
	Object.entries({
		title: [
			...[
				'focus',
				'theme',
				'title',
				'topic',
				'focus area',
				'main focus',
				'main topic',
				'subject',
				'lecture',
				'lesson',
				'session',
				'area',
				'name',
			],
			...['thema', 'schwerpunkt', 'titel', 'fokus'],
		],
		hours: ['hours', 'time', 'time in hours', 'hours per week', 'stunden', 'h'],
		status: [
			'status',
			'done',
			'completed',
			'complete',
			'progress',
			'check',
			'erledigt',
			'fertig',
			'stand',
		],
		practice: [
			'tasks',
			'task',
			'project tasks',
			'activities',
			'what to do',
			'due',
			'aufgabe',
			'aufgaben',
			'übungen',
		],
		project: [
			'project',
			'projects',
			'mini project',
			'project milestone',
			'build',
			'projekt',
			'projekte',
		],
		weekday: [
			...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'weekend'],
			...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
			...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
			'wochenende',
		],
		topics: ['topics', 'skills', 'what to learn', 'learn', 'themen', 'inhalte'],
		outcomes: ['outcome', 'outcomes', 'milestone', 'deliverable', 'result', 'ergebnis'],
	}).flatMap(([column, names]) => names.map((name) => [name, column as Column] as const))
);

/** What a column holds by its head: `"Topics & Skills"` => `"topics"`, `"Status (✅/❌)"` => `"status"`. */
export function columnNamed(head: string): Column {
	const key = headingKey(head.replaceAll(/\([^)]*\)/g, ' '));
	return columnByName.get(key) ?? kindByWord.get(key) ?? sectionNamed(key) ?? 'other';
}

/** Whether a cell only says how far something is: "Not started", "✅", "🔄 In progress". */
export function isStatus(cell: string): boolean {
	return /^(?:not started|not yet|to ?do|open|pending|in progress|ongoing|doing|done|complete|completed|planned|yes|no|x|n a|offen|in arbeit|erledigt|fertig|ja|nein|)$/.test(
		headingKey(cell)
	);
}
