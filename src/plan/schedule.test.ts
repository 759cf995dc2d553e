import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf, type CalendarDay } from './calendar-day.ts';
import type { CourseOutline } from './course-outline.ts';
import { newPlan, type Plan } from './plan.ts';
import { schedule, type Schedule } from './schedule.ts';
import { countStudyDays, isDayOff } from './study-days.ts';
import { anyOutline, anyPlan } from './testing/arbitraries.ts';
import { inEveryZone } from './testing/in-every-zone.ts';
import { daysTo, outlineOf } from './testing/outline-of.ts';

const start = '2026-11-25';
const plan = newPlan(start);

/** Each item with its first and last day, and its days. */
function show({ entries }: Schedule): string[] {
	return entries.map(({ item, from, to, days }) =>
		[
			`${item.label}: ${from} ${to}`,
			...days.map((day) => `${day.label}: ${day.from} ${day.to}`),
		].join(', ')
	);
}

test('schedules keep their order, cover every item once, and share no day', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, (outline, each) => {
			const { entries, early } = schedule(outline, each);
			const takesTime = outline.items.filter(
				({ kind }) => kind !== 'break' || each.pace.kind === 'as-written'
			);
			expect(entries.map(({ item }) => item)).toEqual(takesTime);
			expect(early).toEqual([]);
			const days = entries.flatMap(({ dates }) => dates);
			expect(days).toEqual([...new Set(days)].sort());
			for (const { from, to, dates } of entries)
				expect([from, to]).toEqual([dates[0], dates.at(-1)]);
		})
	);
});

test('nothing falls before the start, on a day off or outside of the study days, and no study day is lost', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, (outline, each) => {
			const days = schedule(outline, each).entries.flatMap(({ dates }) => dates);
			for (const day of days) {
				expect(day >= each.start).toBe(true);
				expect(each.studyDays).toContain(weekdayOf(day));
				expect(isDayOff(each, day)).toBe(false);
			}
			const last = days.at(-1);
			if (last) expect(countStudyDays(each, each.start, last)).toBe(days.length);
		})
	);
});

test('days of a week keep their order within its dates, and none is lost', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, (outline, each) => {
			for (const { item, dates, days } of schedule(outline, each).entries) {
				expect(days.map(({ span }) => span)).toEqual(
					(item.days ?? []).map(({ from, to }) => ({ from, to }))
				);
				const ends = days.flatMap(({ from, to }) => [from, to]);
				expect(ends).toEqual([...ends].sort());
				for (const end of ends) expect(dates).toContain(end);
				if (days.length <= dates.length)
					expect(new Set(days.map(({ from }) => from)).size).toBe(days.length);
			}
		})
	);
});

test('with hours a day, the days up to the end of a week hold all hours up to there', () => {
	fc.assert(
		fc.property(
			anyOutline,
			anyPlan,
			fc.double({ min: 0.25, max: 12, noNaN: true }),
			(outline, each, perDay) => {
				const stated: CourseOutline = {
					...outline,
					items: outline.items.map((item) => ({ ...item, hours: item.hours ?? 7 })),
				};
				let hours = 0;
				let days = 0;
				for (const { item, dates } of schedule(stated, { ...each, pace: { kind: 'hours', perDay } })
					.entries) {
					hours += item.hours ?? 0;
					days += dates.length;
					expect(days * perDay).toBeGreaterThan(hours - 0.001);
					expect(Math.abs(dates.length - (item.hours ?? 0) / perDay)).toBeLessThan(1.001);
				}
			}
		)
	);
});

test('a deadline is kept, on its last study day, whenever there is a study day for each item', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, fc.integer({ min: 1, max: 60 }), (outline, each, weeks) => {
			const dated = schedule(outline, { ...each, pace: { kind: 'finish', weeks } });
			const { deadline, entries } = dated;
			const last = entries.at(-1)?.to;
			if (!deadline || !last) return;
			expect(deadline.day).toBe(addDays(each.start, weeks * 7 - 1));
			expect(last <= deadline.day).toBe(entries.length <= deadline.studyDays);
			const days = entries.flatMap(({ dates }) => dates).length;
			expect(days).toBe(Math.max(entries.length, deadline.studyDays));
		})
	);
});

test('a plan has the same dates in every zone', () => {
	const outline = outlineOf({ hours: 9 }, { weeks: 30 }, daysTo(1, 2, 4));
	const expected = schedule(outline, { ...plan, start: '2028-02-20' });
	inEveryZone(() => {
		expect(schedule(outline, { ...plan, start: '2028-02-20' })).toEqual(expected);
	});
});

test('across a change of clocks, a leap day and the end of a year, weeks stay weeks', () => {
	const everyDay: Plan = { ...plan, studyDays: [1, 2, 3, 4, 5, 6, 7] };
	for (const first of ['2026-03-23', '2026-10-19', '2028-02-28', '2026-12-28'] as CalendarDay[])
		expect(show(schedule(outlineOf({}, {}), { ...everyDay, start: first }))).toEqual([
			`Week 1: ${first} ${addDays(first, 6)}`,
			`Week 2: ${addDays(first, 7)} ${addDays(first, 13)}`,
		]);
});

