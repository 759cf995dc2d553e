import { expect, test } from 'vitest';
import { loadCurriculum } from '../load-curriculum.ts';
import { formatProblem } from '../problem.ts';
import { contentOf } from '../testing/content-of.ts';

const pages = {
	'roadmaps/rust/index.mdx': '---\ntitle: Rust\norder: 1\n---\n',
	'roadmaps/rust/week-1.mdx': '- [ ] Install it\n',
	'roadmaps/my-plan/index.mdx': '---\ntitle: My plan\norder: 2\n---\n',
	'roadmaps/my-plan/week-1.mdx': '- [ ] Do it\n',
};
const place = { file: 'src/site.config.ts', line: 3, column: 2 };

function load(id: string, content: Record<string, string> = pages, published = '') {
	const { curriculum, problems } = loadCurriculum(contentOf(content, { published }), {
		frontRoadmap: { id, place },
	});
	return {
		roadmaps: curriculum.roadmaps.map((roadmap) => roadmap.id),
		said: problems
			.filter(({ rule }) => rule === 'front-roadmap-missing')
			.map(formatProblem)
			.join('\n'),
	};
}

test('the roadmap the site leads with comes before those of a lower order', () => {
	expect(load('my-plan')).toEqual({ roadmaps: ['my-plan', 'rust'], said: '' });
});

test('a name that never was one of a roadmap is an error that lists what there is', () => {
	expect(load('my-plam')).toEqual({
		roadmaps: ['rust', 'my-plan'],
		said: `src/site.config.ts:3:2 error: The site is to lead with the roadmap "my-plam", and there is none of that name.
  Did you mean my-plan? The roadmaps are rust, my-plan. Name one of them in frontRoadmap, or take the line out.`,
	});
});

test('a roadmap that was published and is deleted does not keep the site from being built', () => {
	const published = '# Published by ada/site\n/roadmaps/old/\n';
	expect(load('old', pages, published).said)
		.toBe(`src/site.config.ts:3:2 warning: The roadmap "old" that the site is to lead with is gone.
  Name another in frontRoadmap, or take the line out. The roadmaps are rust, my-plan.`);
});

test('a site without any roadmap is told to write it, and is built', () => {
	expect(load('my-plan', {}).said)
		.toBe(`src/site.config.ts:3:2 warning: The site is to lead with the roadmap "my-plan", and has no roadmap yet.
  Write it: a folder src/content/docs/roadmaps/my-plan with an index.mdx.`);
});
