import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from './line-index.ts';

test('the place of an offset is where an editor shows it', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[ab\n]*$/), fc.nat(30), (text, number) => {
			const offset = Math.min(number, text.length);
			const before = text.slice(0, offset).split('\n');
			expect(new LineIndex(text).placeAt(offset)).toEqual({
				line: before.length,
				column: (before.at(-1)?.length ?? 0) + 1,
			});
		})
	);
});
