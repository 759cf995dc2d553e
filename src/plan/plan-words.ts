import { daysBetween, type CalendarDay } from './calendar-day.ts';
import { daysInWords, fullDay } from './day-words.ts';
import type { Due, PlanSummary } from './plan-summary.ts';
import type { Plan, PlanSettings } from './plan.ts';
import { standingInWords } from './plan-summary.ts';
import type { Standing } from './standing.ts';

/** `"You finish on Friday 12 March 2027, in 15 weeks, with about 9 hours a week."` */
export function finishInWords(
	{ finish, hoursPerWeek }: PlanSummary,
	{ start }: Plan,
	today: CalendarDay
): string {
	if (!finish) return 'Nothing is left to plan.';
	if (finish < today) return `The last day of this plan was ${fullDay(finish)}.`;
	const hasBegun = start <= today;
	const weeks = Math.ceil((daysBetween(hasBegun ? today : start, finish) + 1) / 7);
	const length = `${hasBegun ? 'in' : 'after'} ${counted(weeks, 'week')}`;
	const hours =
		hoursPerWeek === undefined ? '' : `, with about ${hoursInWords(hoursPerWeek)} a week`;
	return `You finish on ${fullDay(finish)}, ${length}${hours}.`;
}

/** `"Today: "` or `"Next, on Monday 7 December 2026: "`, to stand before what is due. */
export function dueInWords({ when, day }: Due): string {
	return when === 'today' ? 'Today: ' : `Next, on ${fullDay(day)}: `;
}

/** Where the learner stands, as a sentence. Empty where there is nothing to say. */
export function standingSentence(standing: Standing): string {
	switch (standing.kind) {
		case 'behind':
		case 'ahead':
			return `By your ticks you are ${standingInWords(standing)}.`;
		case 'finished':
			return 'All of it is done.';
		case 'on-time':
			return 'You are on time.';
		case 'not-begun':
			return '';
	}
}

/** `"24 December"`, `"24 December – 1 January 2027"` */
export function dayOffInWords(dayOff: PlanSettings['daysOff'][number], today: CalendarDay): string {
	const range = typeof dayOff === 'string' ? { from: dayOff, to: dayOff } : dayOff;
	return daysInWords(range, today);
}

/** Halves are as exact as an estimate can be: `9.4` => `"9.5 hours"`. */
function hoursInWords(hours: number): string {
	return counted(Math.max(0.5, Math.round(hours * 2) / 2), 'hour');
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
