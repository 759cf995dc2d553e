import { expect, test } from 'vitest';
import { dayInWords, versionsInWords } from './page-words.ts';

test.each([
	[[], ''],
	[['Django 5.2'], 'Django 5.2'],
	[['Django 5.2', 'Django 6.0', 'Django 6.1'], 'Django 5.2, 6.0 and 6.1'],
	[['Django 5.2', 'Python 3.12'], 'Django 5.2 and Python 3.12'],
	[['Rust', 'Cargo'], 'Rust and Cargo'],
])('versions %j in words', (versions, words) => {
	expect(versionsInWords(versions)).toBe(words);
});

test('a day is the same day everywhere', () => {
	expect(dayInWords('2026-11-21')).toBe('21 November 2026');
});
