import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problem, type Problem } from '../../curriculum/problem.ts';
import { compareProblems } from './problem-changes.ts';

const link = (file: string, line: number, href: string): Problem =>
	problem(
		'link-target-missing',
		{ file, line, column: 1 },
		`The link ${href} leads to no page.`,
		''
	);

const anyProblems = fc.array(
	fc
		.record({
			file: fc.constantFrom('a.mdx', 'b.mdx'),
			line: fc.integer({ min: 1, max: 9 }),
			href: fc.constantFrom('/x/', '/y/'),
		})
		.map(({ file, line, href }) => link(file, line, href)),
	{ maxLength: 6 }
);

test('what was not there is new, and what is no longer there is mended', () => {
	const before = [link('a.mdx', 3, '/x/'), link('a.mdx', 4, '/y/')];
	const now = [link('a.mdx', 3, '/x/'), link('b.mdx', 1, '/y/')];
	expect(compareProblems(before, now)).toEqual({ added: [now[1]], mended: [before[1]] });
});

test('a problem that has moved down with its text is no new one', () => {
	expect(compareProblems([link('a.mdx', 3, '/x/')], [link('a.mdx', 5, '/x/')])).toEqual({
		added: [],
		mended: [],
	});
});

test('the same slip a second time is a new problem, and one of two mended is mended', () => {
	const once = [link('a.mdx', 3, '/x/')];
	const twice = [...once, link('a.mdx', 7, '/x/')];
	expect(compareProblems(once, twice).added).toEqual([twice[1]]);
	expect(compareProblems(twice, once).mended).toHaveLength(1);
});

test('what was, less what is mended, and what is new are what is', () => {
	fc.assert(
		fc.property(anyProblems, anyProblems, (before, now) => {
			const { added, mended } = compareProblems(before, now);
			expect(before.length - mended.length + added.length).toBe(now.length);
			expect(compareProblems(now, before)).toEqual({ added: mended, mended: added });
			expect(compareProblems(now, now)).toEqual({ added: [], mended: [] });
		})
	);
});
