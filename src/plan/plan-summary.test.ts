import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPlan, type Plan } from './plan.ts';
import { standingInWords } from '../words/chosen/plan.ts';
import { dueOn, summarise } from './plan-summary.ts';
import { replan } from './replan.ts';
import { schedule } from './schedule.ts';
import { anyDay, anyOutline, anyPlan, anyShares } from './testing/arbitraries.ts';
import { daysTo, outlineOf } from './testing/outline-of.ts';

const plan = newPlan('2026-11-30');

test('a schedule ends where the summary says', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, anyDay, anyShares, (outline, each, today, shares) => {
			const now = { today, shares };
			const dated = schedule(outline, replan(outline, each, now));
			const last = dated.entries
				.flatMap(({ dates }) => dates)
				.sort()
				.at(-1);
			expect(summarise(outline, each, dated, now).finish).toBe(last);
		})
	);
});

test('hours are those of what is still to come', () => {
	const outline = outlineOf({ hours: 10 }, { hours: 20 }, {});
	const hoursOf = (each: Plan) => {
		const now = { today: '2026-12-07', shares: {} } as const;
		const { hoursPerDay, hoursPerWeek } = summarise(outline, each, schedule(outline, each), now);
		return [hoursPerDay, hoursPerWeek];
	};
	expect(hoursOf(plan)).toEqual([3, 15]);
	const shares = { 'roadmaps/x/week-1': 1, 'roadmaps/x/week-2': 0 };
	expect(hoursOf(replan(outline, plan, { today: '2026-12-07', shares }))).toEqual([4, 20]);
});

test('no hours are made up where the roadmap states none', () => {
	const outline = outlineOf({}, {});
	const now = { today: '2026-12-07', shares: {} } as const;
	expect(summarise(outline, plan, schedule(outline, plan), now)).toMatchObject({
		finish: '2026-12-11',
		hoursPerDay: undefined,
		hoursPerWeek: undefined,
		problem: undefined,
	});
});

test.each([
	['2026-11-20', 'later', '2026-11-30', 'Week 1, Day 1'],
	['2026-12-02', 'today', '2026-12-02', 'Week 1, Day 3–4'],
	['2026-12-05', 'later', '2026-12-07', 'Week 2'],
	['2026-12-14', 'today', '2026-12-14', 'Weeks 3–4'],
] as const)('on %s what is due is %s, on %s: %s', (today, when, day, label) => {
	const outline = outlineOf(daysTo(1, 2, 4, 6, 7), {}, { label: 'Weeks 3–4', weeks: 2 });
	expect(dueOn(schedule(outline, plan), today)).toMatchObject({ when, day, label });
});

test('days that share a date are due together', () => {
	const outline = outlineOf(daysTo(1, 2, 4, 6, 7));
	const due = dueOn(schedule(outline, { ...plan, studyDays: [1, 4] }), '2026-11-30');
	expect(due?.label).toBe('Week 1, Day 1–4');
	expect(due?.days.map(({ title }) => title)).toEqual(['Do 1', 'Do 2', 'Do 3']);
});

test('after the last day nothing is due', () => {
	expect(dueOn(schedule(outlineOf({}), plan), '2026-12-05')).toBeUndefined();
});

test.each([
	[
		'fewer study days than parts',
		outlineOf({ hours: 5 }, { hours: 5 }, { hours: 5 }),
		'2 study days cannot hold the 3 parts of X that are left, one each, so it ends 1 day late. Take more weeks or more study days.',
	],
	[
		'more hours than a day has',
		outlineOf({ hours: 100 }),
		'That would be 50 hours on each study day. Take more weeks or more study days.',
	],
	['enough of both', outlineOf({ hours: 10 }), undefined],
])('a deadline with %s', (_, outline, problem) => {
	const near: Plan = { ...plan, studyDays: [1, 6], pace: { kind: 'finish', weeks: 1 } };
	const now = { today: '2026-11-30', shares: {} } as const;
	expect(summarise(outline, near, schedule(outline, near), now).problem).toBe(problem);
});

test.each([
	[{ kind: 'not-begun', start: '2026-11-30' }, 'not begun'],
	[{ kind: 'on-time' }, 'on time'],
	[{ kind: 'behind', days: 1 }, '1 day behind'],
	[{ kind: 'behind', days: 3 }, '3 days behind'],
	[{ kind: 'ahead', days: 2 }, '2 days ahead'],
	[{ kind: 'finished' }, 'finished'],
] as const)('%j in words', (standing, words) => {
	expect(standingInWords(standing)).toBe(words);
});
