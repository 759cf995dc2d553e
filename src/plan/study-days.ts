import { addDays, weekdayOf, type CalendarDay } from './calendar-day.ts';
import type { PlanSettings } from './plan.ts';

/** The first study days of a plan on or after a day, days off left out. */
export function takeStudyDays(
	settings: PlanSettings,
	from: CalendarDay,
	count: number
): CalendarDay[] {
	// Without this the search would never end, and with it the reader's tab.
	if (settings.studyDays.length === 0) throw new RangeError('A plan needs a study day.');
	const days: CalendarDay[] = [];
	for (let day = from; days.length < count; day = addDays(day, 1))
		if (isStudyDay(settings, day)) days.push(day);
	return days;
}

/** How many study days lie from the first day to the last, both included. */
export function countStudyDays(settings: PlanSettings, from: CalendarDay, to: CalendarDay): number {
	let count = 0;
	for (let day = from; day <= to; day = addDays(day, 1)) if (isStudyDay(settings, day)) count++;
	return count;
}

export function isStudyDay(settings: PlanSettings, day: CalendarDay): boolean {
	return settings.studyDays.includes(weekdayOf(day)) && !isDayOff(settings, day);
}

/** Whether the learner asked for this day off. */
export function isDayOff({ daysOff }: PlanSettings, day: CalendarDay): boolean {
	return daysOff.some((off) =>
		typeof off === 'string' ? off === day : off.from <= day && day <= off.to
	);
}
