import { addDays, type CalendarDay } from './calendar-day.ts';
import type { CourseItem, CourseOutline } from './course-outline.ts';
import { nameDays, type NamedDay } from './named-days.ts';
import type { Kept, Plan } from './plan.ts';
import { stretches } from './stretches.ts';
import { countStudyDays, takeStudyDays } from './study-days.ts';

/** An item of a roadmap with its dates. */
export interface ScheduledItem {
	item: CourseItem;
	from: CalendarDay;
	to: CalendarDay;
	/** The study days it has, in order; `from` is the first and `to` the last. No other item has one of them. */
	dates: CalendarDay[];
	/** The days with headings of their own, each within `dates`. */
	days: NamedDay[];
	/** What it had when the rest was moved; its `dates` begin with those. */
	kept: Kept | undefined;
}

/** A roadmap with dates. */
export interface Schedule {
	/** In the order of the roadmap, but what was done out of turn stands where it was done. */
	entries: ScheduledItem[];
	/** What was done before its time, and has no dates. */
	early: CourseItem[];
	/** For a pace with an end: the day, and how many study days were left for the rest of the roadmap. */
	deadline: { day: CalendarDay; studyDays: number } | undefined;
}

/**
 * Dates every item of a roadmap: one after the other, on study days only, from the start of the plan or
 * the day the rest was moved to. It needs neither today nor what is done: dates change when the plan
 * changes. A break takes its weeks where the pace is that of the roadmap, and is left out elsewhere.
 * Where a deadline is too near, each item gets one day and the last ends after it.
 */
export function schedule(outline: CourseOutline, plan: Plan): Schedule {
	const isOver = (item: CourseItem) => keptOf(plan, item)?.share === 1;
	const takesTime = ({ kind }: CourseItem) => kind !== 'break' || plan.pace.kind === 'as-written';
	const items = outline.items.filter((item) => isOver(item) || takesTime(item));
	const over = items.filter(isOver);
	const rest = items.filter((item) => !isOver(item));

	const from = startOfRest(plan, items);
	const deadline = deadlineOf(plan, from);
	const lengths = lengthsOf(outline, rest, plan, deadline?.studyDays);
	const places = stretches(lengths, deadline?.studyDays);
	const free = takeStudyDays(plan, from, places.at(-1)?.end ?? 0);
	const entries = [
		...over.map((item) => dated(item, [], plan)),
		...rest.map((item, index) =>
			dated(item, free.slice(places[index]?.start, places[index]?.end), plan)
		),
	];
	return {
		entries: entries.flatMap((entry) => entry ?? []).sort((a, b) => (a.from < b.from ? -1 : 1)),
		early: over.filter((item) => item.kind !== 'break' && keptOf(plan, item)?.dates.length === 0),
		deadline,
	};
}

/** What an item had when the rest of the plan was moved. */
export function keptOf({ moved }: Plan, { id }: CourseItem): Kept | undefined {
	return moved && Object.hasOwn(moved.kept, id) ? moved.kept[id] : undefined;
}

/** The first day that is free for what was not done when the rest was moved. */
function startOfRest(plan: Plan, items: readonly CourseItem[]): CalendarDay {
	const taken = items.flatMap((item) => keptOf(plan, item)?.dates ?? []);
	const free = taken.map((day) => addDays(day, 1));
	return [plan.start, plan.moved?.on ?? plan.start, ...free].reduce((a, b) => (a > b ? a : b));
}

function deadlineOf(plan: Plan, from: CalendarDay): Schedule['deadline'] {
	if (plan.pace.kind !== 'finish') return undefined;
	const day = addDays(plan.start, plan.pace.weeks * 7 - 1);
	return { day, studyDays: countStudyDays(plan, from, day) };
}

/** How many study days each item takes from now on, with fractions. */
function lengthsOf(
	outline: CourseOutline,
	rest: readonly CourseItem[],
	plan: Plan,
	studyDays: number | undefined
): number[] {
	const left = (item: CourseItem) => 1 - (keptOf(plan, item)?.share ?? 0);
	const { pace } = plan;
	switch (pace.kind) {
		case 'as-written':
			return rest.map((item) => item.weeks * plan.studyDays.length * left(item));
		case 'hours':
			return rest.map((item) => {
				const days = item.hours === undefined ? undefined : item.hours / pace.perDay;
				return (days ?? item.weeks * plan.studyDays.length) * left(item);
			});
		case 'finish': {
			const aWeek = hoursAWeek(outline);
			const amounts = rest.map((item) => (item.hours ?? item.weeks * aWeek) * left(item));
			const total = amounts.reduce((sum, amount) => sum + amount, 0);
			return amounts.map((amount) => (amount / total) * (studyDays ?? 0));
		}
	}
}

/** The mean of the weeks that state their hours; 1 where none does, and a week is a week. */
function hoursAWeek({ items }: CourseOutline): number {
	const stated = items.filter(({ hours }) => hours !== undefined);
	const hours = stated.reduce((sum, item) => sum + (item.hours ?? 0), 0);
	const weeks = stated.reduce((sum, item) => sum + item.weeks, 0);
	return weeks > 0 ? hours / weeks : 1;
}

function dated(
	item: CourseItem,
	fresh: readonly CalendarDay[],
	plan: Plan
): ScheduledItem | undefined {
	const kept = keptOf(plan, item);
	const dates = [...(kept?.dates ?? []), ...fresh];
	const [from] = dates;
	const to = dates.at(-1);
	return from && to
		? { item, from, to, dates, days: nameDays(item.days ?? [], dates, kept), kept }
		: undefined;
}
