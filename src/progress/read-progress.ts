import {
	newerProgress,
	noJson,
	noProgress,
	unreadableEntry,
	unreadablePart,
} from '../words/chosen/tasks.ts';
import { withPlainLines } from './change-progress.ts';
import { migrate } from './migrate.ts';
import {
	emptyProgress,
	latestTime,
	longestNote,
	type Entries,
	type Progress,
	type Table,
	type TableName,
} from './progress.ts';
import { isTaskState } from './task-states.ts';

export interface ProgressProblem {
	/** `newer`: written by a later version of the site, which must not be touched. `entry`: one entry is left out. */
	kind: 'unreadable' | 'newer' | 'entry';
	/** Whole sentences. */
	message: string;
}

/** What could be read, and what is wrong with the rest. */
export interface ReadProgress {
	progress: Progress;
	problems: ProgressProblem[];
}

/** Twice what a browser keeps for a site. */
const longestText = 10_000_000;
const longestId = 500;
const longestPlan = 200_000;

/** Reads a progress from JSON text. Never throws. */
export function parseProgress(text: string): ReadProgress {
	const value = parseJson(text);
	return value === undefined ? unreadable(noJson) : readProgress(value);
}

/** The JSON a text holds; `undefined` for any other text, and for one too long to be ours. */
export function parseJson(text: string): unknown {
	try {
		return text.length > longestText ? undefined : (JSON.parse(text) as unknown);
	} catch {
		return undefined;
	}
}

/** Reads a progress of this version or an earlier one from any JSON value. Never throws. */
export function readProgress(value: unknown): ReadProgress {
	if (!isRecord(value)) return unreadable(noProgress);
	const kept = migrate(value);
	if (kept === 'unknown') return unreadable(noProgress);
	if (kept === 'newer') return unreadable(newerProgress, 'newer');
	const problems: ProgressProblem[] = [];
	const progress: Progress = {
		version: 1,
		tasks: readTable('tasks', kept, problems),
		notes: readTable('notes', kept, problems),
		followed: readTable('followed', kept, problems),
		plans: readTable('plans', kept, problems),
	};
	return { progress, problems };
}

function unreadable(message: string, kind: ProgressProblem['kind'] = 'unreadable'): ReadProgress {
	return { progress: emptyProgress, problems: [{ kind, message }] };
}

function readTable<T extends TableName>(
	table: T,
	kept: Readonly<Record<string, unknown>>,
	problems: ProgressProblem[]
): Table<T> {
	const rows = kept[table] ?? {};
	if (!isRecord(rows)) {
		problems.push({ kind: 'entry', message: unreadablePart(table) });
		return {};
	}
	const read = Object.entries(rows).flatMap(([id, row]): [string, Entries[T]][] => {
		const entry = isId(table, id) && isRecord(row) && readEntry(table, row);
		if (entry) return [[id, entry]];
		problems.push({
			kind: 'entry',
			message: unreadableEntry(id.slice(0, 100), table),
		});
		return [];
	});
	// Unlike an assignment this makes a plain property of any name, `__proto__` too.
	return Object.fromEntries(read);
}

function readEntry<T extends TableName>(
	table: T,
	row: Readonly<Record<string, unknown>>
): Entries[T] | undefined {
	const { at } = row;
	const isTime = Number.isInteger(at) && (at as number) >= 0 && (at as number) <= latestTime;
	return isTime ? readers[table](row, at as number) : undefined;
}

const readers: {
	[T in TableName]: (row: Readonly<Record<string, unknown>>, at: number) => Entries[T] | undefined;
} = {
	tasks: ({ state }, at) => (isTaskState(state) ? { state, at } : undefined),
	notes: ({ text }, at) =>
		typeof text === 'string' && text.length <= longestNote
			? { text: withPlainLines(text), at }
			: undefined,
	followed: ({ state }, at) =>
		state === 'following' || state === 'left' ? { state, at } : undefined,
	plans: ({ plan }, at) => (isSmall(plan) ? { plan, at } : undefined),
};

/** A page id is a path; a task id is a page id, `#` and a slug; a roadmap's is the name of a folder. */
const idPatterns: { [T in TableName]: RegExp } = {
	tasks: /^[^#\s\p{Cc}\p{Cs}]+#[^#\s\p{Cc}\p{Cs}]+$/u,
	notes: /^[^#\s\p{Cc}\p{Cs}]+(#[^#\s\p{Cc}\p{Cs}]+)?$/u,
	followed: /^[^#/\s\p{Cc}\p{Cs}]+$/u,
	plans: /^[^#/\s\p{Cc}\p{Cs}]+$/u,
};

/** Whether an id has the shape its table asks for. Ids of tasks and pages may be any that ever was. */
export function isId(table: TableName, id: string): boolean {
	return id.length <= longestId && idPatterns[table].test(id);
}

function isSmall(plan: unknown): boolean {
	try {
		return plan !== undefined && JSON.stringify(plan).length <= longestPlan;
	} catch {
		// JSON that is nested too deep to be written again.
		return false;
	}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
