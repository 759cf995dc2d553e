import { expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { blankContent, blankPlaces, describeBlank, homeFile } from './blank-site.ts';

const content = contentOf(
	{
		'index.mdx': '[how](/guides/how/)',
		'roadmaps/x/index.mdx': '',
		'roadmaps/x/week-1.mdx': '- [ ] Do [it](/topics/a/), [so](/guides/so/)\n',
		'topics/a.mdx': '',
		'guides/how.mdx': '---\ntitle: How [not] to\n---\nAs in [week 1](/roadmaps/x/week-1/).',
		'guides/so.mdx': '[how](/guides/how/)',
		'about.mdx': '---\ntitle: about [us]\n---\n[about](/about/)',
	},
	{ resources: 'd:\n  title: D\n  kind: docs\n  href: https://d.example/\n' }
);
const { curriculum } = loadCurriculum(content);

test('what goes is counted before it goes', () => {
	expect(describeBlank(blankPlaces(curriculum))).toMatchInlineSnapshot(`
		"This takes away, ours and yours alike:
		  1 roadmap with 2 pages             src/content/docs/roadmaps
		  0 projects                         src/content/docs/projects
		  1 topic                            src/content/docs/topics
		  what is known about 1 resource     src/content/resources.yml
		  what readers call things           src/content/synonyms.yml
		  the record of published addresses  src/content/published.txt
		  what imports remember              src/content/imports
		and writes a new home page, src/content/docs/index.mdx. Other pages and src/site.config.ts stay as they are."
	`);
});

test('what stays is a site without errors, with a home page that leads to what nothing else leads to, as guides have a list', () => {
	const blank = blankContent(curriculum, content);
	expect(blank.pages.map(({ path }) => path.replace('src/content/docs/', ''))).toEqual([
		'index.mdx',
		'guides/how.mdx',
		'guides/so.mdx',
		'about.mdx',
	]);
	expect(blank.pages.find(({ path }) => path === homeFile)?.text).toMatchInlineSnapshot(`
		"---
		title: Welcome
		description: Say in one sentence what readers learn here.
		tableOfContents: false
		---

		Say here whom this site is for and how to begin. The roadmaps stand below this text.

		- [about \\[us\\]](/about/)
		"
	`);
	expect(loadCurriculum(blank).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('where nothing else stays, the home page is all there is', () => {
	const bare = contentOf({ 'topics/a.mdx': '' });
	const { pages } = blankContent(loadCurriculum(bare).curriculum, bare);
	expect(pages).toHaveLength(1);
	expect(pages[0]?.text).toMatch(/stand below this text\.\n$/);
});
