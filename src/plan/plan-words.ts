import { dueLater, dueToday, finishOn, lastDayWas, nothingLeft } from '../words/chosen/plan.ts';
import { daysBetween, type CalendarDay } from './calendar-day.ts';
import { fullDay } from './day-words.ts';
import { daysInWords } from './days-in-words.ts';
import type { Due, PlanSummary } from './plan-summary.ts';
import type { Plan, PlanSettings } from './plan.ts';

/** `"You finish on Friday 12 March 2027, in 15 weeks, with about 9 hours a week."` */
export function finishInWords(
	{ finish, hoursPerWeek }: PlanSummary,
	{ start }: Plan,
	today: CalendarDay
): string {
	if (!finish) return nothingLeft;
	if (finish < today) return lastDayWas(fullDay(finish));
	const hasBegun = start <= today;
	const weeks = Math.ceil((daysBetween(hasBegun ? today : start, finish) + 1) / 7);
	// Halves are as exact as an estimate can be.
	const hours = hoursPerWeek && Math.max(0.5, Math.round(hoursPerWeek * 2) / 2);
	return finishOn(fullDay(finish), hasBegun ? 'from-today' : 'from-start', weeks, hours);
}

/** `"Today: "` or `"Next, on Monday 7 December 2026: "`, to stand before what is due. */
export function dueInWords({ when, day }: Due): string {
	return when === 'today' ? dueToday : dueLater(fullDay(day));
}

/** `"24 December"`, `"24 December – 1 January 2027"` */
export function dayOffInWords(dayOff: PlanSettings['daysOff'][number], today: CalendarDay): string {
	const range = typeof dayOff === 'string' ? { from: dayOff, to: dayOff } : dayOff;
	return daysInWords(range, today);
}
