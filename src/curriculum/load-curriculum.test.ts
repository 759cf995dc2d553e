import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCurriculum, type Content, type Readings } from './load-curriculum.ts';
import { formatProblem } from './problem.ts';
import { contentOf } from './testing/content-of.ts';

const task = '- [ ] Do it\n';
const today = new Date('2026-11-26T08:00:00Z');
const reviewed = (text: string, more = '') =>
	`---\ntitle: T\nreviewed: 2026-11-21\n${more}---\n${text}`;
const books = 'a:\n  title: A\n  kind: book\nb:\n  title: B\n  kind: book\n';
const published =
	'# Published by a/b\n/resources/a/\n/resources/b/\n/roadmaps/x/week-1/#old\n/roadmaps/x/week-3/#do-it\n';

/** A site without a problem, in which everything rests on something else. */
const sound = {
	'index.mdx': reviewed('[b](/topics/b/)'),
	'roadmaps/x/index.mdx': reviewed('', 'breaks: ["2"]\n'),
	'roadmaps/x/week-1.mdx': reviewed(`${task}\n[a](/topics/a/)`, 'taskAliases: { old: do-it }\n'),
	'roadmaps/x/week-3.mdx': reviewed(`${task}\n## Resources\n\n- A\n- [B](/resources/b/)\n`),
	'topics/a.mdx': reviewed('', 'level: beginner\n'),
	'topics/b.mdx': reviewed(''),
};

function report(pages: Record<string, string>, resources = books): string[] {
	const content = contentOf(pages, { resources, published });
	return loadCurriculum(content, { today, repository: 'a/b' }).problems.map(
		({ file, line, rule }) => `${file.replace(/^.*(docs|content)\//, '')}:${line} ${rule}`
	);
}

describe('a slip is not buried under what follows from it', () => {
	test('the site of these tests has no problem', () => {
		expect(report(sound)).toEqual([]);
	});

	test.each<[string, keyof typeof sound, (text: string) => string, string[]]>([
		[
			'frontmatter that is no YAML is one problem',
			'roadmaps/x/index.mdx',
			(text) => text.replace('title: T', 'title: A: B: "C'),
			['roadmaps/x/index.mdx:2 frontmatter-invalid'],
		],
		[
			'text that is no MDX is one problem',
			'roadmaps/x/week-1.mdx',
			(text) => `${text} {`,
			['roadmaps/x/week-1.mdx:8 markdown-invalid'],
		],
		[
			'a field that is not right hides nothing',
			'topics/a.mdx',
			(text) => text.replace('reviewed: ', 'reviewd: '),
			['topics/a.mdx:1 review-missing', 'topics/a.mdx:3 frontmatter-invalid'],
		],
	])('%s', (_, path, spoil, problems) => {
		expect(report({ ...sound, [path]: spoil(sound[path]) })).toEqual(problems);
	});

	test('resources that are no YAML are one problem', () => {
		const resources = books.replace('title: A', 'title: A: "');
		expect(report(sound, resources)).toEqual(['resources.yml:2 resources-invalid']);
	});

	test('a resource with a wrong field is still there for its links', () => {
		expect(report(sound, books.replace('kind: book', 'kind: bok'))).toEqual([
			'resources.yml:3 resources-invalid',
		]);
	});

	test('what is true beside it is still said', () => {
		const pages = {
			...sound,
			'roadmaps/x/index.mdx': '---\ntitle: [\n---\n',
			'topics/b.mdx': reviewed('[c](/topics/c/)'),
		};
		expect(report(pages)).toEqual([
			'roadmaps/x/index.mdx:2 frontmatter-invalid',
			'topics/b.mdx:5 link-target-missing',
		]);
	});
});

test('reading again with what was read before gives the same, whatever has changed', () => {
	const text = fc.constantFrom(
		task,
		`${task}{`,
		'[a](/topics/a/)',
		'---\ntitle: [\n---\n',
		reviewed('## H\n'),
		reviewed('[a](/topics/a/#h)')
	);
	const content = fc
		.record({
			'roadmaps/x/index.mdx': text,
			'roadmaps/x/week-1.mdx': text,
			'topics/a.mdx': text,
			resources: fc.constantFrom('', books, 'a:\n  kind: bok\n', ': "'),
		})
		.map(({ resources, ...pages }) => contentOf(pages, { resources }));
	const result = (each: Content, readings?: Readings) => {
		const { curriculum, problems } = loadCurriculum(each, { today }, readings);
		return { curriculum, problems: problems.map(formatProblem) };
	};
	fc.assert(
		fc.property(fc.array(content, { minLength: 2, maxLength: 4 }), (states) => {
			const readings: Readings = new Map();
			for (const state of states) expect(result(state, readings)).toEqual(result(state));
		}),
		{ numRuns: 25 }
	);
});
