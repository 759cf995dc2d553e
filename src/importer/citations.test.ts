import { expect, test } from 'vitest';
import { readCitations } from './citations.ts';

const read = (text: string) => {
	const { citations, rows, unnamedAt } = readCitations(text.split('\n'));
	return { unnamedAt, keys: citations.map(({ key }) => key), text: rows.join('\n') };
};

test.each(['Citations:', '**Sources**', '## References', '📚 Sources:'])(
	'what stands below %s at the end is a list under the largest heading',
	(name) => {
		const { unnamedAt, keys, text } = read(
			`- Linux[1]\n\n${name}\n[1] https://a.example/\n\n[^2]: The docs, https://b.example/\n`
		);
		expect({ unnamedAt, keys }).toEqual({ keys: ['1', '^2'] });
		expect(text).toMatch(
			/^- Linux\[1\]\n\n# \w+\n- https:\/\/a\.example\/\n\n- The docs, https:\/\/b\.example\/\n$/
		);
	}
);

test('without a heading they are sources where the text names one of them', () => {
	const { text, unnamedAt } = read('- Linux[1]\n\n[1] https://a.example/\n[2] https://b.example/');
	expect(unnamedAt).toBe(3);
	expect(text).toBe('- Linux[1]\n\n- https://a.example/\n- https://b.example/');
});

test.each([
	['addresses as Markdown names them', '- Linux[1]\n\n[1]: https://a.example/'],
	['tasks that are done', '- [x] https://a.example/'],
	['a footnote that only says something', '- Linux[^1]\n\n[^1]: Or BSD.'],
	['tasks with numbers that nothing names', '## Week 2\n\n[1] Read https://a.example/'],
	['what stands below another heading', '- Linux[1]\n\n## Books\n[1] https://a.example/'],
	['sources in the middle', '[1] https://a.example/\n\n## Week 2\n- Go on'],
])('%s are no citations', (_, text) => {
	expect(read(text)).toEqual({ keys: [], text });
});
