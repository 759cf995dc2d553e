import type { CalendarDay, Weekday } from './calendar-day.ts';

/** How fast the learner goes. */
export type Pace =
	/** A week of the roadmap takes a week of study days. */
	| { kind: 'as-written' }
	/** The hours of the roadmap are spread over study days of so many hours. */
	| { kind: 'hours'; perDay: number }
	/** The whole roadmap fits into so many weeks from the start. */
	| { kind: 'finish'; weeks: number };

/** From the first day to the last, both included. */
export interface DayRange {
	from: CalendarDay;
	to: CalendarDay;
}

/** What the learner chooses. */
export interface PlanSettings {
	/** The first day that may be a study day. */
	start: CalendarDay;
	/** At least one. */
	studyDays: Weekday[];
	pace: Pace;
	daysOff: (CalendarDay | DayRange)[];
}

/** What was true of an item of the roadmap when the rest was moved. */
export interface Kept {
	/** The days it had until then, in order. None when it was finished before its time. */
	dates: CalendarDay[];
	/** How much of it was done, from 0 to 1. */
	share: number;
	/** The dates of its days that were done, by their first number. Missing where it has no such days. */
	days?: Record<string, DayRange>;
}

/** The last time the rest was moved: what was done or begun stays, everything else comes on this day or later. */
export interface Move {
	on: CalendarDay;
	/** By the ids of items. */
	kept: Record<string, Kept>;
}

/** The dates of one roadmap for one learner. Plain JSON; `readPlan` reads it back. */
export interface Plan extends PlanSettings {
	version: 1;
	moved?: Move;
}

/** The plan a learner begins with: Monday to Friday, as the roadmap is written. */
export function newPlan(start: CalendarDay): Plan {
	const pace: Pace = { kind: 'as-written' };
	return { version: 1, start, studyDays: [1, 2, 3, 4, 5], pace, daysOff: [] };
}

/** The plan after pages were renamed; `currentId` says what the id of a page is now. */
export function renameItems(plan: Plan, currentId: (id: string) => string): Plan {
	const { moved } = plan;
	if (!moved) return plan;
	const kept = Object.entries(moved.kept).map(([id, each]) => [currentId(id), each] as const);
	return { ...plan, moved: { ...moved, kept: Object.fromEntries(kept) } };
}
