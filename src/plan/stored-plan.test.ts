import { expect, test } from 'vitest';
import { pagePlan } from './page-dates.ts';
import { newPlan } from './plan.ts';
import { schedule } from './schedule.ts';
import { readStoredPlan, toStoredPlan } from './stored-plan.ts';
import { daysTo, outlineOf } from './testing/outline-of.ts';

const outline = outlineOf(
	{ id: 'roadmaps/x/phase-1/week-01', ...daysTo(1, 2, 4, 5) },
	{ id: 'roadmaps/x/phase-1/week-02' },
	{ id: 'roadmaps/x#week-3', kind: 'break' },
	{ id: 'roadmaps/x/phase-2/week-04' }
);
const plan = newPlan('2026-12-07');
const stored = toStoredPlan(plan, schedule(outline, plan), 'abc');

test('every page has its dates, and so have its phase and the roadmap', () => {
	expect(stored.dates).toEqual({
		'roadmaps/x': ['2026-12-07', '2027-01-01'],
		'roadmaps/x/phase-1': ['2026-12-07', '2026-12-18'],
		'roadmaps/x/phase-1/week-01': [
			'2026-12-07',
			'2026-12-11',
			[
				['1', '2026-12-07', '2026-12-07'],
				['2', '2026-12-08', '2026-12-08'],
				['3–4', '2026-12-09', '2026-12-10'],
				['5', '2026-12-11', '2026-12-11'],
			],
		],
		'roadmaps/x/phase-1/week-02': ['2026-12-14', '2026-12-18'],
		'roadmaps/x/phase-2': ['2026-12-28', '2027-01-01'],
		'roadmaps/x/phase-2/week-04': ['2026-12-28', '2027-01-01'],
	});
});

test('a page knows its dates and which of its days is today', () => {
	const page = 'roadmaps/x/phase-1/week-01';
	const range = { from: '2026-12-07', to: '2026-12-11' };
	expect(pagePlan(stored, page, '2026-12-01')).toEqual({ ...range, today: undefined });
	expect(pagePlan(stored, page, '2026-12-10')).toEqual({ ...range, today: 'Day 3–4' });
	expect(pagePlan(stored, 'roadmaps/x/phase-1', '2026-12-10')?.today).toBe('');
	expect(pagePlan(stored, 'roadmaps/x/phase-9', '2026-12-10')).toBeUndefined();
});

test.each([undefined, null, 7, 'text', {}, { dates: 7 }, { dates: { page: [] } }])(
	'of %j a page shows nothing',
	(value) => {
		expect(pagePlan(value, 'page', '2026-12-10')).toBeUndefined();
	}
);

test('what was stored is read back, and what follows from the plan is not needed for it', () => {
	const kept = toStoredPlan(plan, schedule(outline, plan), 'abc', '2026-12-09');
	const read = readStoredPlan(JSON.parse(JSON.stringify(kept)));
	expect(read).toEqual({ stored: { ...kept, dates: {} }, problems: [] });
});

test('no plan is no problem; one that cannot be read says why', () => {
	expect(readStoredPlan(undefined)).toEqual({ stored: undefined, problems: [] });
	expect(readStoredPlan(null)).toEqual({ stored: undefined, problems: [] });
	expect(readStoredPlan({ version: 2 }).problems).toEqual([
		'This plan was written by another version of this site. Reload the page.',
	]);
	expect(readStoredPlan({ version: 1, plan: { ...plan, studyDays: [] } }).problems).toEqual([
		'Choose at least one study day of the week, from 1 for Monday to 7 for Sunday.',
	]);
});
