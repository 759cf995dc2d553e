import { expect, test } from 'vitest';
import { findMarker } from './find-marker.ts';

/** A marker in short: `"week 3–4: Forms"`. */
function show(text: string, form: 'heading' | 'line'): string | undefined {
	const marker = findMarker(text, form);
	if (!marker) return undefined;
	const { kind, length, number, span, title, weeks, word } = marker;
	const stated = weeks ? ` [weeks ${weeks.from}–${weeks.to}]` : length ? ` [${length} weeks]` : '';
	return `${kind} ${word} ${number} (${span.from}–${span.to}): ${title}${stated}`;
}

test.each([
	['Week 3: Forms', 'week Week 3 (3–3): Forms'],
	['WEEK 3 - FORMS', 'week WEEK 3 (3–3): FORMS'],
	['Week #3 — Forms', 'week Week 3 (3–3): Forms'],
	['Week 3', 'week Week 3 (3–3): '],
	['Weeks 11-14: Shop', 'week Weeks 11–14 (11–14): Shop'],
	['Week 13 & 14', 'week Week 13–14 (13–14): '],
	['Weeks 1 to 3: Start', 'week Weeks 1–3 (1–3): Start'],
	['Week 1 - 3 projects', 'week Week 1 (1–1): 3 projects'],
	['Week One: Posture', 'week Week One (1–1): Posture'],
	['Second week: Purl', 'week week Second (2–2): Purl'],
	['2. Woche: Scheibe', 'week Woche 2 (2–2): Scheibe'],
	['Woche 1–2: Ton', 'week Woche 1–2 (1–2): Ton'],
	['Part II – Reading', 'phase Part II (2–2): Reading'],
	['Part B: Reading', 'phase Part B (2–2): Reading'],
	['3. Phase 3: End', 'phase Phase 3 (3–3): End'],
	['Phase 2: Data (Weeks 5–10)', 'phase Phase 2 (2–2): Data [weeks 5–10]'],
	['Month 1 (Weeks 1-4): Base', 'phase Month 1 (1–1): Base [weeks 1–4]'],
	['Phase 1: Base (4 weeks)', 'phase Phase 1 (1–1): Base [4 weeks]'],
	['Term 1 (12 weeks)', 'phase Term 1 (1–1):  [12 weeks]'],
	['Chapter 3 — Maths', 'phase Chapter 3 (3–3): Maths'],
	['Months 1–2: Base', 'phase Months 1–2 (1–2): Base'],
	['Day 3-4: URLs', 'day Day 3–4 (3–4): URLs'],
	['Tag 1: Ton', 'day Tag 1 (1–1): Ton'],
])('a line begins with a marker: %s', (text, expected) => {
	expect(show(text, 'line')).toBe(expected);
});

test.each([
	['Week 3 Forms', 'week Week 3 (3–3): Forms'],
	['Forms (Week 3)', 'week Week 3 (3–3): Forms'],
	['1. Base (Months 1–3)', 'phase Months 1–3 (1–3): Base'],
	['Forms – Week 3', 'week Week 3 (3–3): Forms'],
])('only a heading may say it like this: %s', (text, expected) => {
	expect(show(text, 'heading')).toBe(expected);
	expect(show(text, 'line')).toBeUndefined();
});

test.each([
	'Weekly goals',
	'Week 2024: a year',
	'Weeks of work',
	'Weeks 4–2',
	'Day in, day out',
	'Level up: how to',
	'Part of it: this',
	'Module 1.2: More',
	'Step by step: 1',
	'I: me',
])('this is no marker: %s', (text) => {
	expect(show(text, 'line')).toBeUndefined();
});
