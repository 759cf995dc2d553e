import { expect, test } from 'vitest';
import { loadCurriculum } from './load-curriculum.ts';
import {
	hoursOf,
	partsOf,
	phaseOf,
	readingOrder,
	roadmapOf,
	twinsOf,
	usesOf,
	weekOf,
} from './relations.ts';
import { contentOf } from './testing/content-of.ts';

const resources = `
docs:
  title: Django documentation
  href: https://docs.example/en/
  kind: docs
  cost: free
book:
  title: Django for Beginners
  kind: book
`;

const { curriculum } = loadCurriculum(
	contentOf(
		{
			'index.mdx': '',
			'roadmaps/b/index.mdx': '',
			'roadmaps/b/week-1.mdx': '---\ntitle: W\nhours: 4\n---\n- [ ] See [URLs](/topics/urls/)',
			'roadmaps/a/index.mdx': '---\ntitle: A\norder: 1\nbreaks: ["3-4"]\n---\n',
			'roadmaps/a/phase-2/index.mdx': '---\ntitle: Two\nlabel: Month 2\n---\n',
			'roadmaps/a/phase-1/index.mdx': '',
			'roadmaps/a/phase-1/week-2.mdx':
				'## Resources\n\n- [Docs](https://docs.example/en#intro): the intro\n- Django for Beginners by Vincent\n\n[x](https://other.example/page/)',
			'roadmaps/a/phase-1/week-1.mdx':
				'[URLs](/topics/urls/) [blog](/projects/blog/) [blog again](/projects/blog/#features)',
			'roadmaps/a/phase-2/week-5-6.mdx':
				'[docs](https://docs.example/en/) [other](https://other.example/page)',
			'projects/blog.mdx': '## Features\n\n[URLs](/topics/urls/) [myself](/projects/blog/)',
			'topics/urls.mdx': '[book](/resources/book/)',
		},
		{ resources }
	)
);
const { pages, roadmaps, projects, topics } = curriculum;
const page = (id: string) => pages.get(id)!;

test('roadmaps stand in their order, with phases, weeks and breaks', () => {
	expect(roadmaps.map(({ id }) => id)).toEqual(['a', 'b']);
	const [a] = roadmaps;
	expect(a?.phases.map(({ label, weeks }) => [label, weeks.map((week) => week.label)])).toEqual([
		['Phase 1', ['Week 1', 'Week 2']],
		['Month 2', ['Weeks 5–6']],
	]);
	expect(a?.breaks).toEqual([{ from: 3, to: 4 }]);
	expect(readingOrder(a!).map(({ id }) => id)).toEqual([
		'roadmaps/a',
		'roadmaps/a/phase-1',
		'roadmaps/a/phase-1/week-1',
		'roadmaps/a/phase-1/week-2',
		'roadmaps/a/phase-2',
		'roadmaps/a/phase-2/week-5-6',
	]);
});

test('weeks outside of phases stand where their numbers are, and breaks where they fall', () => {
	const week = '- [ ] Do it\n';
	const pages = {
		'roadmaps/x/index.mdx': '---\ntitle: X\nbreaks: ["1", "5-6", "9"]\n---\n',
		'roadmaps/x/phase-1/index.mdx': '',
		'roadmaps/x/phase-1/week-2.mdx': week,
		'roadmaps/x/phase-2/index.mdx': '',
		'roadmaps/x/phase-3/index.mdx': '',
		'roadmaps/x/phase-3/week-7-8.mdx': week,
		'roadmaps/x/week-3.mdx': week,
		'roadmaps/x/week-4.mdx': week,
		'roadmaps/x/week-10.mdx': week,
	};
	const { curriculum: mixed, problems } = loadCurriculum(contentOf(pages));
	expect(problems).toEqual([]);
	const parts = partsOf(mixed.roadmaps[0]!);
	expect(
		parts.map(({ phase, weeks, breaks }) => [
			phase?.number,
			weeks.map(({ from }) => from),
			breaks.map(({ from }) => from),
		])
	).toEqual([
		[1, [2], [1]],
		[2, [], []],
		[undefined, [3, 4], [5]],
		[3, [7], [9]],
		[undefined, [10], []],
	]);
	expect(readingOrder(mixed.roadmaps[0]!).map(({ id }) => id.slice('roadmaps/x/'.length))).toEqual([
		'',
		'phase-1',
		'phase-1/week-2',
		'phase-2',
		'week-3',
		'week-4',
		'phase-3',
		'phase-3/week-7-8',
		'week-10',
	]);
});

