import { laterOf } from './merge-progress.ts';
import {
	entryAt,
	latestTime,
	longestNote,
	tableOf,
	type Entries,
	type Progress,
	type TableName,
	type TaskMark,
} from './progress.ts';
import type { TaskState } from './task-states.ts';

/** The progress after a choice. `now` is in milliseconds since 1970; a choice is always later than the one it replaces. */
export function setTask(progress: Progress, id: string, state: TaskState, now: number): Progress {
	return choose(progress, 'tasks', id, { state, at: now });
}

/** `id` is that of a task or a page. An empty text takes the note away; what is over `longestNote` is cut. */
export function setNote(progress: Progress, id: string, text: string, now: number): Progress {
	return choose(progress, 'notes', id, {
		text: withPlainLines(text).slice(0, longestNote),
		at: now,
	});
}

export function followRoadmap(progress: Progress, roadmap: string, now: number): Progress {
	return choose(progress, 'followed', roadmap, { state: 'following', at: now });
}

export function leaveRoadmap(progress: Progress, roadmap: string, now: number): Progress {
	return choose(progress, 'followed', roadmap, { state: 'left', at: now });
}

/** `null` takes the plan away. */
export function setPlan(progress: Progress, roadmap: string, plan: unknown, now: number): Progress {
	return choose(progress, 'plans', roadmap, { plan, at: now });
}

/** What was chosen for a task. `former` are the ids it had before; the latest choice counts. */
export function markOf(
	progress: Progress,
	id: string,
	former: readonly string[] = []
): TaskMark | undefined {
	const marks = [id, ...former].flatMap((each) => entryAt(progress.tasks, each) ?? []);
	return marks.reduce<TaskMark | undefined>(
		(latest, mark) => (latest ? laterOf('tasks', latest, mark) : mark),
		undefined
	);
}

/** The note on a task or page, `""` without one. `former` are the ids it had before; the latest note counts. */
export function noteOf(progress: Progress, id: string, former: readonly string[] = []): string {
	const notes = [id, ...former].flatMap((each) => entryAt(progress.notes, each) ?? []);
	return notes.reduce((latest, note) => (note.at > latest.at ? note : latest), { text: '', at: -1 })
		.text;
}

/** `\n` at the end of every line, wherever the text came from. */
export function withPlainLines(text: string): string {
	return text.replaceAll(/\r\n?/g, '\n');
}

function choose<T extends TableName>(
	progress: Progress,
	table: T,
	key: string,
	entry: Entries[T]
): Progress {
	// Clocks go back and differ between devices: who chose last knew what was chosen before.
	const after = (entryAt(tableOf(progress, table), key)?.at ?? -1) + 1;
	const at = Math.min(Math.max(entry.at, after), latestTime);
	return { ...progress, [table]: { ...progress[table], [key]: { ...entry, at } } };
}
