import { expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { hasSection, isEmptySection, isEmptySite, type Section } from './sections.ts';

const all = [
	'roadmaps',
	'compare',
	'projects',
	'topics',
	'guides',
	'resources',
	'link-health',
	'progress',
] as const;

function sectionsOf(pages: Record<string, string>): Section[] {
	const { curriculum } = loadCurriculum(contentOf(pages));
	return all.filter((section) => hasSection(curriculum, section));
}

test.each([
	[[], {}],
	[['roadmaps', 'progress'], { 'roadmaps/x/index.mdx': '' }],
	[['projects'], { 'projects/a.mdx': '' }],
	[['projects', 'progress'], { 'projects/a.mdx': '- [ ] Do it' }],
	[['roadmaps', 'topics', 'progress'], { 'roadmaps/x/index.mdx': '', 'topics/a.mdx': '' }],
	[
		['roadmaps', 'compare', 'topics', 'progress'],
		{ 'roadmaps/x/index.mdx': '', 'roadmaps/y/index.mdx': '', 'topics/a.mdx': '' },
	],
	[['guides', 'resources', 'link-health'], { 'guides/a.mdx': '[docs](https://docs.example/)' }],
])('worth a link are %j', (sections, pages: Record<string, string>) => {
	expect(sectionsOf(pages)).toEqual(sections);
});

test('a page of an author is no section, and a site with a topic is not empty', () => {
	const { curriculum } = loadCurriculum(contentOf({ 'topics/a.mdx': '' }));
	expect(isEmptySection(curriculum, 'projects')).toBe(true);
	expect(isEmptySection(curriculum, 'topics')).toBe(false);
	expect(isEmptySection(curriculum, 'topics/a')).toBe(false);
	expect(isEmptySection(curriculum, 'constructor')).toBe(false);
	expect(isEmptySite(curriculum)).toBe(false);
	expect(isEmptySite(loadCurriculum(contentOf({})).curriculum)).toBe(true);
});
