import { tooFewDays, tooManyHours } from '../words/chosen/plan-problems.ts';
import { daysBetween, type CalendarDay } from './calendar-day.ts';
import type { CourseOutline } from './course-outline.ts';
import { dayLabel, type NamedDay } from './named-days.ts';
import type { Plan } from './plan.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';
import { standingOf, type Now, type Standing } from './standing.ts';

/** What is planned for today, or the next day that has something. */
export interface Due {
	when: 'today' | 'later';
	day: CalendarDay;
	entry: ScheduledItem;
	/** The days with headings of their own that fall on it. */
	days: NamedDay[];
	/** `"Week 5, Day 3–4"`, or `"Week 5"` where the week has no such days. */
	label: string;
}

/** A plan in a few figures. */
export interface PlanSummary {
	/** The last day that has something; `undefined` when nothing is dated. */
	finish: CalendarDay | undefined;
	/** Of what is still to come, as far as the roadmap states hours. */
	hoursPerDay: number | undefined;
	hoursPerWeek: number | undefined;
	due: Due | undefined;
	standing: Standing;
	/** A whole sentence, when the pace asks for more than there is. */
	problem: string | undefined;
}

/** Sums up a plan for its learner. */
export function summarise(
	outline: CourseOutline,
	plan: Plan,
	dated: Schedule,
	now: Now
): PlanSummary {
	const finish = finishOf(dated);
	const hoursPerDay = hoursPerDayOf(dated);
	return {
		finish,
		hoursPerDay,
		hoursPerWeek: hoursPerDay && hoursPerDay * plan.studyDays.length,
		due: dueOn(dated, now.today),
		standing: standingOf(plan, dated, now),
		problem: problemOf(outline, dated, finish, hoursPerDay),
	};
}

/** The place of a day in the plan: its own item, or the next one that is to come. */
export function dueOn({ entries }: Schedule, today: CalendarDay): Due | undefined {
	const coming = entries.flatMap((entry) =>
		entry.dates.filter((day) => day >= today).map((day) => ({ day, entry }))
	);
	const next = coming.reduce<(typeof coming)[number] | undefined>(
		(least, each) => (least && least.day <= each.day ? least : each),
		undefined
	);
	if (!next) return undefined;
	const days = next.entry.days.filter(({ from, to }) => from <= next.day && next.day <= to);
	const from = days[0]?.span.from;
	const to = days.at(-1)?.span.to;
	const ofDay = from !== undefined && to !== undefined ? `, ${dayLabel({ from, to })}` : '';
	return {
		when: next.day === today ? 'today' : 'later',
		...next,
		days,
		label: next.entry.item.label + ofDay,
	};
}

function finishOf({ entries }: Schedule): CalendarDay | undefined {
	return entries.map(({ to }) => to).reduce<CalendarDay | undefined>(later, undefined);
}

function later(a: CalendarDay | undefined, b: CalendarDay): CalendarDay {
	return a && a > b ? a : b;
}

function hoursPerDayOf({ entries }: Schedule): number | undefined {
	const stated = entries
		.map(({ item, dates, kept }) => ({
			hours: (item.hours ?? 0) * (1 - (kept?.share ?? 0)),
			days: item.hours === undefined ? 0 : dates.length - (kept?.dates.length ?? 0),
		}))
		.filter(({ days }) => days > 0);
	const days = stated.reduce((sum, each) => sum + each.days, 0);
	return days > 0 ? stated.reduce((sum, { hours }) => sum + hours, 0) / days : undefined;
}

function problemOf(
	{ title }: CourseOutline,
	{ deadline, entries }: Schedule,
	finish: CalendarDay | undefined,
	hoursPerDay: number | undefined
): string | undefined {
	if (deadline && finish && finish > deadline.day) {
		const open = entries.filter(({ kept }) => kept?.share !== 1).length;
		return tooFewDays(deadline.studyDays, open, title, daysBetween(deadline.day, finish));
	}
	if (hoursPerDay !== undefined && hoursPerDay > 24) return tooManyHours(Math.round(hoursPerDay));
	return undefined;
}
