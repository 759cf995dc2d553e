import { changedPage, unknownPage, unreadableLink } from '../words/chosen/progress.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { fnv1a } from './fnv1a.ts';
import { emptyProgress, isEmpty, latestTime, type Progress, type TaskMark } from './progress.ts';
import { packBytes, unpackBytes } from './packed-text.ts';
import { parseJson, readProgress } from './read-progress.ts';
import { resolveProgress } from './resolve-progress.ts';
import { taskIdsOf, type TaskIndex } from './task-index.ts';
import type { TaskState } from './task-states.ts';

/** What may have to stay behind: notes, plans, and marks of tasks that are gone from the site. */
export type SharePart = 'notes' | 'plans' | 'gone';

export interface ShareCode {
	/** Letters, digits, `-` and `_`. */
	code: string;
	/** What did not fit. Marks of tasks and roadmaps followed always go along. */
	left: SharePart[];
}

export interface ReadShare {
	progress: Progress;
	/** Whole sentences. */
	problems: string[];
}

/** Signs a code may have to fit, with an address before it, into a QR code of version 25. */
export const longestInQrCode = 1_200;

/** What is given up, step by step, until a code is short enough: first the exact times, in milliseconds, then parts. */
const attempts: readonly { unit: number; leave: readonly SharePart[] }[] = [
	{ unit: 1, leave: [] },
	{ unit: 60_000, leave: [] },
	{ unit: 60_000, leave: ['notes'] },
	{ unit: 60_000, leave: ['notes', 'plans', 'gone'] },
	{ unit: 3_600_000, leave: ['notes', 'plans', 'gone'] },
	{ unit: 86_400_000, leave: ['notes', 'plans', 'gone'] },
];

/** Marks as numbers; 0 is no mark. */
const states: TaskState[] = ['done', 'doing', 'skipped', 'todo'];

/**
 * A progress as a text for the fragment of an address, to take it along to another device. Without `longest` all of it
 * goes along with exact times. Otherwise times become coarser first: a done task never seems older than it is and any
 * other mark never newer, so that a merge loses no done task. `now` is in milliseconds since 1970.
 */
export async function writeShareCode(
	progress: Progress,
	index: TaskIndex,
	now: number,
	longest = Infinity
): Promise<ShareCode> {
	const { gone, here } = resolveProgress(progress, index);
	let result: ShareCode = { code: '', left: [] };
	for (const { leave, unit } of attempts) {
		const tail: Progress = {
			version: 1,
			tasks: leave.includes('gone') ? {} : gone.tasks,
			notes: leave.includes('notes') ? {} : progress.notes,
			followed: progress.followed,
			plans: leave.includes('plans') ? {} : progress.plans,
		};
		const code = await packBytes(writeBytes(here, index, unit, now, tail));
		const had = { notes: progress.notes, plans: progress.plans, gone: gone.tasks };
		result = { code, left: leave.filter((part) => Object.keys(had[part]).length > 0) };
		if (code.length <= longest) break;
	}
	return result;
}

/** The same with the ids of tasks in full, which outlive edits of the site. Much longer, so it is for links only. */
export async function writeLongShareCode(
	progress: Progress,
	index: TaskIndex,
	now: number
): Promise<string> {
	return packBytes(writeBytes(emptyProgress, index, 1, now, progress));
}

/** Reads a code by what the site knows of its tasks. Never throws and never rejects. */
export async function readShareCode(code: string, index: TaskIndex): Promise<ReadShare> {
	const bytes = await unpackBytes(code);
	if (!bytes) return { ...readProgress({ version: 1 }), problems: [unreadableLink] };
	try {
		return readBytes(new ByteReader(bytes), index);
	} catch {
		return { ...readProgress({ version: 1 }), problems: [unreadableLink] };
	}
}

const format = 1;

