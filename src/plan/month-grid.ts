import { addDays, startOfWeek, weekFrom, type CalendarDay, type Weekday } from './calendar-day.ts';
import type { NamedDay } from './named-days.ts';
import type { Plan } from './plan.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';
import { isDayOff } from './study-days.ts';

/** A month of the calendar: `"2026-11"`. */
export type Month = `${number}-${number}`;

/** What a day of a month view is: planned, asked to be free, without anything, or of the month before or after. */
export type CellKind = 'planned' | 'off' | 'free' | 'outside';

export interface MonthCell {
	day: CalendarDay;
	kind: CellKind;
	/** What a planned day is for. */
	entry?: ScheduledItem;
	/** Whether the item begins or ends on it, or both. */
	part?: 'first' | 'middle' | 'last' | 'only';
	/** The days with headings of their own that fall on it. */
	days?: NamedDay[];
}

/** A month as a table: a row for each week. */
export interface MonthGrid {
	month: Month;
	weekdays: Weekday[];
	weeks: MonthCell[][];
}

/** The months a schedule touches, those without anything in between included. */
export function monthsOf({ entries }: Schedule): Month[] {
	const days = entries.flatMap(({ dates }) => dates).sort();
	const last = monthOf(days.at(-1));
	const months: Month[] = [];
	for (let month = monthOf(days[0]); month && last && month <= last; month = monthAfter(month))
		months.push(month);
	return months;
}

/** The table of one month. Days of other months fill its first and last week, and are empty. */
export function monthGrid(month: Month, dated: Schedule, plan: Plan, first: Weekday): MonthGrid {
	const entryByDay = new Map(
		dated.entries.flatMap((entry) => entry.dates.map((day) => [day, entry] as const))
	);
	const cellOf = (day: CalendarDay): MonthCell => {
		const entry = entryByDay.get(day);
		if (monthOf(day) !== month) return { day, kind: 'outside' };
		if (!entry) return { day, kind: isDayOff(plan, day) ? 'off' : 'free' };
		const days = entry.days.filter(({ from, to }) => from <= day && day <= to);
		return { day, kind: 'planned', entry, part: partOf(entry, day), days };
	};
	const weekdays = weekFrom(first);
	const weeks: MonthCell[][] = [];
	for (
		let start = startOfWeek(`${month}-01`, first);
		monthOf(start) <= month;
		start = addDays(start, 7)
	)
		weeks.push(weekdays.map((_, index) => cellOf(addDays(start, index))));
	return { month, weekdays, weeks };
}

function partOf(
	{ from, to }: ScheduledItem,
	day: CalendarDay
): 'first' | 'middle' | 'last' | 'only' {
	if (from === to) return 'only';
	if (day === from) return 'first';
	return day === to ? 'last' : 'middle';
}

function monthOf(day: CalendarDay): Month;
function monthOf(day: CalendarDay | undefined): Month | undefined;
function monthOf(day: CalendarDay | undefined): Month | undefined {
	return day?.slice(0, 7) as Month | undefined;
}

function monthAfter(month: Month): Month {
	return monthOf(addDays(`${month}-01`, 31));
}
