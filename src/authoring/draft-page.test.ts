import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCurriculum, type Content } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import type { Rule } from '../curriculum/problem.ts';
import { completeAnswers } from './complete-answers.ts';
import { draftPage, errorsBy, isInTheWay, type NewPage } from './draft-page.ts';
import { fieldsOf, newKinds, type Answers, type NewKind } from './new-kinds.ts';

async function make(kind: NewKind, given: Answers, content: Content): Promise<NewPage | undefined> {
	const { curriculum } = loadCurriculum(content);
	const completed = await completeAnswers(kind, given, curriculum);
	return completed.outcome === 'complete'
		? draftPage(kind, completed.answers, curriculum)
		: undefined;
}

const withRoadmap = contentOf({ 'roadmaps/x/index.mdx': '' });

test.each(newKinds)('a new %s needs nothing but a review and readers', async (kind) => {
	const page = await make(kind, { title: 'New' }, withRoadmap);
	const pages = [...withRoadmap.pages, { path: page!.file, text: page!.text }];
	const { curriculum, problems } = loadCurriculum(
		{ ...withRoadmap, pages },
		{ today: new Date('2026-11-21') }
	);
	const rules = problems.filter(({ file }) => file === page!.file).map(({ rule }) => rule);
	const shared = kind === 'project' || kind === 'topic';
	expect(rules).toEqual([...(shared ? ['page-unused'] : []), 'review-missing']);
	const read = [...curriculum.pages.values()].find(({ file }) => file === page!.file);
	expect(read).toMatchObject({ title: 'New', location: { kind } });
});

test('the page of a week', async () => {
	const page = await make('week', { title: 'Forms', number: '3-4' }, withRoadmap);
	expect(page!.text.split('\n').slice(0, 12).join('\n')).toMatchInlineSnapshot(`
		"---
		title: "Forms"
		description: "Say in one sentence what is learned and built here."
		# Lines that may stand here, too; take the sign # away:
		# hours: 8
		---

		Say here what stands at the end of these weeks, and what it takes from the weeks before.

		## Goals

		- Name what the reader can do on the last day, one line each"
	`);
});

/** Any pages at all: numbers that repeat, breaks, moved pages, files of the wrong name. */
const anyPages = fc
	.array(
		fc.record({
			path: fc.constantFrom(
				...['x', 'y'].flatMap((id) =>
					[
						'index',
						'week-1',
						'week-01',
						'week-2-4',
						'phase-1/index',
						'phase-1/week-5',
						'phase-02/index',
						'phase-3/week-6',
						'week-x',
					].map((name) => `roadmaps/${id}/${name}.mdx`)
				),
				'topics/new.mdx',
				'topics/urls.md',
				'projects/blog.mdx',
				'guides/new.mdx'
			),
			title: fc.constantFrom('New', 'Old', '"7"', '{ bad'),
			lines: fc.subarray([
				'breaks: ["5", "7-8"]',
				'redirectFrom: [/topics/new/, /roadmaps/x/week-01/, /roadmaps/new/]',
				'aliases: [New]',
				'label: Month 2',
			]),
			body: fc.constantFrom(
				'',
				'- [ ] [URLs](/topics/urls/)',
				'{ unclosed',
				'[b](/projects/blog/#a)'
			),
		}),
		{ maxLength: 9 }
	)
	.map((files) =>
		contentOf(
			Object.fromEntries(
				files.map(({ body, lines, path, title }) => [
					path,
					`---\ntitle: ${title}\n${lines.map((line) => `${line}\n`).join('')}---\n\n${body}\n`,
				])
			)
		)
	);

const anyAnswers = fc.record(
	{
		title: fc.oneof(fc.constantFrom('New', 'C++', 'URLs'), fc.string({ unit: 'grapheme' })),
		id: fc.oneof(fc.constantFrom('new', 'index', 'week-1'), fc.string()),
		roadmap: fc.constantFrom('x', 'y'),
		phase: fc.constantFrom('1', '2', 'none'),
		number: fc.constantFrom('1', '3', '7', '9-12', '1000', 'x'),
		label: fc.string(),
	},
	{ requiredKeys: ['title'] }
);

/** Errors that were there before and could not be seen: links to a kind without pages, weeks that no page introduces. */
const links: Rule[] = ['link-target-missing', 'link-heading-missing'];
const waiting = {
	roadmap: [...links, 'week-twice', 'phase-twice', 'break-taken'],
	phase: links,
	week: links,
	project: links,
	topic: links,
} satisfies Record<NewKind, Rule[]>;

describe('whatever the site holds', () => {
	test('a new page has an address of its own, says its title, and brings about no error but those of what waited for it', async () => {
		let made = 0;
		await fc.assert(
			fc.asyncProperty(
				anyPages,
				fc.constantFrom(...newKinds),
				anyAnswers,
				async (content, kind, all) => {
					const own = Object.fromEntries(
						Object.entries(all).filter(([field]) =>
							(fieldsOf[kind] as readonly string[]).includes(field)
						)
					);
					const page = await make(kind, own, content);
					if (!page) return;
					made++;
					expect(content.pages.map(({ path }) => path)).not.toContain(page.file);
					const rules = errorsBy(page, content, {}).map(({ rule }) => rule);
					expect(rules.filter((rule) => !waiting[kind].includes(rule))).toEqual([]);
					const { curriculum } = loadCurriculum({
						...content,
						pages: [...content.pages, { path: page.file, text: page.text }],
					});
					const read = [...curriculum.pages.values()].find(({ file }) => file === page.file);
					expect(read?.title).toBe(own['title']?.trim().replaceAll(/\s+/g, ' '));
				}
			),
			{ numRuns: 80 }
		);
		expect(made).toBeGreaterThan(10);
	}, 60_000);
});

test('links that wait for a kind of page are errors once there is one, and that is known before', async () => {
	const content = contentOf({
		'roadmaps/x/index.mdx': '[URLs](/topics/urls/) [views](/topics/views/)',
	});
	const page = await make('topic', { title: 'URLs' }, content);
	expect(errorsBy(page!, content, {}).map(({ message }) => message)).toEqual([
		'The link /topics/views/ leads to no page.',
	]);
	expect(errorsBy((await make('project', { title: 'Blog' }, content))!, content, {})).toEqual([]);
});

test('a first roadmap that is not the one the site is to lead with is made, and that is told', async () => {
	const content = contentOf({});
	const page = await make('roadmap', { title: 'New' }, content);
	const place = { file: 'src/site.config.ts', line: 3, column: 2 };
	const errors = errorsBy(page!, content, { frontRoadmap: { id: 'gone', place } });
	expect(errors.map(({ message }) => message)).toEqual([
		'The site is to lead with the roadmap "gone", and there is none of that name.',
	]);
	expect(errors.filter(isInTheWay)).toEqual([]);
});
