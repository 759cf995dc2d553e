import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from './diff-lines.ts';
import { mergeLines } from './merge-lines.ts';

const lines = fc.array(fc.constantFrom(...'abcdefg'), { maxLength: 14 });
const split = (text: string) => [...text];
const merge = (base: string, mine: string, theirs: string) => {
	const { conflicts, lines: merged } = mergeLines(split(base), split(mine), split(theirs));
	return [
		merged.join(''),
		...conflicts.map(({ line, theirs: said }) => `${line}:${said.join('')}`),
	];
};

test('replacing what is different makes the one of the other', () => {
	fc.assert(
		fc.property(lines, lines, (before, after) => {
			const made: string[] = [];
			let at = 0;
			for (const { from, lines: instead, to } of diffLines(before, after)) {
				made.push(...before.slice(at, from), ...instead);
				at = to;
			}
			expect([...made, ...before.slice(at)]).toEqual(after);
		}),
		{ numRuns: 1000 }
	);
});

test('the difference is small', () => {
	expect(diffLines(split('abcde'), split('axcdef'))).toEqual([
		{ from: 1, to: 2, lines: ['x'] },
		{ from: 5, to: 5, lines: ['f'] },
	]);
});

test('texts without a common line are replaced as a whole, however long', () => {
	const before = Array.from({ length: 5000 }, (_, index) => `a${index}`);
	const after = Array.from({ length: 5000 }, (_, index) => `b${index}`);
	expect(diffLines(before, after)).toEqual([{ from: 0, to: 5000, lines: after }]);
});

test.each([
	['a change on each side', 'abcdefg', 'aXcdefg', 'abcdeYg', ['aXcdeYg']],
	['changes side by side', 'abcd', 'aXcd', 'abYd', ['aXYd']],
	['the same change', 'abc', 'aXc', 'aXc', ['aXc']],
	['lines added at one place', 'ab', 'aXb', 'aYb', ['aXYb']],
	['the same line added among others', 'ab', 'aXZb', 'aYZb', ['aXZYb']],
	['a line added where another goes', 'abc', 'aXbc', 'ac', ['aXc']],
	['a line that both changed', 'abc', 'aXc', 'aYc', ['aXc', '1:Y']],
	['a line that one took away and the other changed', 'abc', 'ac', 'aYc', ['ac', '1:Y']],
	['a line among more that one changed', 'abcd', 'aXcd', 'aYZd', ['aXZd', '1:Y']],
])('%s', (_, base, mine, theirs, merged) => {
	expect(merge(base, mine, theirs)).toEqual(merged);
});

test('what one side did not touch comes from the other', () => {
	fc.assert(
		fc.property(lines, lines, (base, changed) => {
			expect(mergeLines(base, changed, base)).toEqual({ lines: changed, conflicts: [] });
			expect(mergeLines(base, base, changed)).toEqual({ lines: changed, conflicts: [] });
			expect(mergeLines(base, changed, changed)).toEqual({ lines: changed, conflicts: [] });
		}),
		{ numRuns: 1000 }
	);
});

test('no line of mine is lost, and none of theirs without a word', () => {
	const numbered = (text: string) => split(text).map((line, index) => `${line}${index}`);
	fc.assert(
		fc.property(lines, lines, lines, (base, mine, theirs) => {
			const ours = numbered(mine.join('')).map((line) => `m${line}`);
			const others = numbered(theirs.join('')).map((line) => `t${line}`);
			const mixed = (own: string[]) => own.flatMap((line, index) => [line, ...(base[index] ?? [])]);
			const { conflicts, lines: merged } = mergeLines(base, mixed(ours), mixed(others));
			const known = new Set([...merged, ...conflicts.flatMap(({ theirs: said }) => said)]);
			expect(ours.filter((line) => !merged.includes(line))).toEqual([]);
			expect(others.filter((line) => !known.has(line))).toEqual([]);
		})
	);
});
