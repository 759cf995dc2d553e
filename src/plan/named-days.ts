import type { Span } from '../curriculum/grammar.ts';
import { dayName } from '../words/chosen/tasks.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { ItemDay } from './course-outline.ts';
import type { DayRange, Kept } from './plan.ts';
import { stretches, type Stretch } from './stretches.ts';

/** Days of a week with their dates. */
export interface NamedDay {
	/** `"Day 3–4"` */
	label: string;
	/** The numbers of its days. */
	span: Span;
	title: string;
	from: CalendarDay;
	to: CalendarDay;
}

/**
 * Gives the days of a week their dates among the week's, in proportion: "Day 3–4" gets twice the time of
 * "Day 5", and every day is one date where the week has as many. Days share dates where there are too few.
 * Where the rest of the week was moved, days that were done by then keep their dates, or have none when
 * that was before their time; the others come on the dates the week got since.
 */
export function nameDays(
	days: readonly ItemDay[],
	dates: readonly CalendarDay[],
	kept: Kept | undefined
): NamedDay[] {
	const done = days.filter((day) => isDayDone(day, kept?.share ?? 0));
	const fresh = dates.slice(kept?.dates.length ?? 0);
	return [
		...done.flatMap((day) => {
			const range = kept?.days?.[day.from];
			return range ? named(day, range) : [];
		}),
		...spread(days.slice(done.length), done.at(-1)?.to ?? daysBefore(days), fresh),
	];
}

/** Whether a day is done when so much of its item is. */
export function isDayDone({ share }: Pick<ItemDay, 'share'>, done: number): boolean {
	return share <= done + 1e-6;
}

/** Days of the weeks before, where a roadmap numbers its days from its first to its last: 7 for a week of day 8 to 14. */
function daysBefore([first]: readonly ItemDay[]): number {
	return first ? Math.floor((first.from - 1) / 7) * 7 : 0;
}

/** `{ from: 3, to: 4 }` => `"Day 3–4"` */
export function dayLabel(span: Span): string {
	return dayName(dayNumbers(span));
}

/** `{ from: 3, to: 4 }` => `"3–4"` */
export function dayNumbers({ from, to }: Span): string {
	// `formatSpan` would bring the whole grammar of sections into the browser.
	return from === to ? String(from) : `${from}–${to}`;
}

/** Divides dates among the days that follow the day with a number. */
function spread(
	days: readonly ItemDay[],
	after: number,
	dates: readonly CalendarDay[]
): NamedDay[] {
	const whole = (days.at(-1)?.to ?? 0) - after;
	const lengths = days.map(
		({ to }, index) => ((to - (days[index - 1]?.to ?? after)) / whole) * dates.length
	);
	const places = days.length > dates.length ? shared(lengths) : stretches(lengths, dates.length);
	return days.flatMap((day, index) => {
		const from = dates[places[index]?.start ?? 0];
		const to = dates[(places[index]?.end ?? 0) - 1];
		return from && to ? named(day, { from, to }) : [];
	});
}

function named({ from, to, title }: ItemDay, range: DayRange): NamedDay {
	const span = { from, to };
	return { label: dayLabel(span), span, title, ...range };
}

/** For each length the one day on which it begins. */
function shared(lengths: readonly number[]): Stretch[] {
	let exact = 0;
	return lengths.map((length) => {
		const start = Math.floor(exact + 1e-6);
		exact += length;
		return { start, end: start + 1 };
	});
}
