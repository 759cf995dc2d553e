import { expect, test } from 'vitest';
import { stretches } from './stretches.ts';

test.each([
	['whole days', [2, 1, 3], [2, 3, 6]],
	['the rest of a day goes to the next', [1.5, 1.5, 2], [2, 3, 5]],
	['short things take a day each', [0.2, 0.2, 0.2], [1, 2, 3]],
	['and leave no more than a day to a long one', [0.2, 0.2, 0.2, 3], [1, 2, 3, 5]],
	['sums of fractions are no extra day', [0.1, 0.2, 0.7, 1.1, 0.9], [1, 2, 3, 4, 5]],
	['nothing takes no day', [], []],
])('%s: %j', (_, lengths, ends) => {
	const found = stretches(lengths);
	expect(found.map(({ end }) => end)).toEqual(ends);
	expect(found.map(({ start }) => start)).toEqual([0, ...ends].slice(0, ends.length));
});

test.each([
	['a long one leaves a day for each that follows', [4.8, 0.1, 0.1], 5, [3, 4, 5]],
	['too few days are overrun, a day each', [1, 1, 1], 2, [1, 2, 3]],
])('%s: %j in %i days', (_, lengths, available, ends) => {
	expect(stretches(lengths, available).map(({ end }) => end)).toEqual(ends);
});