function writeBytes(
	{ tasks }: Progress,
	index: TaskIndex,
	unit: number,
	now: number,
	tail: Progress
): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter();
	const pages = Object.keys(index.pages)
		.map((id) => ({ id, ids: taskIdsOf(index, id) }))
		.filter(({ ids }) => ids.some((id) => tasks[id]));
	const marks = pages.flatMap(({ ids }) => ids.flatMap((id) => tasks[id] ?? []));
	writer.number(format);
	writer.number(unit);
	writer.number(now);
	writer.number(pages.length);
	for (const { id, ids } of pages) {
		writer.fixed(fnv1a(id), 3);
		writer.fixed(fnv1a(ids.join('\n')), 2);
		writer.number(ids.length);
	}
	// What is alike stands together, which compresses well.
	for (const { ids } of pages)
		for (const id of ids) writer.number(tasks[id] ? states.indexOf(tasks[id].state) + 1 : 0);
	let last = 0;
	for (const mark of marks) {
		const time = timeIn(unit, mark);
		writer.signed(time - last);
		last = time;
	}
	if (!isEmpty(tail)) writer.all(new TextEncoder().encode(JSON.stringify(tail)));
	return writer.result();
}

function timeIn(unit: number, { at, state }: TaskMark): number {
	return state === 'done' ? Math.ceil(at / unit) : Math.floor(at / unit);
}

/** @throws for bytes that `writeBytes` did not make. */
function readBytes(reader: ByteReader, index: TaskIndex): ReadShare {
	if (reader.number() !== format) throw new RangeError('This is another format.');
	const unit = reader.number();
	const now = reader.number();
	const problems = new Set<string>();
	const pages = Array.from({ length: count(reader) }, () => ({
		page: reader.fixed(3),
		tasks: reader.fixed(2),
		length: count(reader),
	}));
	const known = Object.keys(index.pages).map((id) => {
		const ids = taskIdsOf(index, id);
		return { id, ids, page: fnv1a(id) % 2 ** 24, tasks: fnv1a(ids.join('\n')) % 2 ** 16 };
	});
	const slots = pages.flatMap(({ length, page, tasks }) => {
		const named = known.filter((each) => each.page === page);
		const found = named.find((each) => each.tasks === tasks && each.ids.length === length);
		if (!found) problems.add(changeOf(named[0]?.id, index));
		return Array.from({ length }, (_, at) => found?.ids[at]);
	});
	const marked = slots.map((id) => ({ id, state: states[reader.number() - 1] }));
	const marks: [string, TaskMark][] = [];
	let last = 0;
	for (const { id, state } of marked) {
		if (!state) continue;
		last += reader.signed();
		if (id !== undefined) marks.push([id, { state, at: timeOf(last, unit, now, state) }]);
	}
	const rest = reader.rest();
	const tail = rest.length > 0 ? parseJson(new TextDecoder().decode(rest)) : { version: 1 };
	const read = readProgress(tail);
	for (const { message } of read.problems) problems.add(message);
	const tasks = { ...read.progress.tasks, ...Object.fromEntries(marks) };
	// Marks pass the same gate as all others.
	const { progress } = readProgress({ ...read.progress, tasks });
	return { progress, problems: [...problems] };
}

/** The end of its unit for what is done, but not later than the code was made; the start of it for others. */
function timeOf(time: number, unit: number, now: number, state: TaskState): number {
	const at = time * unit;
	if (state !== 'done') return at;
	return Math.min(now > at - unit && now < at ? now : at, latestTime);
}

/** A number of things that are still to come, none of which can be less than a byte. */
function count(reader: ByteReader): number {
	const value = reader.number();
	if (value > 100_000) throw new RangeError('This is more than a site can have.');
	return value;
}

function changeOf(id: string | undefined, index: TaskIndex): string {
	const page = id === undefined ? undefined : index.pages[id];
	return page ? changedPage([page.label, page.title].filter(Boolean).join(': ')) : unknownPage;
}
