import * as words from '../words/chosen/plan-problems.ts';
import { daysBetween, readDay, type CalendarDay, type Weekday } from './calendar-day.ts';
import type { DayRange, Kept, Move, Pace, Plan } from './plan.ts';

/** A plan, or what is wrong with it, in whole sentences for the learner. */
export type ReadPlan = { plan: Plan; problems: [] } | { plan: undefined; problems: string[] };

/**
 * Reads a plan from a store, a backup or a form. Never throws. Fields it does not know are left out;
 * study days and days off come back sorted.
 */
export function readPlan(value: unknown): ReadPlan {
	const { version, start, studyDays, pace, daysOff, moved } = fieldsOf(value) ?? {};
	if (version !== 1) return { plan: undefined, problems: [wrongVersion(value, version)] };
	const problems: string[] = [];
	const need = <T>(found: T | undefined, problem: string): T => {
		if (found === undefined) problems.push(problem);
		return found as T;
	};
	const plan: Plan = {
		version,
		start: need(readStart(start), words.wrongStart),
		studyDays: need(readStudyDays(studyDays), words.wrongStudyDays),
		pace: need(readPace(pace), paceProblem(pace)),
		daysOff: need(
			readAll(daysOff, readDayOff)?.sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1)),
			words.wrongDayOff
		),
		...(moved !== undefined && {
			moved: need(readMove(moved), words.wrongMove),
		}),
	};
	return problems.length > 0 ? { plan: undefined, problems } : { plan, problems: [] };
}

function wrongVersion(value: unknown, version: unknown): string {
	if (typeof version === 'number') return words.wrongVersion(version);
	return value === undefined ? words.noPlanAtAll : words.noVersion;
}

function readStart(value: unknown): CalendarDay | undefined {
	const day = readDay(value);
	return day?.startsWith('2') ? day : undefined;
}

function readStudyDays(value: unknown): Weekday[] | undefined {
	const days = readAll(value, (each) =>
		([1, 2, 3, 4, 5, 6, 7] as const).find((weekday) => weekday === each)
	);
	return days && days.length > 0 ? [...new Set(days)].sort() : undefined;
}

const leastHours = 0.25;

const readPaceOf = {
	'as-written': () => ({ kind: 'as-written' }),
	hours: ({ perDay }) =>
		typeof perDay === 'number' && perDay >= leastHours && perDay <= 24
			? { kind: 'hours', perDay }
			: undefined,
	finish: ({ weeks }) =>
		typeof weeks === 'number' && Number.isInteger(weeks) && weeks >= 1 && weeks <= 520
			? { kind: 'finish', weeks }
			: undefined,
} satisfies Record<Pace['kind'], (fields: Fields) => Pace | undefined>;

const paceProblems = {
	'as-written': '',
	hours: words.wrongHours,
	finish: words.wrongWeeks,
} satisfies Record<Pace['kind'], string>;

function readPace(value: unknown): Pace | undefined {
	const fields = fieldsOf(value);
	return fields && isPaceKind(fields['kind']) ? readPaceOf[fields['kind']](fields) : undefined;
}

function paceProblem(value: unknown): string {
	const kind = fieldsOf(value)?.['kind'];
	return isPaceKind(kind) ? paceProblems[kind] : words.wrongPace;
}

function isPaceKind(value: unknown): value is Pace['kind'] {
	return typeof value === 'string' && Object.hasOwn(readPaceOf, value);
}

function readDayOff(value: unknown): CalendarDay | DayRange | undefined {
	const range = readRange(value);
	if (!range) return readDay(value);
	return daysBetween(range.from, range.to) <= 366 ? range : undefined;
}

function readRange(value: unknown): DayRange | undefined {
	const from = readDay(fieldsOf(value)?.['from']);
	const to = readDay(fieldsOf(value)?.['to']);
	return from && to && from <= to ? { from, to } : undefined;
}

function firstOf(dayOff: CalendarDay | DayRange): CalendarDay {
	return typeof dayOff === 'string' ? dayOff : dayOff.from;
}

function readMove(value: unknown): Move | undefined {
	const move = fieldsOf(value);
	const on = readStart(move?.['on']);
	const kept = fieldsOf(move?.['kept']);
	const entries = kept && readEach(Object.entries(kept), readKeptEntry);
	return on && entries && { on, kept: Object.fromEntries(entries) };
}

function readKeptEntry([id, value]: [string, unknown]): [id: string, Kept] | undefined {
	const fields = fieldsOf(value);
	const dates = readAll(fields?.['dates'], readDay);
	const inOrder = dates?.every((day, index) => index === 0 || (dates[index - 1] ?? '') < day);
	const share = fields?.['share'];
	if (!dates || !inOrder || typeof share !== 'number' || !(share >= 0 && share <= 1))
		return undefined;
	if (fields?.['days'] === undefined) return [id, { dates, share }];
	const days = readEach(Object.entries(fieldsOf(fields['days']) ?? {}), ([number, range]) => {
		const read = readRange(range);
		return read && ([number, read] as const);
	});
	return days && [id, { dates, share, days: Object.fromEntries(days) }];
}

/** A list as it was read; `undefined` when one of its values could not be, or there is no list. */
function readAll<T>(value: unknown, read: (each: unknown) => T | undefined): T[] | undefined {
	return Array.isArray(value) ? readEach(value, read) : undefined;
}

function readEach<V, T>(values: V[], read: (each: V) => T | undefined): T[] | undefined {
	const found = values.map(read);
	return found.every((each) => each !== undefined) ? found : undefined;
}

type Fields = Partial<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