test('a project and a topic know who uses them, in reading order, each page once and never themselves', () => {
	expect(projects.map(({ id, usedIn }) => [id, usedIn.map((user) => user.id)])).toEqual([
		['blog', ['roadmaps/a/phase-1/week-1']],
	]);
	expect(topics.map(({ id, usedIn }) => [id, usedIn.map((user) => user.id)])).toEqual([
		['urls', ['roadmaps/a/phase-1/week-1', 'roadmaps/b/week-1', 'projects/blog']],
	]);
});

test('a resource knows its uses under all spellings of its address, and what is said of it there', () => {
	const uses = Object.fromEntries(
		curriculum.resources.map(({ id, usedIn }) => [
			id,
			usedIn.map((use) => [use.page.id, use.remark]),
		])
	);
	expect(uses).toEqual({
		docs: [
			['roadmaps/a/phase-1/week-2', 'the intro'],
			['roadmaps/a/phase-2/week-5-6', ''],
		],
		book: [
			['roadmaps/a/phase-1/week-2', 'by Vincent'],
			['topics/urls', ''],
		],
		'other-example-page': [
			['roadmaps/a/phase-1/week-2', ''],
			['roadmaps/a/phase-2/week-5-6', ''],
		],
	});
});

test('both directions agree', () => {
	for (const each of pages.values()) {
		const uses = usesOf(curriculum, each);
		for (const shared of [...projects, ...topics]) {
			expect([...uses.projects, ...uses.topics].includes(shared), `${each.id} ${shared.id}`).toBe(
				shared.usedIn.includes(each)
			);
		}
		for (const resource of curriculum.resources) {
			expect(uses.resources.includes(resource), `${each.id} ${resource.id}`).toBe(
				resource.usedIn.some((use) => use.page === each)
			);
		}
	}
});

test('a page knows its roadmap, phase and week', () => {
	const week = page('roadmaps/a/phase-2/week-5-6');
	expect(roadmapOf(curriculum, week)?.id).toBe('a');
	expect(phaseOf(curriculum, week)?.number).toBe(2);
	expect(weekOf(curriculum, week)?.from).toBe(5);
	expect(roadmapOf(curriculum, page('topics/urls'))).toBeUndefined();
	expect(phaseOf(curriculum, page('roadmaps/b/week-1'))).toBeUndefined();
});

test('hours are those that are stated', () => {
	expect(hoursOf(roadmaps[1]!.weeks)).toBe(4);
	expect(hoursOf(roadmaps[0]!.weeks)).toBeUndefined();
});

test('roadmaps that are views of the same weeks name each other, stretch by stretch', () => {
	const week = '- [ ] Do it\n';
	const twin = (name: string) => ({
		[`roadmaps/${name}/index.mdx`]: `---\ntitle: ${name}\ntwins: same\n---\n`,
		[`roadmaps/${name}/phase-1/index.mdx`]: '',
		[`roadmaps/${name}/phase-1/week-1.mdx`]: week,
	});
	const { curriculum } = loadCurriculum(
		contentOf({
			...twin('a'),
			...twin('b'),
			'roadmaps/b/phase-1/week-2-3.mdx': week,
			'roadmaps/alone/index.mdx': '',
			'roadmaps/alone/week-1.mdx': week,
			'roadmaps/lonely/index.mdx': '---\ntitle: L\ntwins: other\n---\n',
			'roadmaps/lonely/week-1.mdx': week,
			'topics/urls.mdx': '',
		})
	);
	const twins = (id: string) => twinsOf(curriculum, curriculum.pages.get(id)!).map((at) => at.id);
	expect(twins('roadmaps/a')).toEqual(['roadmaps/b']);
	expect(twins('roadmaps/b/phase-1')).toEqual(['roadmaps/a/phase-1']);
	expect(twins('roadmaps/b/phase-1/week-1')).toEqual(['roadmaps/a/phase-1/week-1']);
	for (const id of ['alone', 'alone/week-1', 'lonely/week-1', 'b/phase-1/week-2-3'])
		expect(twins(`roadmaps/${id}`), id).toEqual([]);
	expect(twins('topics/urls')).toEqual([]);
});

test('guides stand by their order, and those without one last, by title', () => {
	const guide = (title: string, order = '') => `---\ntitle: ${title}\n${order}---\n`;
	const { guides } = loadCurriculum(
		contentOf({
			'guides/a.mdx': guide('Zoom'),
			'guides/b.mdx': guide('Ask'),
			'guides/c.mdx': guide('Last of the ordered', 'order: 2\n'),
			'guides/d.mdx': guide('First', 'order: 1\n'),
		})
	).curriculum;
	expect(guides.map(({ title }) => title)).toEqual(['First', 'Last of the ordered', 'Ask', 'Zoom']);
});
