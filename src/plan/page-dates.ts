import { readDay, type CalendarDay } from './calendar-day.ts';
import type { DayRange } from './plan.ts';

/** The first and the last day of a page, and its days with headings of their own. */
export type PageDates = [
	from: CalendarDay,
	to: CalendarDay,
	days?: [label: string, from: CalendarDay, to: CalendarDay][],
];

/** What a page shows of a plan. */
export interface PagePlan extends DayRange {
	/** Today's place: the label of the day, `"Day 3"`; empty where the page has none; `undefined` when it is not its time. */
	today: string | undefined;
}

/** What a stored plan says of a page. `stored` is any JSON; `undefined` where it says nothing. */
export function pagePlan(stored: unknown, page: string, today: CalendarDay): PagePlan | undefined {
	const { dates } = (stored ?? {}) as { dates?: Readonly<Record<string, Partial<PageDates>>> };
	const [first, last, days] = dates?.[page] ?? [];
	const from = readDay(first);
	const to = readDay(last);
	if (!from || !to) return undefined;
	if (today < from || today > to) return { from, to, today: undefined };
	const labels = (days ?? []).flatMap(([label, begin, end]) =>
		begin <= today && today <= end ? [label] : []
	);
	return { from, to, today: labels.join(', ') };
}
