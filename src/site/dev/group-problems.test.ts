import { expect, test } from 'vitest';
import { problem, type Rule } from '../../curriculum/problem.ts';
import { groupProblems } from './group-problems.ts';

const at = (file: string, line: number, rule: Rule) =>
	problem(rule, { file, line, column: 1 }, 'M', 'H');

test('problems are grouped by file, and errors come first', () => {
	const problems = [
		at('a.mdx', 1, 'page-unused'),
		at('b.mdx', 1, 'review-missing'),
		at('b.mdx', 9, 'link-moved'),
		at('c.mdx', 2, 'link-moved'),
	];
	const { groups, leftOut } = groupProblems(problems);
	expect(groups.map((group) => [group.file, ...group.problems.map(({ line }) => line)])).toEqual([
		['b.mdx', 9, 1],
		['c.mdx', 2],
		['a.mdx', 1],
	]);
	expect(leftOut).toBe(0);
});

test('of very many some are shown, and the others counted', () => {
	const problems = Array.from({ length: 100 }, (_, i) => at(`${i % 3}.mdx`, i, 'link-moved'));
	const { groups, leftOut } = groupProblems(problems);
	expect(groups.flatMap((group) => group.problems)).toHaveLength(30);
	expect(leftOut).toBe(70);
});
