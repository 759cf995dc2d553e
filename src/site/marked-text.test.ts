import { expect, test } from 'vitest';
import { markedParts, splitAround } from './marked-text.ts';

test.each([
	['See [how].', ['See ', '*how', '.']],
	['[a] and [b]', ['*a', ' and ', '*b']],
	['no mark', ['no mark']],
	['an open [bracket', ['an open [bracket']],
	['', []],
])('%j has marked parts where brackets are', (text, parts) => {
	expect(markedParts(text).map((part) => (part.isMarked ? `*${part.text}` : part.text))).toEqual(
		parts
	);
});

test.each([
	['Reviewed on 1 May for X', '1 May', ['Reviewed on ', ' for X']],
	['Study [ ] hours', '[ ]', ['Study ', ' hours']],
	['without it', 'x', ['without it', '']],
])('%j is split around %j', (text, part, sides) => {
	expect(splitAround(text, part)).toEqual(sides);
});
