import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPlan, renameItems, type Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { replan } from './replan.ts';
import { anyDay, anyOutline, anyPlan, anyShares } from './testing/arbitraries.ts';

const good = newPlan('2026-11-25');

test('a plan that was stored as JSON is read back as it was, moved or not', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, anyDay, anyShares, (outline, plan, today, shares) => {
			const sorted = readPlan(plan).plan as Plan;
			for (const each of [sorted, replan(outline, sorted, { today, shares })])
				expect(readPlan(JSON.parse(JSON.stringify(each)))).toEqual({ plan: each, problems: [] });
		})
	);
});

test('whatever it is given, it answers with a plan or with whole sentences', () => {
	const kind = fc.constantFrom('hours', 'finish', 'as-written', 'toString', '__proto__');
	const near = fc.record({
		version: fc.constantFrom(1, 2, '1', undefined),
		start: fc.anything(),
		studyDays: fc.oneof(fc.anything(), fc.array(fc.anything())),
		pace: fc.oneof(fc.anything(), fc.record({ kind, perDay: fc.anything(), weeks: fc.anything() })),
		daysOff: fc.oneof(fc.anything(), fc.array(fc.anything())),
		moved: fc.oneof(fc.anything(), fc.record({ on: fc.anything(), kept: fc.anything() })),
	});
	fc.assert(
		fc.property(fc.oneof(fc.anything(), near), (value) => {
			const { plan, problems } = readPlan(value);
			expect(plan === undefined).toBe(problems.length > 0);
			for (const problem of problems) expect(problem).toMatch(/^[A-Z].*\.$/);
		})
	);
});

test('study days and days off are sorted, and what it does not know is left out', () => {
	const daysOff = ['2027-01-06', { from: '2026-12-24', to: '2026-12-31', note: 'home' }];
	const { plan } = readPlan({ ...good, studyDays: [5, 1, 5], daysOff, colour: 'red' });
	expect(plan).toEqual({
		...good,
		studyDays: [1, 5],
		daysOff: [{ from: '2026-12-24', to: '2026-12-31' }, '2027-01-06'],
	});
});

test.each([
	[undefined, 'This is no plan: there is nothing.'],
	[[], 'This is no plan: it has no version.'],
	[
		{ ...good, version: 2 },
		'The plan has version 2, and this page knows version 1. Reload the page.',
	],
	[
		{ ...good, start: '2026-02-30' },
		'The start must be a day between the years 2000 and 2999, as in 2026-11-25.',
	],
	[
		{ ...good, studyDays: [] },
		'Choose at least one study day of the week, from 1 for Monday to 7 for Sunday.',
	],
	[
		{ ...good, studyDays: [0] },
		'Choose at least one study day of the week, from 1 for Monday to 7 for Sunday.',
	],
	[
		{ ...good, pace: { kind: 'hours', perDay: 0 } },
		'The hours a day must be a number from 0.25 to 24.',
	],
	[
		{ ...good, pace: { kind: 'finish', weeks: 1.5 } },
		'The weeks to finish in must be a whole number from 1 to 520.',
	],
	[
		{ ...good, pace: { kind: 'slowly' } },
		'The pace must be one of "as-written", "hours" and "finish".',
	],
	[
		{ ...good, daysOff: [{ from: '2026-12-31', to: '2026-12-24' }] },
		'Each day off must be a day, or run from a day to a later one for a year at most.',
	],
	[
		{
			...good,
			moved: { on: '2026-12-01', kept: { a: { dates: ['2026-11-26', '2026-11-25'], share: 1 } } },
		},
		'What was kept when the rest was moved cannot be read.',
	],
])('says what is wrong: %j', (value, problem) => {
	expect(readPlan(value)).toEqual({ plan: undefined, problems: [problem] });
});

test('all that is wrong is said at once', () => {
	expect(readPlan({ version: 1 }).problems).toHaveLength(4);
});

test('what was kept follows a page to its new id', () => {
	const kept = { old: { dates: [], share: 1 }, same: { dates: [], share: 0.5 } };
	const plan: Plan = { ...good, moved: { on: '2026-12-01', kept } };
	const renamed = renameItems(plan, (id) => (id === 'old' ? 'new' : id));
	expect(Object.keys(renamed.moved?.kept ?? {})).toEqual(['new', 'same']);
	expect(renameItems(good, () => 'new')).toEqual(good);
});
