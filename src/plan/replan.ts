import type { CalendarDay } from './calendar-day.ts';
import type { CourseItem, CourseOutline } from './course-outline.ts';
import { isDayDone } from './named-days.ts';
import type { DayRange, Kept, Plan, PlanSettings } from './plan.ts';
import { keptOf, schedule, type ScheduledItem } from './schedule.ts';
import { shareOf, type Now } from './standing.ts';

/**
 * The plan with everything that is not done moved to today and later. What is done keeps the days it had
 * up to today; the item at hand keeps those before today and gets new ones for what is left of it. Doing it
 * again on the same day changes nothing more.
 *
 * With settings it is how a plan is changed on the way. Without shares (`{}`) all is taken to have gone as
 * planned: the dates before today stay, and only those to come change.
 */
export function replan(
	outline: CourseOutline,
	plan: Plan,
	now: Now,
	settings: Partial<PlanSettings> = {}
): Plan {
	const { moved: _earlier, ...rest } = { ...plan, ...settings };
	const kept = whatIsKept(outline, plan, now);
	const nothingYet = now.today <= rest.start && Object.keys(kept).length === 0;
	return nothingYet ? rest : { ...rest, moved: { on: now.today, kept } };
}

function whatIsKept(outline: CourseOutline, plan: Plan, now: Now): Record<string, Kept> {
	const { entries, early } = schedule(outline, plan);
	const { today, shares } = now;
	const shareById = new Map([
		...entries.map((entry) => [entry.item.id, shareOf(entry, now)] as const),
		...early.map(({ id }) => [id, shares[id] ?? 1] as const),
	]);
	const shareOfItem = ({ id }: CourseItem) => shareById.get(id) ?? 0;
	const isDone = (item: CourseItem) => shareOfItem(item) === 1;

	const atHand = outline.items.find(({ id }) => (shareById.get(id) ?? 1) < 1);
	const reached = outline.items.findLastIndex((item) => isDone(item) || item === atHand);
	const lastDone = entries
		.filter(({ item }) => isDone(item))
		.flatMap(({ dates }) => dates.filter((day) => day <= today))
		.sort()
		.at(-1);

	const keeps = (item: CourseItem, day: CalendarDay) => {
		if (isDone(item)) return day <= today;
		// Only one item can reach from the past into the rest without lying across another one.
		return item === atHand && day < today && day > (lastDone ?? '');
	};
	const keptItems = outline.items.flatMap((item, index): [string, Kept][] => {
		// A break that was left out, or left behind, does not come back before what follows it.
		const isPassed = item.kind === 'break' && (index < reached || keptOf(plan, item)?.share === 1);
		const share = isPassed ? 1 : shareOfItem(item);
		if (share === 0) return [];
		const entry = entries.find((each) => each.item === item);
		const dates = entry?.dates.filter((day) => keeps(item, day)) ?? [];
		return [[item.id, { dates, share, ...(item.days && { days: keptDays(entry, share, dates) }) }]];
	});
	return Object.fromEntries(keptItems);
}

/** The days that are done and had dates which are kept, as far as they are. */
function keptDays(
	entry: ScheduledItem | undefined,
	share: number,
	dates: readonly CalendarDay[]
): Record<string, DayRange> {
	const ranges = (entry?.days ?? []).flatMap(({ span, from, to }): [string, DayRange][] => {
		const day = entry?.item.days?.find((each) => each.from === span.from);
		const left = dates.filter((date) => from <= date && date <= to);
		const [first] = left;
		const last = left.at(-1);
		return day && isDayDone(day, share) && first && last
			? [[String(span.from), { from: first, to: last }]]
			: [];
	});
	return Object.fromEntries(ranges);
}
