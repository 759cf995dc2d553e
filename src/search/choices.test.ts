import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	chosenIn,
	fromAddress,
	fromKept,
	noChoices,
	pageStates,
	toAddress,
	toggle,
	toKept,
	type Choices,
} from './choices.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1 })).map((list) => new Set(list));
const anyChoices: fc.Arbitrary<Choices> = fc.record({
	kinds: values,
	roadmaps: values,
	states: fc.subarray([...pageStates]).map((list) => new Set<string>(list)),
});

test('an address says the query and every choice', () => {
	const choices = toggle(toggle(noChoices, 'kinds', 'Topic'), 'roadmaps', 'Day by day');
	expect(toAddress('n+1', toggle(choices, 'states', 'done'))).toBe(
		'?q=n%2B1&kind=Topic&roadmap=Day+by+day&status=done'
	);
	expect(toAddress('', noChoices)).toBe('');
});

test('reading an address gives what was written into it', () => {
	fc.assert(
		fc.property(fc.string(), anyChoices, (text, choices) => {
			const query = text.trim();
			expect(fromAddress(toAddress(query, choices))).toEqual({ query, choices });
		})
	);
});

test('reading what was kept gives what was chosen', () => {
	fc.assert(
		fc.property(anyChoices, (choices) => {
			expect(fromKept(toKept(choices))).toEqual(choices);
		})
	);
});

test.each([
	null,
	'',
	'{"version":1',
	'null',
	'[]',
	'{"version":2,"kinds":["Topic"]}',
	'{"version":1,"kinds":"Topic","roadmaps":[1,""],"states":["lost"]}',
])('of %s nothing is chosen', (text) => {
	expect(fromKept(text)).toEqual(noChoices);
});

test('choosing twice is choosing nothing', () => {
	const once = toggle(noChoices, 'kinds', 'Week');
	expect(chosenIn(once)).toEqual([['kinds', 'Week']]);
	expect(toggle(once, 'kinds', 'Week')).toEqual(noChoices);
});
