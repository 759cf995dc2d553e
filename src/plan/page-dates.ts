import { dayName } from '../words/chosen/tasks.ts';
import { readDay, type CalendarDay } from './calendar-day.ts';
import type { DayRange } from './plan.ts';

/** The first and the last day of a page, and its days with headings of their own: `"3–4"`. No words, in any language. */
export type PageDates = [
	from: CalendarDay,
	to: CalendarDay,
	days?: [numbers: string, from: CalendarDay, to: CalendarDay][],
];

/** What a page shows of a plan. */
export interface PagePlan extends DayRange {
	/** Today's place: the name of the day, `"Day 3"`; empty where the page has none; `undefined` when it is not its time. */
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
	const names = (days ?? []).flatMap(([numbers, begin, end]) =>
		// Plans used to keep `"Day 3"`, in English.
		begin <= today && today <= end ? [dayName(String(numbers).replace(/^\D+/, ''))] : []
	);
	return { from, to, today: names.join(', ') };
}
