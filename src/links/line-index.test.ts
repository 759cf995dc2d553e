import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from './line-index.ts';

test('the place of a byte is where an editor shows it', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[ab\né😀]*$/u), fc.nat(30), (text, number) => {
			const before = [...text].slice(0, number).join('');
			const lines = before.split('\n');
			expect(new LineIndex(Buffer.from(text)).placeAt(Buffer.byteLength(before))).toEqual({
				line: lines.length,
				column: (lines.at(-1)?.length ?? 0) + 1,
			});
		})
	);
});
