import { expect, test, vi } from 'vitest';
import { toCalendarFile } from './calendar-file.ts';
import { fullDay, monthInWords, shortDay, weekday } from './day-words.ts';
import { daysInWords } from './days-in-words.ts';
import { pagePlan } from './page-dates.ts';
import { dueInWords, finishInWords } from './plan-words.ts';
import { newPlan, type Plan } from './plan.ts';
import { summarise } from './plan-summary.ts';
import { readPlan } from './read-plan.ts';
import { schedule } from './schedule.ts';
import { toStoredPlan } from './stored-plan.ts';
import { daysTo, outlineOf } from './testing/outline-of.ts';
import { shareDone, standingSentence } from '../words/chosen/plan.ts';

vi.mock('../words/chosen/locale.ts', () => import('../words/de/locale.ts'));
vi.mock('../words/chosen/plan.ts', () => import('../words/de/plan.ts'));
vi.mock('../words/chosen/plan-problems.ts', () => import('../words/de/plan-problems.ts'));
vi.mock('../words/chosen/tasks.ts', () => import('../words/de/tasks.ts'));

const plan = newPlan('2026-12-07');
const outline = outlineOf(
	{ label: 'Woche 1', hours: 9, ...daysTo(1, 2, 4, 5) },
	{ label: 'Woche 2', hours: 10 }
);
const dated = schedule(outline, plan);

test.each([
	['2026-12-07', '2026-12-07', '7. Dezember'],
	['2026-12-07', '2026-12-13', '7.–13. Dezember'],
	['2026-11-30', '2026-12-04', '30. November – 4. Dezember'],
	['2026-12-28', '2027-01-03', '28. Dezember – 3. Januar 2027'],
] as const)('the days from %s to %s are "%s"', (from, to, words) => {
	expect(daysInWords({ from, to }, '2026-11-25')).toBe(words);
});

test('days stand as German writes them', () => {
	expect(fullDay('2027-03-12')).toBe('Freitag, 12. März 2027');
	expect(shortDay('2026-12-07')).toBe('Mo, 7. Dez.');
	expect(monthInWords('2026-12')).toBe('Dezember 2026');
	expect(weekday('2026-12-07', 'short')).toBe('Mo');
});

test('the finish, what is due and the standing are German sentences', () => {
	const says = (today: '2026-12-07' | '2026-12-14' | '2026-12-19' | '2026-12-01') =>
		finishInWords(summarise(outline, plan, dated, { today, shares: {} }), plan, today);
	expect(says('2026-12-07')).toBe(
		'Fertig bist du am Freitag, 18. Dezember 2026, in 2 Wochen, mit etwa 9,5 Stunden pro Woche.'
	);
	expect(says('2026-12-14')).toContain(', in einer Woche, ');
	expect(says('2026-12-01')).toContain(', nach 2 Wochen, ');
	expect(says('2026-12-19')).toBe(
		'Der letzte Tag dieses Zeitplans war Freitag, 18. Dezember 2026.'
	);
	const due = summarise(outline, plan, dated, { today: '2026-12-12', shares: {} }).due;
	expect(due && dueInWords(due)).toBe('Als Nächstes, am Montag, 14. Dezember 2026: ');
	expect(standingSentence({ kind: 'behind', days: 1 })).toBe(
		'Nach deinen Häkchen bist du 1 Tag im Rückstand.'
	);
	expect(standingSentence({ kind: 'ahead', days: 3 })).toBe(
		'Nach deinen Häkchen bist du 3 Tage voraus.'
	);
	expect(shareDone(35)).toBe('35\u00a0% erledigt');
});

test.each([
	[
		outlineOf({ hours: 5 }, { hours: 5 }, { hours: 5 }),
		'2 Lerntage reichen nicht für die 3 offenen Teile von X, bei einem Tag je Teil; der Lernplan endet einen Tag zu spät. Nimm mehr Wochen oder mehr Lerntage.',
	],
	[
		outlineOf({ hours: 100 }),
		'Das wären 50 Stunden an jedem Lerntag. Nimm mehr Wochen oder mehr Lerntage.',
	],
])('a deadline that is too near says so, case %#', (course, problem) => {
	const near: Plan = { ...plan, studyDays: [1, 6], pace: { kind: 'finish', weeks: 1 } };
	const now = { today: plan.start, shares: {} };
	expect(summarise(course, near, schedule(course, near), now).problem).toBe(problem);
});

test('problems of a plan are said', () => {
	expect(readPlan({ ...plan, pace: { kind: 'hours', perDay: 99 } }).problems).toEqual([
		'Die Stunden am Tag müssen eine Zahl von 0,25 bis 24 sein.',
	]);
});

test('a stored plan holds no words, so that pages in another language name its days', () => {
	const stored = toStoredPlan(plan, dated, 'abc');
	const [, , days] = stored.dates['roadmaps/x/week-1'] ?? [];
	expect(days?.map(([numbers]) => numbers)).toEqual(['1', '2', '3–4', '5']);
	expect(pagePlan(stored, 'roadmaps/x/week-1', '2026-12-10')?.today).toBe('Tag 3–4');
});

test('a plan that was kept with days in English has them in German', () => {
	const range = ['2026-12-07', '2026-12-11'] as const;
	const stored = { dates: { page: [...range, [['Day 3–4', ...range]]] } };
	expect(pagePlan(stored, 'page', '2026-12-10')?.today).toBe('Tag 3–4');
});

test('the calendar file says what it holds in German', () => {
	const text = (per: 'week' | 'day') =>
		toCalendarFile(outline, dated, { origin: 'https://ada.github.io', per, now: new Date(0) })
			.replaceAll('\r\n ', '')
			.replaceAll('\r\n', '\n');
	expect(text('week')).toContain('PRODID:-//Waymark//Waymark//DE\n');
	expect(text('week')).toContain(
		String.raw`DESCRIPTION:Insgesamt etwa 9 Stunden\nTag 1: Do 1\nTag 2: Do 2`
	);
	expect(text('day')).toContain('SUMMARY:Woche 1\\, Tag 3–4: ');
	expect(text('day')).toContain('(1 von 5)');
});
