import { formatDay, type CalendarDay } from './calendar-day.ts';
import type { DayRange } from './plan.ts';

/** The language of the sentences that days stand in. */
const language = 'en-GB';

/** `"Friday 12 March 2027"` */
export function fullDay(day: CalendarDay): string {
	return `${weekday(day, 'long')} ${formatDay(day, language, { dateStyle: 'long' })}`;
}

/** `"Mon 7 Dec"` */
export function shortDay(day: CalendarDay): string {
	return `${weekday(day, 'short')} ${formatDay(day, language, { day: 'numeric', month: 'short' })}`;
}

/** `"Monday"` or `"Mon"`. Alone, as browsers differ in the comma they put after it. */
export function weekday(day: CalendarDay, length: 'long' | 'short'): string {
	return formatDay(day, language, { weekday: length });
}

/** `"2026-12"` => `"December 2026"` */
export function monthInWords(month: `${number}-${number}`): string {
	return formatDay(`${month}-01`, language, { month: 'long', year: 'numeric' });
}

/** `"7 December"`, `"7–13 December"`, `"30 November – 4 December"`; with the year where it is not that of today. */
export function daysInWords({ from, to }: DayRange, today: CalendarDay): string {
	const [fromYear, toYear, thisYear] = [from, to, today].map((day) => day.slice(0, 4));
	const last = dayOfMonth(to, toYear !== thisYear);
	if (from === to) return last;
	if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${last}`;
	return `${dayOfMonth(from, fromYear !== toYear && fromYear !== thisYear)} – ${last}`;
}

function dayOfMonth(day: CalendarDay, withYear: boolean): string {
	return formatDay(day, language, {
		day: 'numeric',
		month: 'long',
		...(withYear && { year: 'numeric' }),
	});
}
