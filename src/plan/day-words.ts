import { locale } from '../words/chosen/locale.ts';
import { dayWithWeekday } from '../words/chosen/plan.ts';
import { formatDay, type CalendarDay } from './calendar-day.ts';

/** `"Friday 12 March 2027"` */
export function fullDay(day: CalendarDay): string {
	return dayWithWeekday(weekday(day, 'long'), formatDay(day, locale, { dateStyle: 'long' }));
}

/** `"Mon 7 Dec"` */
export function shortDay(day: CalendarDay): string {
	const date = formatDay(day, locale, { day: 'numeric', month: 'short' });
	return dayWithWeekday(weekday(day, 'short'), date);
}

/** `"Monday"` or `"Mon"`. Alone, as browsers differ in the comma they put after it. */
export function weekday(day: CalendarDay, length: 'long' | 'short'): string {
	return formatDay(day, locale, { weekday: length });
}

/** `"2026-12"` => `"December 2026"` */
export function monthInWords(month: `${number}-${number}`): string {
	return formatDay(`${month}-01`, locale, { month: 'long', year: 'numeric' });
}
