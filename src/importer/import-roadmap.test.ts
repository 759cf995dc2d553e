import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importRoadmap, type ImportedRoadmap, type ImportOptions } from './import-roadmap.ts';
import { anyText } from './testing/any-text.ts';
import { errorsIn } from './testing/errors-in.ts';
import { roadmapText } from './testing/roadmap-text.ts';

const options: ImportOptions = { source: 'plan.md', taken: new Set() };

function pageOf(imported: ImportedRoadmap | undefined, path: string): string | undefined {
	return imported?.pages.find((page) => page.path === path)?.text;
}

/** Words that are neither in a page nor in a line that is said to be dropped. */
function lostWords(words: readonly string[], { dropped, pages, title }: ImportedRoadmap): string[] {
	const texts = [
		title,
		...pages.map(({ path, text }) => `${path}\n${text}`),
		...dropped.map(({ text }) => text),
	];
	const kept = texts.join('\n').toLowerCase();
	return words.filter((word) => !kept.includes(word.toLowerCase()));
}

test('any roadmap comes out whole, as pages that pass the check, and the same each time', () => {
	fc.assert(
		fc.property(roadmapText, ({ text, words }) => {
			const imported = importRoadmap(text, options);
			if (!imported) return;
			expect(lostWords(words, imported)).toEqual([]);
			expect(errorsIn(imported)).toEqual([]);
			expect(importRoadmap(text, options)).toEqual(imported);
		}),
		{ numRuns: 300 }
	);
});

test('any text whatever imports without an exception, into pages that pass the check', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const imported = importRoadmap(text, options);
			if (imported) expect(errorsIn(imported)).toEqual([]);
		}),
		{ numRuns: 600 }
	);
});

test.each([
	['nothing', ''],
	['blank lines', '\n \n\t\n'],
	['a letter', 'Dear Ada,\n\nhow are you? The weeks fly by.\n\nBob'],
	[
		'headings with lists, which may be anything',
		'# Shopping\n\n## Fruit\n- Apples\n\n## Tools\n- A saw\n',
	],
	['a recipe', '# Bread\n\n## Ingredients\n- Flour\n- Water\n\n## Method\n1. Mix\n2. Bake\n'],
])('%s is no roadmap', (_, text) => {
	expect(importRoadmap(text, options)).toBeUndefined();
});

test('a text that calls itself a roadmap has its headings as phases, although it numbers nothing', () => {
	const text =
		'# Juggling Roadmap\n\n## One Ball\n- Throw at eye height\n\n## Two Balls\n- Cross them\n\n## Tips\n- Use a wall\n';
	expect(importRoadmap(text, options)?.outline).toEqual([
		'Juggling Roadmap (roadmaps/juggling-roadmap)',
		'  Phase 1: One Ball – 1 task',
		'  Phase 2: Two Balls – 1 task',
	]);
});

const small = '# Plan\n\n## Week 1: Start\n- Build **Tea Bowl** (handles, glaze)\n';

test('id and title may be given; a title that was found is noted', () => {
	const imported = importRoadmap(small, { ...options, id: 'my-plan', title: 'Mine' });
	expect(imported).toMatchObject({
		id: 'my-plan',
		title: 'Mine',
		dropped: [{ line: 1, text: '# Plan', reason: 'another title was given' }],
	});
	expect(pageOf(imported, 'roadmaps/my-plan/index.mdx')).toBe('---\ntitle: Mine\n---\n');
});

test.each([
	['# Töpfern in 8 Wochen (für Anfänger)', 'toepfern-in-8-wochen'],
	['# 陶芸', 'plan'],
	['# 🚀', 'plan'],
])('the id of a roadmap comes from its title, or else its file: %s => %s', (title, id) => {
	expect(importRoadmap(`${title}\n## Week 1: A\n- b`, options)?.id).toBe(id);
});

test('a project never takes the page of another one', () => {
	const text = '# Pots\n\n## Week 1: Start\n**Project:** **Tea Bowl** (handles, glaze)\n';
	const imported = importRoadmap(text, { ...options, taken: new Set(['projects/tea-bowl']) });
	expect(imported?.pages.map(({ path }) => path)).toEqual([
		'projects/pots-tea-bowl.mdx',
		'roadmaps/pots/index.mdx',
		'roadmaps/pots/week-01.mdx',
	]);
	expect(pageOf(imported, 'roadmaps/pots/week-01.mdx')).toContain(
		'- [ ] [Tea Bowl](/projects/pots-tea-bowl/) (handles, glaze)'
	);
});

test('what is found in the text is said with its line, and stops nothing', () => {
	const text = [
		'# X',
		'## Month 1: A',
		'### Week 1: a',
		'- do it',
		'### Week 1: b',
		'- do more',
		'## Month 2: B',
		'### Week 1: c',
		'### Week 4: d',
		'## Month 2: C',
		'- e',
	].join('\n');
	const { problems } = importRoadmap(text, options)!;
	expect(
		problems.map(({ file, line, message, severity }) => `${file}:${line} ${severity}: ${message}`)
	).toMatchInlineSnapshot(`
		[
		  "plan.md:5 warning: Week 1 stands in the text twice.",
		  "plan.md:10 warning: Month 2 stands in the text twice, with two titles.",
		  "plan.md:8 warning: Weeks 1–4 of “Month 2” have numbers that earlier weeks have, and are weeks 2–5 now.",
		  "plan.md:9 warning: The text says nothing of weeks 3–4.",
		]
	`);
});

test('counts and outline are those of the pages', () => {
	const text =
		'# X\n## Phase 1: A\n### Week 1: B\n- **Day 1**: Do it\n- **Day 2–3**: Do more\n### Resources\n- [C](https://c.example/)\n- *D* by E\n';
	const { counts, outline } = importRoadmap(text, options)!;
	expect(counts).toEqual({ phases: 1, weeks: 1, days: 2, tasks: 2, resources: 1, projects: 0 });
	expect(outline).toEqual([
		'X (roadmaps/x)',
		'  Phase 1: A – 1 resource',
		'    Week 1: B – 2 days, 2 tasks',
	]);
});

test('an arrow between two words is no decoration', () => {
	const { pages = [] } =
		importRoadmap('# Guitar\n\n## Week 1: Am ↔ Em\n\n- [ ] Change\n', options) ?? {};
	expect(pages.map(({ text }) => text).join()).toContain('title: Am ↔ Em\n');
});

test('a week is not named after a line of signs', () => {
	const text = '# Run\n\nWEEK 1\n- [ ] Walk\n\nWEEK 2\nRest.\n\n--\nJo Miller\n';
	const { pages = [] } = importRoadmap(text, options) ?? {};
	expect(pages.map((page) => page.text).join()).not.toMatch(/title: "?[,-]/);
});
