import { describe, expect, test } from 'vitest';
import { daysOf, formatSpan, headingsOf, parseSpan, sectionOf, withoutDays } from './grammar.ts';

describe('a heading opens a section', () => {
	test.each([
		['Goals', 'goals'],
		['goal:', 'goals'],
		['🎯 Objectives', 'goals'],
		['Topics & Skills', 'topics'],
		['**Topics to Learn**', 'topics'],
		['Skills', 'topics'],
		['Days', 'days'],
		['Day by day', 'days'],
		['Project Tasks', 'practice'],
		['Hands-on', 'practice'],
		['Mini project', 'project'],
		['Further reading', 'resources'],
		['Learning outcomes', 'outcomes'],
		['Topics and skills', 'topics'],
		['Lernziele', 'goals'],
		['🎯 Ziele:', 'goals'],
		['Themen & Fähigkeiten', 'topics'],
		['Themen und Fähigkeiten', 'topics'],
		['Tag für Tag', 'days'],
		['Übung', 'practice'],
		['U\u0308bung', 'practice'],
		['Aufgaben', 'practice'],
		['Mini-Projekt', 'project'],
		['Quellen', 'resources'],
		['Ressourcen', 'resources'],
		['Ergebnisse', 'outcomes'],
		['Das kannst du jetzt', 'outcomes'],
		['Teste dich selbst', 'questions'],
	] as const)('%s => %s', (heading, section) => {
		expect(sectionOf(heading)).toBe(section);
	});

	test.each([
		'Goals of HTTP caching',
		'How to use it',
		'',
		'Resources we left out',
		'Ziele von HTTP-Caches',
		'Hands-on and off',
	])('%s is prose', (heading) => {
		expect(sectionOf(heading)).toBeUndefined();
	});

	test('no heading means two things, and each is found as it stands in the table', () => {
		for (const [section, languages] of Object.entries(headingsOf))
			for (const heading of Object.values(languages).flat())
				expect(sectionOf(heading), heading).toBe(section);
	});
});

test.each([
	['Day 1: Install Django', { from: 1, to: 1 }, 'Install Django'],
	['Day 3–4: URLs and views', { from: 3, to: 4 }, 'URLs and views'],
	['Day 3-4 – URLs', { from: 3, to: 4 }, 'URLs'],
	['Days 5 to 6. Templates', { from: 5, to: 6 }, 'Templates'],
	['day 13 & 14', { from: 13, to: 14 }, ''],
	['Day 7', { from: 7, to: 7 }, ''],
	['Tag 1: Django installieren', { from: 1, to: 1 }, 'Django installieren'],
	['Tag 3–4: URLs und Views', { from: 3, to: 4 }, 'URLs und Views'],
	['Tage 5 bis 6. Vorlagen', { from: 5, to: 6 }, 'Vorlagen'],
	['Tag 13 und 14 – Pause', { from: 13, to: 14 }, 'Pause'],
])('%s names days', (text, days, rest) => {
	expect(daysOf(text)).toEqual(days);
	expect(withoutDays(text)).toBe(rest);
});

test.each([
	'Today: rest',
	'Days of thunder',
	'Day one',
	'Someday 3: x',
	'Tag 1.0 of the release',
	'Tagsüber 3: x',
	'Heute: Pause',
])('%s names no days', (text) => {
	expect(daysOf(text)).toBeUndefined();
	expect(withoutDays(text)).toBe(text);
});

test.each([
	['3', { from: 3, to: 3 }],
	['01', { from: 1, to: 1 }],
	['11-14', { from: 11, to: 14 }],
	['11 – 14', { from: 11, to: 14 }],
	['14-11', undefined],
	['week 3', undefined],
	['', undefined],
])('the numbers in %j', (text, span) => {
	expect(parseSpan(text)).toEqual(span);
});

test('a span is written as it is read', () => {
	expect(formatSpan({ from: 11, to: 14 })).toBe('11–14');
	expect(formatSpan({ from: 3, to: 3 })).toBe('3');
});
