import { expect, test } from 'vitest';
import { secondsToWait } from './retry-after.ts';

const now = new Date('1994-11-06T08:47:37Z');

test.each([
	['0', 0],
	['120', 120],
	[' 1.5 ', 1.5],
	['86400', 86_400],
	['Sun, 06 Nov 1994 08:49:37 GMT', 120],
	['Sunday, 06-Nov-94 08:49:37 GMT', 120],
	['Sun Nov  6 08:49:37 1994', 120],
	['Mon, 07 Nov 1994 08:47:37 GMT', 86_400],
	['Sat, 05 Nov 1994 08:49:37 GMT', 0],
	['-5', undefined],
	['2 minutes', undefined],
	['soon 1', undefined],
	['', undefined],
	[undefined, undefined],
])('%s is a wait of %s seconds', (header, seconds) => {
	expect(secondsToWait(header, now)).toBe(seconds);
});
