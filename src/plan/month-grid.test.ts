import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf, weekFrom, type Weekday } from './calendar-day.ts';
import { monthGrid, monthsOf, type MonthCell } from './month-grid.ts';
import { newPlan, type Plan } from './plan.ts';
import { schedule } from './schedule.ts';
import { anyOutline, anyPlan } from './testing/arbitraries.ts';
import { daysTo, outlineOf } from './testing/outline-of.ts';

const anyWeekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);

test('every planned day stands in the grid of its month, once, and in no other', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, anyWeekday, (outline, plan, first) => {
			const dated = schedule(outline, plan);
			const cells = monthsOf(dated).flatMap((month) =>
				monthGrid(month, dated, plan, first).weeks.flat()
			);
			const planned = cells.flatMap(({ day, kind, entry }) =>
				kind === 'planned' ? [[day, entry?.item.id]] : []
			);
			expect(planned).toEqual(
				dated.entries.flatMap(({ item, dates }) => dates.map((day) => [day, item.id]))
			);
		})
	);
});

test('weeks are whole, follow each other and begin on the first weekday', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, anyWeekday, (outline, plan, first) => {
			const dated = schedule(outline, plan);
			for (const month of monthsOf(dated)) {
				const { weekdays, weeks } = monthGrid(month, dated, plan, first);
				expect(weekdays).toEqual(weekFrom(first));
				const days = weeks.flat().map(({ day }) => day);
				expect(days.map(weekdayOf)).toEqual(weeks.flatMap(() => weekdays));
				expect(days.slice(1)).toEqual(days.slice(0, -1).map((day) => addDays(day, 1)));
				const inMonth = days.filter((day) => day.startsWith(month));
				expect(inMonth[0]).toBe(`${month}-01`);
				expect(addDays(inMonth.at(-1) ?? '2026-01-01', 1).slice(0, 7)).not.toBe(month);
				for (const week of weeks) expect(week.some(({ kind }) => kind !== 'outside')).toBe(true);
			}
		})
	);
});

const signs = {
	planned: (cell: MonthCell) =>
		`${cell.entry?.item.label} ${cell.part} ${cell.days?.map(({ label }) => label).join()}`.trim(),
	off: () => 'off',
	free: () => '.',
	outside: () => '',
};

test('a month with a day off, named days, and the end of the year', () => {
	const plan: Plan = {
		...newPlan('2026-12-21'),
		studyDays: [1, 2, 3, 5],
		daysOff: ['2026-12-25', '2026-12-26'],
	};
	const outline = outlineOf(daysTo(1, 2, 4), { weeks: 1 });
	const dated = schedule(outline, plan);
	expect(monthsOf(dated)).toEqual(['2026-12', '2027-01']);
	const { weeks } = monthGrid('2026-12', dated, plan, 1);
	expect(weeks.slice(3).map((week) => week.map((cell) => signs[cell.kind](cell)))).toEqual([
		['Week 1 first Day 1', 'Week 1 middle Day 2', 'Week 1 middle Day 3–4', '.', 'off', 'off', '.'],
		['Week 1 last Day 3–4', 'Week 2 first', 'Week 2 middle', '.', '', '', ''],
	]);
});

test('a leap February that begins on the first weekday has five rows, one of 28 days has four', () => {
	const dated = schedule(outlineOf({}), newPlan('2027-02-01'));
	expect(monthGrid('2027-02', dated, newPlan('2027-02-01'), 1).weeks).toHaveLength(4);
	expect(monthGrid('2028-02', dated, newPlan('2027-02-01'), 2).weeks).toHaveLength(5);
});

test('months without anything between two others are there; a plan without dates has none', () => {
	const plan: Plan = {
		...newPlan('2026-11-30'),
		studyDays: [1],
		daysOff: [{ from: '2026-12-01', to: '2027-01-31' }],
	};
	expect(monthsOf(schedule(outlineOf({ weeks: 2 }), plan))).toEqual([
		'2026-11',
		'2026-12',
		'2027-01',
		'2027-02',
	]);
	expect(monthsOf(schedule(outlineOf(), plan))).toEqual([]);
});
