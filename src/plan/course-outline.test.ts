import { expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { toCourseOutline, type CourseOutline } from './course-outline.ts';

function outlineFrom(files: Record<string, string>, base = ''): CourseOutline {
	const { curriculum } = loadCurriculum(contentOf(files));
	const [roadmap] = curriculum.roadmaps;
	if (!roadmap) throw new Error('no roadmap');
	return toCourseOutline(curriculum, roadmap, base);
}

test('days, spans, hours, breaks and projects of a roadmap with phases', () => {
	const outline = outlineFrom(
		{
			'roadmaps/x/index.mdx': '---\ntitle: X\nbreaks: ["2-4"]\n---\n',
			'roadmaps/x/phase-1/index.mdx': '- [ ] Look back',
			'roadmaps/x/phase-1/week-01.mdx':
				'---\ntitle: One\nhours: 9\n---\n## Days\n\n### Day 1: A\n\n- [ ] Start\n\n### Day 2–4: B\n\n- [ ] Go on\n- [ ] More\n- [ ] End\n\n[b](/projects/blog/)',
			'roadmaps/x/phase-2/index.mdx': '',
			'roadmaps/x/phase-2/week-05-08.mdx': '---\ntitle: Four\n---\n[b](/projects/blog/)',
			'projects/blog.mdx': '---\ntitle: Blog\n---\n',
		},
		'/my-fork'
	);
	expect(outline).toEqual({
		id: 'x',
		title: 'X',
		url: '/my-fork/roadmaps/x/',
		items: [
			{
				id: 'roadmaps/x/phase-1/week-01',
				kind: 'week',
				label: 'Week 1',
				title: 'One',
				url: '/my-fork/roadmaps/x/phase-1/week-01/',
				weeks: 1,
				hours: 9,
				days: [
					{ from: 1, to: 1, title: 'A', share: 0.25 },
					{ from: 2, to: 4, title: 'B', share: 1 },
				],
				projects: ['blog'],
			},
			{
				id: 'roadmaps/x#weeks-2-4',
				kind: 'break',
				label: 'Weeks 2–4',
				title: 'Left open, to catch up and consolidate',
				url: '/my-fork/roadmaps/x/',
				weeks: 3,
			},
			{
				id: 'roadmaps/x/phase-2/week-05-08',
				kind: 'week',
				label: 'Weeks 5–8',
				title: 'Four',
				url: '/my-fork/roadmaps/x/phase-2/week-05-08/',
				weeks: 4,
				projects: ['blog'],
			},
		],
		projects: { blog: { title: 'Blog', url: '/my-fork/projects/blog/' } },
	});
	expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
});

test('a phase without weeks is as many weeks as its tasks fill, a sitting each', () => {
	const { items } = outlineFrom({
		'roadmaps/x/index.mdx': '',
		'roadmaps/x/phase-1/index.mdx': '- [ ] A\n- [ ] B\n- [ ] C\n- [ ] D\n- [ ] E\n- [ ] F',
		'roadmaps/x/phase-2/index.mdx': 'Nothing to do yet.',
		'roadmaps/x/phase-3/index.mdx': '---\ntitle: C\nlabel: Month 3\n---\n- [ ] G',
	});
	expect(items.map(({ kind, label, weeks }) => [kind, label, weeks])).toEqual([
		['phase', 'Phase 1', 2],
		['phase', 'Month 3', 1],
	]);
});

test('days whose tasks are no tasks of days are equal work', () => {
	const { items } = outlineFrom({
		'roadmaps/x/index.mdx': '',
		'roadmaps/x/week-01.mdx': '## Days\n\n### Day 1: A\n\nRead.\n\n### Day 2–4: B\n\nBuild.',
	});
	expect(items[0]?.days?.map(({ share }) => share)).toEqual([0.25, 1]);
});

test('a roadmap without weeks and tasks has nothing to plan', () => {
	expect(outlineFrom({ 'roadmaps/x/index.mdx': '' }).items).toEqual([]);
});
