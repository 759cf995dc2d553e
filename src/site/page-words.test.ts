import { expect, test } from 'vitest';
import { dayInWords, versionsInWords, weekdayNames } from './page-words.ts';

test.each([
	[[], ''],
	[['Django 5.2'], 'Django 5.2'],
	[['Django 5.2', 'Django 6.0', 'Django 6.1'], 'Django 5.2, 6.0 and 6.1'],
	[['Django 5.2', 'Python 3.12'], 'Django 5.2 and Python 3.12'],
	[['Rust', 'Cargo'], 'Rust and Cargo'],
])('versions %j in words', (versions, words) => {
	expect(versionsInWords(versions)).toBe(words);
});

test.each([
	['en-GB', '1 November 2026'],
	['de-DE', '1. November 2026'],
	['en-US', 'November 1, 2026'],
])('a day as in %s is the same day everywhere', (locale, words) => {
	expect(dayInWords('2026-11-01', locale)).toBe(words);
});

test.each([
	['en-GB', 'Monday', 'Sunday'],
	['de-DE', 'Montag', 'Sonntag'],
])('weeks as in %s go from %s to %s', (locale, first, last) => {
	const names = weekdayNames(locale);
	expect(names).toHaveLength(7);
	expect([names[0], names.at(-1)]).toEqual([first, last]);
});
