import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { writePage, type PageDraft } from './testing/write-page.ts';

/** Reads a text as a week of a roadmap. */
function read(text: string): Page {
	const { curriculum, problems } = loadCurriculum(contentOf({ 'roadmaps/x/week-1.mdx': text }));
	const unreadable = problems.filter(
		({ rule }) => rule === 'markdown-invalid' || rule === 'frontmatter-invalid'
	);
	expect(unreadable, text).toEqual([]);
	return curriculum.pages.get('roadmaps/x/week-1')!;
}

/** A page without what belongs to the file and not to its meaning. */
function meaningOf({ data, goals, topics, days, tasks, outcomes, resources }: Page): unknown {
	const parts = {
		data,
		goals,
		topics,
		days,
		tasks,
		outcomes,
		resources,
	};
	return JSON.parse(
		JSON.stringify(parts, (key, value: unknown) => (key === 'place' ? undefined : value))
	);
}

test('a page reads well', () => {
	const draft: PageDraft = {
		data: { title: 'URLs: paths', hours: 9 },
		goals: [{ text: 'Know {braces}, <tags> and *stars*' }],
		topics: [{ text: 'URL dispatcher', href: '/topics/urls/' }],
		days: [{ from: 3, to: 4, title: 'Map URLs' }],
		tasks: [{ text: 'Write a path', days: { from: 3, to: 4 } }, { text: 'Commit it' }],
		outcomes: [],
		resources: [{ text: 'Docs', href: 'https://docs.example/' }],
	};
	expect(writePage(draft)).toMatchInlineSnapshot(`
		"---
		title: "URLs: paths"
		hours: 9
		---

		## Goals

		- Know \\{braces}, \\<tags> and \\*stars\\*

		## Topics

		- [URL dispatcher](/topics/urls/)

		## Days

		### Days 3–4: Map URLs

		- [ ] Write a path

		## Practice

		- [ ] Commit it

		## Resources

		- [Docs](https://docs.example/)
		"
	`);
});

// Straight quotes, dashes and dots are turned into typographic ones when a page is read.
const sign = fc.constantFrom(...'abZ09 é–’*_`~[]()<>{}#+.!|\\/&:;=$^%@');
const word = fc
	.array(sign, { minLength: 1, maxLength: 30 })
	.map((signs) =>
		signs
			.join('')
			.replaceAll(/\.{2,}/g, '.')
			.replaceAll(/\s+/g, ' ')
			.trim()
	)
	.filter((text) => /[a-z]/i.test(text) && !/^days?\s*\d/i.test(text));
const span = fc
	.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 2 }))
	.map(([from, more]) => ({ from, to: from + more }));
const href = fc.constantFrom(
	'/topics/urls/',
	'https://docs.example/a_(b)/',
	'https://docs.example/?q=1&r=*'
);
const lines = fc.array(fc.record({ text: word }), { maxLength: 4 });
const links = fc.array(fc.record({ text: word, href }, { requiredKeys: ['text'] }), {
	maxLength: 4,
});

const draft: fc.Arbitrary<PageDraft> = fc.record({
	data: fc.record({ title: word }),
	goals: lines,
	topics: links,
	days: fc.uniqueArray(
		fc.record({ from: span, title: word }).map(({ from, title }) => ({ ...from, title })),
		{
			selector: ({ from, to }) => `${from}-${to}`,
			maxLength: 3,
		}
	),
	tasks: fc.array(fc.record({ text: word, days: span }, { requiredKeys: ['text'] }), {
		maxLength: 4,
	}),
	outcomes: lines,
	resources: links,
});

test('reading what was written gives the same page', () => {
	fc.assert(
		fc.property(draft, (page) => {
			const once = read(writePage(page));
			expect(once.goals.map(({ text }) => text)).toEqual(page.goals.map(({ text }) => text));
			expect(once.days.map(({ title }) => title)).toEqual(page.days.map(({ title }) => title));
			const sorted = (tasks: PageDraft['tasks']) => tasks.map(({ text }) => text).sort();
			expect(sorted(once.tasks)).toEqual(sorted(page.tasks));
			expect(once.resources.map(({ text, href }) => [text, href])).toEqual(
				page.resources.map(({ text, href }) => [text, href])
			);
			const text = writePage(once);
			expect(meaningOf(read(text))).toEqual(meaningOf(once));
			expect(writePage(read(text))).toBe(text);
		}),
		{ numRuns: 300 }
	);
});
