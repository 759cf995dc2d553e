import { otherVersion } from '../words/chosen/plan-problems.ts';
import { readDay, type CalendarDay } from './calendar-day.ts';
import { dayNumbers } from './named-days.ts';
import type { DayRange, Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';
import type { PageDates } from './page-dates.ts';

/** A plan as it is kept, with what pages show of it, so that they need no scheduler. */
export interface StoredPlan {
	version: 1;
	plan: Plan;
	/** By the ids of pages: each dated page, its phase and the roadmap. */
	dates: Record<string, PageDates>;
	/** Which state of the roadmap it was made for. */
	course: string;
	/** The last day the learner chose to keep the dates although the work stands elsewhere. */
	keptOn?: CalendarDay;
}

/** What is stored, or why it cannot be read, in whole sentences. Nothing is neither. */
export type ReadStoredPlan =
	{ stored: StoredPlan; problems: [] } | { stored: undefined; problems: string[] };

export function toStoredPlan(
	plan: Plan,
	dated: Schedule,
	course: string,
	keptOn?: CalendarDay
): StoredPlan {
	return { version: 1, plan, dates: datesByPage(dated), course, ...(keptOn && { keptOn }) };
}

/** Reads what a store gives. Never throws. The dates are left out: they follow from the plan. */
export function readStoredPlan(value: unknown): ReadStoredPlan {
	if (value === undefined || value === null) return { stored: undefined, problems: [] };
	const { version, plan: kept, course, keptOn } = value as Partial<Record<string, unknown>>;
	if (version !== 1) return { stored: undefined, problems: [otherVersion] };
	const { plan, problems } = readPlan(kept);
	if (!plan) return { stored: undefined, problems };
	const day = readDay(keptOn);
	const stored: StoredPlan = {
		version,
		plan,
		dates: {},
		course: typeof course === 'string' ? course : '',
		...(day && { keptOn: day }),
	};
	return { stored, problems: [] };
}

function datesByPage({ entries }: Schedule): Record<string, PageDates> {
	const ranges = new Map<string, DayRange>();
	for (const { item, from, to } of entries)
		for (const page of pagesAround(item.id)) {
			const known = ranges.get(page) ?? { from, to };
			ranges.set(page, {
				from: from < known.from ? from : known.from,
				to: to > known.to ? to : known.to,
			});
		}
	const days = new Map(entries.map((entry) => [entry.item.id, daysOf(entry)]));
	return Object.fromEntries(
		[...ranges].map(([page, { from, to }]): [string, PageDates] => {
			const ofPage = days.get(page);
			return [page, ofPage ? [from, to, ofPage] : [from, to]];
		})
	);
}

/** A page and those it is part of: `"roadmaps/x/phase-1/week-01"` => itself, its phase and its roadmap. */
function pagesAround(id: string): string[] {
	const parts = id.replace(/#.*/, '').split('/');
	return parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('/'));
}

function daysOf({ days }: ScheduledItem): PageDates[2] {
	return days.length > 0
		? days.map(({ span, from, to }) => [dayNumbers(span), from, to])
		: undefined;
}
