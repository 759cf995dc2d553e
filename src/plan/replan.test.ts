import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './calendar-day.ts';
import type { CourseOutline } from './course-outline.ts';
import { newPlan, type Plan } from './plan.ts';
import { replan } from './replan.ts';
import { schedule, type Schedule } from './schedule.ts';
import { isStudyDay } from './study-days.ts';
import { standingOf, type Shares } from './standing.ts';
import { anyDay, anyOutline, anyPace, anyPlan, anyShares } from './testing/arbitraries.ts';
import { daysTo, outlineOf } from './testing/outline-of.ts';

/** A plan that may have been moved before, and a later day with more done. */
const anyCase = fc
	.record({
		outline: anyOutline,
		plan: anyPlan,
		pace: anyPace,
		first: fc.option(fc.record({ today: anyDay, shares: anyShares }), { nil: undefined }),
		today: anyDay,
		shares: anyShares,
	})
	.map(({ outline, plan, pace, first: anyFirst, today, shares: all }) => {
		const first = anyFirst && { ...anyFirst, shares: withoutBreaks(outline, anyFirst.shares) };
		const shares = withoutBreaks(outline, all);
		const later = first && first.today > today ? first.today : today;
		const before = first ? replan(outline, plan, first, { pace }) : plan;
		return { outline, before, now: { today: later, shares } };
	});

/** A break has nothing to tick. */
function withoutBreaks({ items }: CourseOutline, shares: Shares): Shares {
	const isBreak = (id: string) => items.some((item) => item.id === id && item.kind === 'break');
	return Object.fromEntries(Object.entries(shares).filter(([id]) => !isBreak(id)));
}

const entryOf = ({ entries }: Schedule, id: string) => entries.find(({ item }) => item.id === id);

test('what is done keeps its days up to today, and nothing that is open lies before today', () => {
	fc.assert(
		fc.property(anyCase, ({ outline, before, now }) => {
			const { today, shares } = now;
			const old = schedule(outline, before);
			const dated = schedule(outline, replan(outline, before, now));
			for (const { id } of outline.items) {
				const past = (entryOf(old, id)?.dates ?? []).filter((day) => day <= today);
				const dates = entryOf(dated, id)?.dates ?? [];
				const share = shares[id];
				if (share === 1) expect(dates).toEqual(past);
				else if (share === 0) expect(dates.every((day) => day >= today)).toBe(true);
				else expect(past).toEqual(expect.arrayContaining(dates.filter((day) => day < today)));
			}
		})
	);
});

test('days that are done keep their dates, and those that are not lie on today or later', () => {
	fc.assert(
		fc.property(anyCase, ({ outline, before, now }) => {
			const old = schedule(outline, before);
			const dated = schedule(outline, replan(outline, before, now));
			for (const { item, days, kept } of dated.entries)
				for (const { span, from, to } of days) {
					const was = entryOf(old, item.id)?.days.find((day) => day.span.from === span.from);
					const done = (item.days ?? []).find((day) => day.from === span.from)?.share ?? 1;
					if (done > (kept?.share ?? 0) + 1e-6) expect(from >= now.today).toBe(true);
					else if (was && was.to < now.today) expect([from, to]).toEqual([was.from, was.to]);
				}
		})
	);
});

test('after it every item is there once, no two share a day or lie across each other, and none is on a day off', () => {
	fc.assert(
		fc.property(anyCase, ({ outline, before, now }) => {
			const after = replan(outline, before, now);
			const { entries, early } = schedule(outline, after);
			const items = outline.items.filter(
				({ kind }) => kind !== 'break' || after.pace.kind === 'as-written'
			);
			const passed = items.filter(
				({ id, kind }) => kind === 'break' && after.moved?.kept[id]?.dates.length === 0
			);
			const found = [...entries.map(({ item }) => item), ...early, ...passed].map(({ id }) => id);
			expect(new Set(found)).toEqual(new Set([...found, ...items.map(({ id }) => id)]));
			expect(entries.length + early.length).toBe(
				new Set([...entries.map(({ item }) => item), ...early]).size
			);
			const days = entries.flatMap(({ dates }) => dates);
			expect(days).toEqual([...new Set(days)].sort());
			for (const day of days) expect(isStudyDay(after, day)).toBe(true);
		})
	);
});

