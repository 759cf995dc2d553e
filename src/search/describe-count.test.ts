import { expect, test } from 'vitest';
import { describeCount } from './describe-count.ts';

test.each([
	[0, '', ''],
	[0, 'x', 'Nothing found for “x”. Try fewer or other words.'],
	[1, 'x', '1 page found for “x”.'],
	[38, 'x', '38 pages found for “x”.'],
])('%i results for "%s"', (count, query, text) => {
	expect(describeCount(count, query)).toBe(text);
});
