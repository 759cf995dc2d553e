import { expect, test } from 'vitest';
import { newPlan, type Plan } from './plan.ts';
import { standingSentence } from '../words/chosen/plan.ts';
import { dayOffInWords, dueInWords, finishInWords } from './plan-words.ts';
import { summarise } from './plan-summary.ts';
import { schedule } from './schedule.ts';
import type { CalendarDay } from './calendar-day.ts';
import { outlineOf } from './testing/outline-of.ts';

const outline = outlineOf({ hours: 9 }, { hours: 10 });
const says = (plan: Plan, today: CalendarDay, course = outline) =>
	finishInWords(
		summarise(course, plan, schedule(course, plan), { today, shares: {} }),
		plan,
		today
	);

test('the finish is said with the weeks until then and the hours a week', () => {
	const plan = newPlan('2026-12-07');
	expect(says(plan, '2026-12-07')).toBe(
		'You finish on Friday 18 December 2026, in 2 weeks, with about 9.5 hours a week.'
	);
	expect(says(plan, '2026-12-14')).toContain(', in 1 week, ');
	expect(says(plan, '2026-12-01')).toContain(', after 2 weeks, ');
	expect(says(plan, '2026-12-19')).toBe('The last day of this plan was Friday 18 December 2026.');
});

test('hours that the roadmap does not state are not said', () => {
	expect(says(newPlan('2026-12-07'), '2026-12-07', outlineOf({}))).toBe(
		'You finish on Friday 11 December 2026, in 1 week.'
	);
	expect(says(newPlan('2026-12-07'), '2026-12-07', outlineOf())).toBe('Nothing is left to plan.');
});

test('what is due is today or on a day that is said', () => {
	const plan = newPlan('2026-12-07');
	const due = (today: CalendarDay) =>
		summarise(outline, plan, schedule(outline, plan), { today, shares: {} }).due;
	expect(dueInWords(due('2026-12-08')!)).toBe('Today: ');
	expect(dueInWords(due('2026-12-12')!)).toBe('Next, on Monday 14 December 2026: ');
});

test('a standing is a calm sentence', () => {
	expect(standingSentence({ kind: 'behind', days: 3 })).toBe(
		'By your ticks you are 3 days behind.'
	);
	expect(standingSentence({ kind: 'ahead', days: 1 })).toBe('By your ticks you are 1 day ahead.');
	expect(standingSentence({ kind: 'on-time' })).toBe('You are on time.');
	expect(standingSentence({ kind: 'finished' })).toBe('All of it is done.');
	expect(standingSentence({ kind: 'not-begun', start: '2026-12-07' })).toBe('');
});

test('a day off is a day or a stretch of days', () => {
	expect(dayOffInWords('2026-12-24', '2026-11-25')).toBe('24 December');
	expect(dayOffInWords({ from: '2026-12-24', to: '2027-01-01' }, '2026-11-25')).toBe(
		'24 December – 1 January 2027'
	);
});