test('what is open keeps its order', () => {
	fc.assert(
		fc.property(anyCase, ({ outline, before, now }) => {
			const { entries } = schedule(outline, replan(outline, before, now));
			const open = entries.filter(({ kept }) => kept?.share !== 1).map(({ item }) => item);
			expect(open).toEqual(outline.items.filter((item) => open.includes(item)));
		})
	);
});

test('doing it twice on a day changes nothing more', () => {
	fc.assert(
		fc.property(anyCase, ({ outline, before, now }) => {
			const once = replan(outline, before, now);
			expect(replan(outline, once, now)).toEqual(once);
		})
	);
});

test('after it the learner is neither behind nor ahead', () => {
	fc.assert(
		fc.property(anyCase, ({ outline, before, now }) => {
			const after = replan(outline, before, now);
			const { kind } = standingOf(after, schedule(outline, after), now);
			expect(['on-time', 'not-begun', 'finished']).toContain(kind);
		})
	);
});

test('with another pace and all gone as planned, the days before today stay', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, anyDay, anyPace, (outline, plan, today, pace) => {
			const pastOf = (each: Plan) =>
				schedule(outline, each)
					.entries.filter(({ item }) => item.kind !== 'break')
					.map(({ item, dates }) => [item.id, dates.filter((day) => day < today)] as const)
					.filter(([, dates]) => dates.length > 0);
			const changed = replan(outline, plan, { today, shares: {} }, { pace });
			expect(pastOf(changed)).toEqual(pastOf(plan));
		})
	);
});

const start = '2026-11-30';
const plan = newPlan(start);
const ids = outlineOf({}, {}, {}).items.map(({ id }) => id);
const done = (...shares: number[]): Shares =>
	Object.fromEntries(ids.map((id, index) => [id, shares[index] ?? 0]));

function show({ entries, early }: Schedule): string[] {
	return [
		...entries.map(({ item, from, to }) => `${item.label}: ${from} ${to}`),
		...early.map(({ label }) => `${label}: early`),
	];
}

test('three days behind: the rest of the week at hand comes from today on, and all else after it', () => {
	const outline = outlineOf({}, {}, {});
	const now = { today: '2026-12-14', shares: done(1, 0.4) } as const;
	expect(standingOf(plan, schedule(outline, plan), now)).toEqual({ kind: 'behind', days: 3 });
	expect(show(schedule(outline, replan(outline, plan, now)))).toEqual([
		'Week 1: 2026-11-30 2026-12-04',
		'Week 2: 2026-12-07 2026-12-16',
		'Week 3: 2026-12-17 2026-12-23',
	]);
});

test('the days of the week at hand that are done stay, and the next one is due today', () => {
	const outline = outlineOf(daysTo(1, 2, 3, 4, 5));
	const moved = replan(outline, plan, { today: '2026-12-07', shares: done(0.4) });
	const [entry] = schedule(outline, moved).entries;
	expect(entry?.dates).toHaveLength(8);
	expect(entry?.days.map(({ label, from, to }) => `${label}: ${from} ${to}`)).toEqual([
		'Day 1: 2026-11-30 2026-11-30',
		'Day 2: 2026-12-01 2026-12-01',
		'Day 3: 2026-12-07 2026-12-07',
		'Day 4: 2026-12-08 2026-12-08',
		'Day 5: 2026-12-09 2026-12-09',
	]);
});

test('a week that was not begun moves as a whole', () => {
	const outline = outlineOf({}, {});
	const moved = replan(outline, plan, { today: '2026-12-09', shares: done(1, 0) });
	expect(show(schedule(outline, moved))).toEqual([
		'Week 1: 2026-11-30 2026-12-04',
		'Week 2: 2026-12-09 2026-12-15',
	]);
});