test('day by day: days, a break and a span, as written', () => {
	const outline = outlineOf(
		{ hours: 9, ...daysTo(1, 2, 4, 6, 7) },
		{ hours: 13, ...daysTo(3, 5, 7) },
		{ kind: 'break', label: 'Weeks 3–5', weeks: 3 },
		{ label: 'Weeks 6–9', hours: 42, weeks: 4 }
	);
	expect(show(schedule(outline, { ...plan, studyDays: [1, 2, 3, 4, 5, 6, 7] }))).toEqual([
		'Week 1: 2026-11-25 2026-12-01, Day 1: 2026-11-25 2026-11-25, Day 2: 2026-11-26 2026-11-26, Day 3–4: 2026-11-27 2026-11-28, Day 5–6: 2026-11-29 2026-11-30, Day 7: 2026-12-01 2026-12-01',
		'Week 2: 2026-12-02 2026-12-08, Day 1–3: 2026-12-02 2026-12-04, Day 4–5: 2026-12-05 2026-12-06, Day 6–7: 2026-12-07 2026-12-08',
		'Weeks 3–5: 2026-12-09 2026-12-29',
		'Weeks 6–9: 2026-12-30 2027-01-26',
	]);
});

test('days that are numbered through all weeks begin with their week', () => {
	const days = [8, 9, 10].map((day) => ({ from: day, to: day, title: 'Do it', share: day / 10 }));
	const outline = outlineOf({}, { days });
	expect(show(schedule(outline, { ...plan, studyDays: [1, 2, 3] }))[1]).toBe(
		'Week 2: 2026-12-02 2026-12-08, Day 8: 2026-12-02 2026-12-02, Day 9: 2026-12-07 2026-12-07, Day 10: 2026-12-08 2026-12-08'
	);
});

test('day by day on two days a week: days share dates, in order', () => {
	const outline = outlineOf(daysTo(1, 2, 4, 6, 7));
	expect(show(schedule(outline, { ...plan, studyDays: [3, 6] }))).toEqual([
		'Week 1: 2026-11-25 2026-11-28, Day 1: 2026-11-25 2026-11-25, Day 2: 2026-11-25 2026-11-25, Day 3–4: 2026-11-25 2026-11-25, Day 5–6: 2026-11-28 2026-11-28, Day 7: 2026-11-28 2026-11-28',
	]);
});

test('six-week sprint: the hours of a week on study days of four hours, the rest of a day carried on', () => {
	const outline = outlineOf({ hours: 18 }, { hours: 16 }, { hours: 18 }, { hours: 20 });
	const pace = { kind: 'hours', perDay: 4 } as const;
	expect(schedule(outline, { ...plan, pace }).entries.map(({ dates }) => dates.length)).toEqual([
		5, 4, 4, 5,
	]);
});

test('six-week sprint in four weeks: long weeks get more days, and the last day is used', () => {
	const outline = outlineOf(...[18, 16, 18, 16, 20, 24].map((hours) => ({ hours })));
	const dated = schedule(outline, {
		...plan,
		start: '2026-11-30',
		pace: { kind: 'finish', weeks: 4 },
	});
	expect(dated.entries.map(({ dates }) => dates.length)).toEqual([4, 3, 3, 3, 3, 4]);
	expect(dated.entries.at(-1)?.to).toBe('2026-12-25');
});

test('the two roadmaps of 24 weeks end on the same day, a week a week with Christmas off', () => {
	const weeks = Array.from({ length: 24 }, (_, index) => ({ hours: 9 + (index % 6) }));
	const daysOff: Plan['daysOff'] = [{ from: '2026-12-23', to: '2027-01-05' }];
	const { entries } = schedule(outlineOf(...weeks), { ...plan, daysOff });
	expect(entries[3]?.to).toBe('2026-12-22');
	expect(entries[4]?.from).toBe('2027-01-06');
	expect(entries.at(-1)?.to).toBe(addDays(start, 26 * 7 - 1));
});

test('backend developer: phases without hours take their weeks at any hours a day', () => {
	const outline = outlineOf({ kind: 'phase', weeks: 3 }, { kind: 'phase', weeks: 7 });
	const pace = { kind: 'hours', perDay: 1 } as const;
	expect(show(schedule(outline, { ...plan, pace }))).toEqual(show(schedule(outline, plan)));
});

test('a week without hours takes what a week of the roadmap takes in the mean, to meet a deadline', () => {
	const outline = outlineOf({ hours: 10 }, {}, { weeks: 2, hours: 20 });
	const pace = { kind: 'finish', weeks: 8 } as const;
	expect(schedule(outline, { ...plan, pace }).entries.map(({ dates }) => dates.length)).toEqual([
		10, 10, 20,
	]);
});

test('a break is left out where the learner sets the pace', () => {
	const outline = outlineOf({ hours: 2 }, { kind: 'break', weeks: 3 }, { hours: 2 });
	const pace = { kind: 'hours', perDay: 2 } as const;
	expect(show(schedule(outline, { ...plan, pace }))).toEqual([
		'Week 1: 2026-11-25 2026-11-25',
		'Week 3: 2026-11-26 2026-11-26',
	]);
});

test('a plan without study days is refused instead of searched for ever', () => {
	expect(() => schedule(outlineOf({}), { ...plan, studyDays: [] })).toThrow(RangeError);
});
