import { expect, test } from 'vitest';
import type { CalendarDay } from './calendar-day.ts';
import { newPlan } from './plan.ts';
import { schedule } from './schedule.ts';
import { standingOf, type Shares } from './standing.ts';
import { outlineOf } from './testing/outline-of.ts';

const outline = outlineOf({}, {}, { kind: 'break' }, {});
const plan = newPlan('2026-11-30');
const dated = schedule(outline, plan);

function standing(today: CalendarDay, ...[first = 0, second = 0, last = 0]: number[]): object {
	const shares: Shares = {
		'roadmaps/x/week-1': first,
		'roadmaps/x/week-2': second,
		'roadmaps/x/week-4': last,
	};
	return standingOf(plan, dated, { today, shares });
}

test.each<[string, CalendarDay, number[], object]>([
	['before the start', '2026-11-20', [], { kind: 'not-begun', start: '2026-11-30' }],
	['something done before the start', '2026-11-20', [0.4], { kind: 'ahead', days: 2 }],
	['the first day', '2026-11-30', [], { kind: 'on-time' }],
	['the work of today is done', '2026-11-30', [0.2], { kind: 'on-time' }],
	['that of tomorrow too', '2026-11-30', [0.4], { kind: 'ahead', days: 1 }],
	['a part of a day is missing', '2026-12-02', [0.3], { kind: 'on-time' }],
	['a whole day is missing', '2026-12-02', [0.2], { kind: 'behind', days: 1 }],
	['days without study do not count', '2026-12-06', [1], { kind: 'on-time' }],
	['out of turn counts as well', '2026-12-07', [0.5, 0.5], { kind: 'on-time' }],
	['a break needs no ticks', '2026-12-21', [1, 1], { kind: 'on-time' }],
	['long after the end', '2027-03-01', [1, 1, 0.8], { kind: 'behind', days: 1 }],
	['all is done', '2026-12-29', [1, 1, 1], { kind: 'finished' }],
])('%s', (_, today, shares, expected) => {
	expect(standing(today, ...shares)).toEqual(expected);
});

test('a roadmap without anything to tick is finished when its dates are over', () => {
	const shares = {};
	expect(standingOf(plan, dated, { today: '2026-12-25', shares })).toEqual({ kind: 'on-time' });
	expect(standingOf(plan, dated, { today: '2026-12-28', shares })).toEqual({ kind: 'finished' });
});