test('who is ahead begins the next week tomorrow; what was done before its time has no dates', () => {
	const outline = outlineOf({}, {}, {});
	const now = { today: '2026-12-02', shares: done(1, 1) } as const;
	expect(standingOf(plan, schedule(outline, plan), now)).toEqual({ kind: 'ahead', days: 7 });
	expect(show(schedule(outline, replan(outline, plan, now)))).toEqual([
		'Week 1: 2026-11-30 2026-12-02',
		'Week 3: 2026-12-03 2026-12-09',
		'Week 2: early',
	]);
});

test('a week done out of turn stays where it was, and the one left out comes now', () => {
	const outline = outlineOf({}, {}, {});
	const moved = replan(outline, plan, { today: '2026-12-14', shares: done(0.6, 1, 0) });
	expect(show(schedule(outline, moved))).toEqual([
		'Week 2: 2026-12-07 2026-12-11',
		'Week 1: 2026-12-14 2026-12-15',
		'Week 3: 2026-12-16 2026-12-22',
	]);
});

test('a deadline stays where it is, and the rest draws together', () => {
	const outline = outlineOf({ hours: 10 }, { hours: 10 }, { hours: 10 });
	const sixWeeks: Plan = { ...plan, pace: { kind: 'finish', weeks: 6 } };
	const moved = replan(outline, sixWeeks, { today: '2026-12-28', shares: done(1, 0, 0) });
	expect(show(schedule(outline, moved))).toEqual([
		'Week 1: 2026-11-30 2026-12-11',
		'Week 2: 2026-12-28 2027-01-01',
		'Week 3: 2027-01-04 2027-01-08',
	]);
	expect(schedule(outline, moved).entries.at(-1)?.to).toBe(addDays(start, 39));
});

test('before the start and with nothing done there is nothing to move', () => {
	expect(replan(outlineOf({}), plan, { today: '2026-11-01', shares: done(0) })).toEqual(plan);
});

test('a break that was passed in another pace does not come back', () => {
	const outline = outlineOf({ hours: 5 }, { kind: 'break', weeks: 2 }, { hours: 5 }, { hours: 5 });
	const quick = { kind: 'hours', perDay: 5 } as const;
	const shares = { 'roadmaps/x/week-1': 1, 'roadmaps/x/week-3': 1, 'roadmaps/x/week-4': 0 };
	const now = { today: '2026-12-02', shares } as const;
	const moved = replan(outline, { ...plan, pace: quick }, now, { pace: { kind: 'as-written' } });
	expect(show(schedule(outline, moved))).toEqual([
		'Week 1: 2026-11-30 2026-11-30',
		'Week 3: 2026-12-01 2026-12-01',
		'Week 4: 2026-12-02 2026-12-08',
	]);
});

test('nor does one before a week that was begun in another pace', () => {
	const outline = outlineOf({ hours: 5 }, { kind: 'break', weeks: 2 }, { hours: 10 });
	const quick: Plan = { ...plan, pace: { kind: 'hours', perDay: 5 } };
	const now = {
		today: '2026-12-02',
		shares: { 'roadmaps/x/week-1': 1, 'roadmaps/x/week-3': 0.5 },
	} as const;
	const moved = replan(outline, quick, now, { pace: { kind: 'as-written' } });
	expect(show(schedule(outline, moved))).toEqual([
		'Week 1: 2026-11-30 2026-11-30',
		'Week 3: 2026-12-01 2026-12-04',
	]);
});

test('a week that was done and is open again comes back into the rest', () => {
	const outline = outlineOf({}, {}, {});
	const moved = replan(outline, plan, { today: '2026-12-02', shares: done(1, 1) });
	const again = replan(outline, moved, { today: '2026-12-03', shares: done(1, 0) });
	expect(show(schedule(outline, again))).toEqual([
		'Week 1: 2026-11-30 2026-12-02',
		'Week 2: 2026-12-03 2026-12-09',
		'Week 3: 2026-12-10 2026-12-16',
	]);
});
