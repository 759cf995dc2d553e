import type { CalendarDay } from './calendar-day.ts';
import type { Plan } from './plan.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';

/**
 * How much of each item is done, from 0 to 1, by the ids of items. An item that is missing has nothing to
 * tick: it is taken to go as planned.
 */
export type Shares = Readonly<Record<string, number>>;

/** What the plan cannot know by itself. */
export interface Now {
	today: CalendarDay;
	shares: Shares;
}

/** Where a learner stands against the plan, in whole study days. */
export type Standing =
	| { kind: 'not-begun'; start: CalendarDay }
	| { kind: 'on-time' }
	| { kind: 'behind'; days: number }
	| { kind: 'ahead'; days: number }
	| { kind: 'finished' };

/**
 * Compares what is done with what was planned. Behind counts the study days before today, ahead those up
 * to today: whoever does today's work is on time all day.
 */
export function standingOf(plan: Plan, { entries, early }: Schedule, now: Now): Standing {
	const { today, shares } = now;
	const isOver = (entry: ScheduledItem) => shareOf(entry, now) === 1;
	if (entries.every(isOver) && early.every(({ id }) => (shares[id] ?? 1) === 1))
		return { kind: 'finished' };
	const sum = (count: (entry: ScheduledItem) => number) =>
		entries.reduce((total, entry) => total + count(entry), 0);
	const done = sum((entry) => doneDays(entry, now));
	const behind = sum((entry) => fresh(entry).filter((day) => day < today).length) - done;
	const ahead = done - sum((entry) => fresh(entry).filter((day) => day <= today).length);
	const first = entries.flatMap(fresh)[0] ?? plan.start;
	if (wholeDays(behind) > 0) return { kind: 'behind', days: wholeDays(behind) };
	if (wholeDays(ahead) > 0) return { kind: 'ahead', days: wholeDays(ahead) };
	return today < plan.start ? { kind: 'not-begun', start: first } : { kind: 'on-time' };
}

/** How much of an item is done, from 0 to 1. What has nothing to tick is as far as its dates are. */
export function shareOf(entry: ScheduledItem, { today, shares }: Now): number {
	const share = shares[entry.item.id];
	if (share !== undefined) return share;
	const days = fresh(entry);
	const past = days.filter((day) => day < today).length;
	const before = entry.kept?.share ?? 0;
	return past === days.length ? 1 : before + ((1 - before) * past) / days.length;
}

/** The days an item got since the rest was moved. */
function fresh({ dates, kept }: ScheduledItem): CalendarDay[] {
	return dates.slice(kept?.dates.length ?? 0);
}

/** How many of its fresh days an item's ticks since then are worth. */
function doneDays(entry: ScheduledItem, { today, shares }: Now): number {
	const days = fresh(entry);
	const share = shares[entry.item.id];
	if (share === undefined) return days.filter((day) => day < today).length;
	const before = entry.kept?.share ?? 0;
	return before === 1 ? 0 : ((share - before) / (1 - before)) * days.length;
}

function wholeDays(days: number): number {
	return Math.floor(days + 1e-6);
}
