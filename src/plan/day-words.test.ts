import { expect, test } from 'vitest';
import type { CalendarDay } from './calendar-day.ts';
import { fullDay, monthInWords, shortDay } from './day-words.ts';
import { daysInWords } from './days-in-words.ts';

test.each<[CalendarDay, CalendarDay, string]>([
	['2026-12-07', '2026-12-07', '7 December'],
	['2026-12-07', '2026-12-13', '7–13 December'],
	['2026-11-30', '2026-12-04', '30 November – 4 December'],
	['2026-12-28', '2027-01-03', '28 December – 3 January 2027'],
	['2027-03-29', '2027-04-02', '29 March – 2 April 2027'],
	['2025-12-29', '2026-01-02', '29 December 2025 – 2 January'],
])('seen from November 2026, the days from %s to %s are "%s"', (from, to, words) => {
	expect(daysInWords({ from, to }, '2026-11-25')).toBe(words);
});

test('a day is said in full with its weekday and year, and short without the year', () => {
	expect(fullDay('2027-03-12')).toBe('Friday 12 March 2027');
	expect(shortDay('2026-12-07')).toBe('Mon 7 Dec');
	expect(monthInWords('2026-12')).toBe('December 2026');
});
