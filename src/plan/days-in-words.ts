import { locale } from '../words/chosen/locale.ts';
import { daysOfOneMonth } from '../words/chosen/tasks.ts';
import { formatDay, type CalendarDay } from './calendar-day.ts';
import type { DayRange } from './plan.ts';

/** `"7 December"`, `"7–13 December"`, `"30 November – 4 December"`; with the year where it is not that of today. */
export function daysInWords({ from, to }: DayRange, today: CalendarDay): string {
	const [fromYear, toYear, thisYear] = [from, to, today].map((day) => day.slice(0, 4));
	const last = dayOfMonth(to, toYear !== thisYear);
	if (from === to) return last;
	if (from.slice(0, 7) === to.slice(0, 7)) return daysOfOneMonth(Number(from.slice(8)), last);
	return `${dayOfMonth(from, fromYear !== toYear && fromYear !== thisYear)} – ${last}`;
}

function dayOfMonth(day: CalendarDay, withYear: boolean): string {
	return formatDay(day, locale, {
		day: 'numeric',
		month: 'long',
		...(withYear && { year: 'numeric' }),
	});
}
