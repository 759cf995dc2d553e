import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCurriculum } from './load-curriculum.ts';
import type { Page } from './page.ts';
import type { Place } from './problem.ts';
import { readPage } from './read-page.ts';
import { contentOf } from './testing/content-of.ts';

/** Reads a fixture as the page `path`. */
function readFixture(name: string, path: string): Page {
	const text = readFileSync(new URL(`./fixtures/${name}/input.mdx`, import.meta.url), 'utf8');
	const { curriculum } = loadCurriculum(contentOf({ [path]: text }));
	return [...curriculum.pages.values()].find(({ id }) => id !== 'index')!;
}

const at = ({ line, column }: Place) => `${line}:${column}`;

describe('a week', () => {
	const page = readFixture('week', 'roadmaps/x/week-01.mdx');

	test('has its goals, topics and outcomes, each with its place', () => {
		expect(page.goals.map((goal) => [goal.text, at(goal.place)])).toEqual([
			['Know how a path finds its view.', '11:1'],
			['Write a view by hand.', '12:1'],
		]);
		expect(page.topics.map(({ text, href }) => [text, href])).toEqual([
			['URL dispatcher', '/topics/urls/'],
			['HTTP status codes', undefined],
		]);
		expect(page.outcomes.map(({ text }) => text)).toEqual([
			'You can say which view answers an address, without running the server.',
		]);
	});

	test('has its days', () => {
		expect(page.days.map(({ from, to, title, place }) => [from, to, title, at(place)])).toEqual([
			[1, 2, 'Map addresses', '22:1'],
			[3, 3, 'Name them', '29:1'],
		]);
	});

	test('has tasks with ids made of their text, and the days they are for', () => {
		expect(page.tasks.map(({ id, days, place }) => [id, days, at(place)])).toEqual([
			['roadmaps/x/week-01#write-a-path-for-the-home-page', { from: 1, to: 2 }, '26:1'],
			[
				'roadmaps/x/week-01#read-the-error-page-django-shows-for-an-unknown-address',
				{ from: 1, to: 2 },
				'27:1',
			],
			['roadmaps/x/week-01#give-the-pattern-a-name-and-use-reverse', { from: 3, to: 3 }, '31:1'],
			['roadmaps/x/week-01#show-one-page-of-the-blog', undefined, '37:1'],
		]);
	});

	test('has its links, those by reference included, with the section they stand in', () => {
		expect(page.links.map(({ href, section, place }) => [href, section, at(place)])).toEqual([
			['/topics/urls/', 'topics', '16:4'],
			['https://docs.djangoproject.com/en/stable/intro/tutorial03/', 'days', '48:1'],
			['/projects/blog/', 'project', '35:5'],
			['/projects/blog/#features', 'project', '37:32'],
			['https://docs.djangoproject.com/en/stable/topics/http/urls/', 'resources', '45:3'],
		]);
	});

	test('has its projects', () => {
		expect(page.projects.map(({ href, place }) => [href, at(place)])).toEqual([
			['/projects/blog/', '35:5'],
			['/projects/blog/#features', '37:32'],
		]);
	});

	test('has resources with and without an address', () => {
		expect(page.resources.map(({ text, href }) => [text, href])).toEqual([
			[
				'URL dispatcher: the reference.',
				'https://docs.djangoproject.com/en/stable/topics/http/urls/',
			],
			['Django for Beginners by William S. Vincent', undefined],
		]);
	});
});

test('a project has nested tasks and links in tables; code is only code', () => {
	const page = readFixture('project', 'projects/blog.mdx');
	expect(page.tasks.map(({ slug }) => slug)).toEqual(['list-posts', 'newest-first']);
	expect(page.links.map(({ href }) => href)).toEqual(['/topics/models/']);
	expect(page.goals).toEqual([]);
	expect(page.headings.map(({ slug }) => slug)).toEqual(['features', 'posts', 'data-model']);
});

test('days may stand in the bullets, synonyms count, and unknown headings are prose', () => {
	const page = readFixture('bullets-as-days', 'roadmaps/x/week-01.mdx');
	expect(page.tasks.map(({ slug, text, days }) => [slug, text, days])).toEqual([
		['map-urls-to-views', 'Map URLs to views', { from: 3, to: 4 }],
		['learn-templates', 'Learn templates', { from: 5, to: 5 }],
	]);
	expect(page.topics.map(({ text }) => text)).toEqual(['“Quotes” and don’t – dashes']);
	expect(page.goals).toEqual([]);
});

test('a colon within a word is a colon, and text in an aside is text', () => {
	const body = '- [ ] Open localhost:8000 at 10:30am\n\n:::note\n- [ ] Read the note\n:::\n';
	const { tasks } = readPage({ id: 'topics/x', data: { title: 'X' }, body });
	expect(tasks.map(({ text }) => text)).toEqual([
		'Open localhost:8000 at 10:30am',
		'Read the note',
	]);
});

test('headings inside of something else can be linked to, and open no section', () => {
	const body = '> ## Goals\n>\n> - Quoted\n\n<div>\n\n## Why\n\n</div>\n\n## Why\n';
	const page = readPage({ id: 'topics/x', data: { title: 'X' }, body });
	expect(page.headings.map(({ slug }) => slug)).toEqual(['goals', 'why', 'why-1']);
	expect(page.goals).toEqual([]);
});

test('images and addresses in elements are noted', () => {
	const body = '![Map](/map.png)\n\n<a href="/topics/y/">y</a>\n';
	const { elementAddresses, images } = readPage({ id: 'topics/x', data: { title: 'X' }, body });
	expect(images).toMatchObject([{ href: '/map.png', text: 'Map', place: { line: 1, column: 1 } }]);
	expect(elementAddresses).toMatchObject([{ href: '/topics/y/', place: { line: 3, column: 1 } }]);
});

test('a resource has the remark after its link, if the line starts with the link', () => {
	const body =
		'## Resources\n\n- [Docs](https://d.example/): *the* guide\n- Read [more](https://m.example/): here\n';
	const { resources } = readPage({ id: 'topics/x', data: { title: 'X' }, body });
	expect(resources.map(({ remark }) => remark)).toEqual(['the guide', '']);
});

test('tasks of signs only have ids of their own', () => {
	const { tasks } = readPage({
		id: 'topics/x',
		data: { title: 'X' },
		body: '- [ ] 🎉\n- [ ] ✅\n',
	});
	expect(tasks.map(({ slug }) => slug)).toEqual(['1f389', '2705']);
});

test('headings with the same text get the fragments the site gives them', () => {
	const page = readPage({
		id: 'topics/x',
		data: { title: 'X' },
		body: '## Why\n\n## Why\n\n## `a` & b\n',
	});
	expect(page.headings.map(({ slug }) => slug)).toEqual(['why', 'why-1', 'a--b']);
});

test('a page made by Astro, without frontmatter lines, is read the same', () => {
	const body = '## Goals\n\n- One\n';
	const { goals } = readPage({ id: 'topics/x', data: { title: 'X' }, body, filePath: 'a.mdx' });
	expect(goals).toEqual([{ text: 'One', place: { file: 'a.mdx', line: 3, column: 1 } }]);
});
