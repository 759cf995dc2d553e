import type { TaskState } from './task-states.ts';

/**
 * The words of `progress.md` in every language, in lower case: the columns and labels it has, and what people write for
 * a state, what the site itself writes first. A file is read whatever language it was written in, so all of them are
 * known at once; signs and links need none.
 */
export const fileLanguages = {
	en: {
		task: ['task'],
		status: ['status', 'state'],
		week: ['week', 'weeks'],
		todo: ['not started', 'todo', 'to do', 'open', 'not done', 'not yet'],
		doing: ['in progress', 'doing', 'started', 'wip'],
		done: ['done', 'x', 'yes', 'ok', 'finished', 'complete', 'completed'],
		skipped: ['skipped', 'skip', 'known'],
	},
	de: {
		task: ['aufgabe'],
		status: ['status', 'stand'],
		week: ['woche', 'wochen'],
		todo: ['offen', 'nicht begonnen', 'nicht erledigt', 'noch nicht', 'zu tun'],
		doing: ['in arbeit', 'begonnen', 'angefangen'],
		done: ['erledigt', 'fertig', 'ja', 'abgeschlossen', 'geschafft'],
		skipped: ['übersprungen', 'ausgelassen', 'bekannt'],
	},
} satisfies Record<string, Record<TaskState | 'task' | 'status' | 'week', [string, ...string[]]>>;

/** The words of all languages for one thing: `"week"` => `["week", "weeks", "woche", "wochen"]`. */
export function wordsFor(thing: keyof (typeof fileLanguages)['en']): string[] {
	return Object.values(fileLanguages).flatMap((words) => words[thing]);
}

/** What the site writes for a state in each language. */
export function writtenFor(state: TaskState): string[] {
	return Object.values(fileLanguages).map((words) => words[state][0]);
}
