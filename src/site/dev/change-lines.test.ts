import { expect, test } from 'vitest';
import { problem, type Problem } from '../../curriculum/problem.ts';
import { changeLines } from './change-lines.ts';

const file = 'src/content/docs/topics/urls.mdx';
const missing = problem(
	'link-target-missing',
	{ file, line: 12, column: 5 },
	'The link /topics/view/ leads to no page.',
	'Did you mean /topics/views/?'
);
const unused = problem(
	'page-unused',
	{ file, line: 1, column: 1 },
	'No page links to the topic "URLs".',
	'Link to it.'
);
const written = (added: Problem[], mended: Problem[], all: Problem[]) =>
	changeLines({ added, mended }, all).map(({ level, text }) => `${level} ${text}`);

test('what is new is told with its place and next step, what is mended in a line, and how it stands', () => {
	expect(written([missing], [unused], [missing]).join('\n')).toMatchInlineSnapshot(`
		"error src/content/docs/topics/urls.mdx:12:5 error: The link /topics/view/ leads to no page.
		  Did you mean /topics/views/?
		info Mended: src/content/docs/topics/urls.mdx: No page links to the topic "URLs".
		info The content has 1 error and 0 warnings."
	`);
});

test('a warning is no error', () => {
	expect(written([unused], [], [unused])[0]).toMatch(/^warn src/);
});

test('nothing is told when nothing has changed, and that all is well when the last is mended', () => {
	expect(written([], [], [missing])).toEqual([]);
	expect(written([], [missing], []).at(-1)).toBe('info The content has no problems.');
});

test('hundreds of problems are twenty and a number', () => {
	const many = Array.from({ length: 230 }, () => missing);
	const lines = written(many, many, many);
	expect(lines).toHaveLength(43);
	expect(lines[20]).toBe('info And 210 more. npm run check:content lists them all.');
	expect(lines[41]).toBe('info And 210 more are mended.');
});
