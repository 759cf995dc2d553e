import type { TaskState } from './task-states.ts';

/** A choice of the learner. `at` is the time of it, in milliseconds since 1970. */
interface Choice {
	at: number;
}

export interface TaskMark extends Choice {
	state: TaskState;
}

/** An empty text is a note that was taken away. Lines end in `\n`. */
export interface Note extends Choice {
	text: string;
}

export interface Following extends Choice {
	state: 'following' | 'left';
}

/** `plan` belongs to the plan room; here it is any JSON. `null` is a plan that was taken away. */
export interface StoredPlan extends Choice {
	plan: unknown;
}

/** What is kept, by the name of its table. */
export interface Entries {
	/** By task id, `"projects/blog#list-posts"`. */
	tasks: TaskMark;
	/** By task id or page id. */
	notes: Note;
	/** By the folder of the roadmap, `"day-by-day"`. */
	followed: Following;
	/** By the folder of the roadmap. */
	plans: StoredPlan;
}

export type TableName = keyof Entries;
export type Table<T extends TableName> = Readonly<Record<string, Entries[T]>>;
type Tables = { [T in TableName]: Table<T> };

/** What a learner did. Everything is keyed by ids that outlive edits of the site, and carries its time. */
export interface Progress extends Tables {
	version: 1;
}

export const tableNames = ['tasks', 'notes', 'followed', 'plans'] as const satisfies TableName[];

export const emptyProgress: Progress = {
	version: 1,
	tasks: {},
	notes: {},
	followed: {},
	plans: {},
};

/** The last millisecond a `Date` can hold; no choice is later. */
export const latestTime = 8_640_000_000_000_000;

/** A table whose name is a variable. */
export function tableOf<T extends TableName>(progress: Tables, table: T): Table<T> {
	return progress[table];
}

/** The value of a key, whatever the key: `"constructor"` finds nothing that was not put there. */
export function entryAt<Entry>(
	record: Readonly<Record<string, Entry>>,
	key: string
): Entry | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The most a note may hold, in UTF-16 units, as `maxlength` counts them. */
export const longestNote = 20_000;

/** Whether nothing was ever chosen. */
export function isEmpty(progress: Progress): boolean {
	return tableNames.every((table) => Object.keys(progress[table]).length === 0);
}
