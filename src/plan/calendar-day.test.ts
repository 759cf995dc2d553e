import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	daysBetween,
	firstWeekday,
	formatDay,
	midnight,
	readDay,
	startOfWeek,
	todayIn,
	weekdayOf,
	weekFrom,
	type Weekday,
} from './calendar-day.ts';
import { anyDay } from './testing/arbitraries.ts';
import { inEveryZone } from './testing/in-every-zone.ts';

test.each(['2026-11-25', '2028-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])(
	'%s is a day',
	(text) => {
		expect(readDay(text)).toBe(text);
	}
);

test.each([
	'2026-02-29',
	'2100-02-29',
	'2026-13-01',
	'2026-00-10',
	'2026-04-31',
	'26-04-30',
	'2026-4-3',
	'2026-04-30T00:00:00Z',
	' 2026-04-30',
	'0999-01-01',
	'',
	20260430,
	null,
	undefined,
])('%j is no day', (value) => {
	expect(readDay(value)).toBeUndefined();
});

test.each([
	['2026-12-31', 1, '2027-01-01'],
	['2028-02-28', 1, '2028-02-29'],
	['2027-02-28', 1, '2027-03-01'],
	['2028-12-31', -366, '2027-12-31'],
	// The clocks change in Europe, in the United States, and at midnight in Chile.
	['2026-03-28', 2, '2026-03-30'],
	['2026-10-24', 2, '2026-10-26'],
	['2026-11-01', 1, '2026-11-02'],
	['2026-09-05', 2, '2026-09-07'],
] as const)('%s and %i days is %s', (day, count, expected) => {
	expect(addDays(day, count)).toBe(expected);
	expect(daysBetween(day, expected)).toBe(count);
});

test('days count on without a gap, and text compares as they do', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
			const other = addDays(day, count);
			expect(readDay(other)).toBe(other);
			expect(daysBetween(day, other)).toBe(count);
			expect(other > day).toBe(count > 0);
			expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
		})
	);
});

test.each([
	['1969-12-31', 3],
	['1970-01-01', 4],
	['2026-11-25', 3],
	['2028-02-29', 2],
	['2027-01-03', 7],
] as const)('%s is weekday %i', (day, weekday) => {
	expect(weekdayOf(day)).toBe(weekday);
});

test('a week begins on its first weekday, at most six days earlier', () => {
	const anyWeekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);
	fc.assert(
		fc.property(anyDay, anyWeekday, (day, first) => {
			const start = startOfWeek(day, first);
			expect(weekdayOf(start)).toBe(first);
			expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0);
			expect(daysBetween(start, day)).toBeLessThan(7);
			const days = weekFrom(first).map((_, index) => weekdayOf(addDays(start, index)));
			expect(days).toEqual(weekFrom(first));
		})
	);
});

test.each([
	['en-GB', 1],
	['en-US', 7],
	['ar-EG', 6],
	['de', 1],
] as const)('readers of %s begin the week on weekday %i', (locale, weekday) => {
	expect(firstWeekday(locale)).toBe(weekday);
});

test('a browser that knows no weeks begins them on Monday', () => {
	const prototype = Intl.Locale.prototype as object;
	const known = (['getWeekInfo', 'weekInfo'] as const).map(
		(name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const
	);
	for (const [name] of known) Reflect.deleteProperty(prototype, name);
	try {
		expect(firstWeekday('en-US')).toBe(1);
	} finally {
		for (const [name, property] of known)
			if (property) Object.defineProperty(prototype, name, property);
	}
});

test.each([
	['Etc/GMT+12', '2026-12-31'],
	['America/New_York', '2026-12-31'],
	['UTC', '2026-12-31'],
	['Asia/Kolkata', '2027-01-01'],
	['Pacific/Kiritimati', '2027-01-01'],
])('today in %s is that of its clocks', (zone, expected) => {
	expect(todayIn(new Date('2026-12-31T23:30:00Z'), zone)).toBe(expected);
});

test('from UTC-12 to UTC+14, today is the day of that offset', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (day, time) => {
			const now = new Date(midnight(day).getTime() + time);
			for (let offset = -12; offset <= 14; offset++) {
				// The signs of these zones are those of POSIX.
				const zone = `Etc/GMT${offset < 0 ? '+' : '-'}${Math.abs(offset)}`;
				const there = new Date(now.getTime() + offset * 3_600_000).toISOString().slice(0, 10);
				expect(todayIn(now, zone), zone).toBe(there);
			}
		}),
		{ numRuns: 20 }
	);
});

test.each([
	['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29'],
	['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
	['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
	['2026-09-06T03:59:59Z', 'America/Santiago', '2026-09-05'],
	['2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06'],
])('at %s the clocks of %s say %s', (moment, zone, expected) => {
	expect(todayIn(new Date(moment), zone)).toBe(expected);
});

test('today is a day of the Gregorian calendar, whatever readers use', () => {
	expect(todayIn(new Date('2026-11-25T12:00:00Z'), 'Asia/Bangkok')).toBe('2026-11-25');
});

test('a day in words is that day in every zone', () => {
	inEveryZone(() => {
		expect(formatDay('2026-11-25', 'en-GB')).toBe('25 Nov 2026');
		expect(formatDay('2026-11-25', 'en-GB', { weekday: 'long' })).toBe('Wednesday');
	});
});
