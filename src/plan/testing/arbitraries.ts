import fc from 'fast-check';
import { addDays, type CalendarDay, type Weekday } from '../calendar-day.ts';
import type { CourseItem, CourseOutline } from '../course-outline.ts';
import type { Pace, Plan, PlanSettings } from '../plan.ts';
import type { Shares } from '../standing.ts';
import { daysTo, outlineOf } from './outline-of.ts';

/** Days around a leap day and two ends of years. */
export const anyDay: fc.Arbitrary<CalendarDay> = fc
	.integer({ min: 0, max: 900 })
	.map((count) => addDays('2027-10-01', count));

const anyItem: fc.Arbitrary<Partial<CourseItem>> = fc.oneof(
	fc.record(
		{
			hours: fc.oneof(
				fc.integer({ min: 1, max: 60 }),
				fc.double({ min: 0.1, max: 40, noNaN: true })
			),
			weeks: fc.integer({ min: 1, max: 6 }),
		},
		{ requiredKeys: [] }
	),
	fc
		.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
		.map((ends) => daysTo(...ends.sort())),
	fc.constant<Partial<CourseItem>>({ kind: 'phase', weeks: 4 }),
	fc.constant<Partial<CourseItem>>({ kind: 'break', weeks: 2 })
);

export const anyOutline: fc.Arbitrary<CourseOutline> = fc
	.array(anyItem, { minLength: 1, maxLength: 12 })
	.map((items) => outlineOf(...items));

export const anyPace: fc.Arbitrary<Pace> = fc.oneof(
	fc.constant<Pace>({ kind: 'as-written' }),
	fc.record({
		kind: fc.constant('hours' as const),
		perDay: fc.double({ min: 0.25, max: 12, noNaN: true }),
	}),
	fc.record({ kind: fc.constant('finish' as const), weeks: fc.integer({ min: 1, max: 60 }) })
);

const anyDayOff: fc.Arbitrary<PlanSettings['daysOff'][number]> = fc.oneof(
	anyDay,
	fc
		.record({ from: anyDay, length: fc.integer({ min: 0, max: 40 }) })
		.map(({ from, length }) => ({ from, to: addDays(from, length) }))
);

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
	version: fc.constant(1 as const),
	start: anyDay,
	studyDays: fc
		.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
		.map((days) => days.sort() as Weekday[]),
	pace: anyPace,
	daysOff: fc.array(anyDayOff, { maxLength: 5 }),
});

/** Shares of the items of any outline; some items have nothing to tick. */
export const anyShares: fc.Arbitrary<Shares> = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constant(1) },
			{ weight: 2, arbitrary: fc.constant(0) },
			{ weight: 2, arbitrary: fc.integer({ min: 1, max: 19 }).map((done) => done / 20) },
			{ weight: 1, arbitrary: fc.constant(undefined) }
		),
		{ minLength: 12, maxLength: 12 }
	)
	.map((shares) =>
		Object.fromEntries(
			shares.flatMap((share, index) =>
				share === undefined ? [] : [[`roadmaps/x/week-${index + 1}`, share]]
			)
		)
	);
