import { fnv1a } from './fnv1a.ts';
import { latestTime, type Note, type TaskMark } from './progress.ts';
import { isTaskState } from './task-states.ts';

/**
 * The titles of the links in `progress.md`: what a row or note said when it was written, and since when. A row that
 * still says so keeps its time; one changed by hand gets that of its reading.
 */
export function markRecord({ at, state }: TaskMark): string {
	return `${state} ${new Date(at).toISOString()}`;
}

/** `"done 2026-11-25T22:42:03.123Z"` => `{ state: 'done', at: 1795646523123 }` */
export function readMarkRecord(title: string): TaskMark | undefined {
	const [state, time = ''] = title.split(' ', 2);
	const at = timeOf(time);
	return isTaskState(state) && at !== undefined ? { state, at } : undefined;
}

/** A note is too long to be repeated, so its record holds a checksum. */
export function noteRecord({ at, text }: Note): string {
	return `note ${new Date(at).toISOString()} ${checksum(text)}`;
}

/** The time of a note that still is as it was. */
export function readNoteRecord(title: string, text: string): number | undefined {
	const [kind, time = '', sum] = title.split(' ', 3);
	return kind === 'note' && sum === checksum(text) ? timeOf(time) : undefined;
}

function timeOf(text: string): number | undefined {
	const at = Date.parse(text);
	return at >= 0 && at <= latestTime ? at : undefined;
}

function checksum(text: string): string {
	return fnv1a(text).toString(36);
}
