import type { Curriculum } from '../curriculum/curriculum.ts';

/** The pages the site makes by itself, and when there is something on them that is worth a link. */
const sections = {
	roadmaps: ({ roadmaps }) => roadmaps.length > 0,
	compare: ({ roadmaps, topics }) => roadmaps.length > 1 && topics.length > 0,
	projects: ({ projects }) => projects.length > 0,
	topics: ({ topics }) => topics.length > 0,
	guides: ({ guides }) => guides.length > 0,
	resources: ({ resources }) => resources.length > 0,
	'link-health': ({ resources }) => resources.length > 0,
	progress: ({ projects, roadmaps }) =>
		roadmaps.length > 0 || projects.some(({ page }) => page.tasks.length > 0),
} satisfies Record<string, (curriculum: Curriculum) => boolean>;

export type Section = keyof typeof sections;

/** Whether anything is on a page the site makes by itself. What is empty is in no navigation. */
export function hasSection(curriculum: Curriculum, section: Section): boolean {
	return sections[section](curriculum);
}

/** Whether a route is a page the site makes by itself, with nothing on it. */
export function isEmptySection(curriculum: Curriculum, routeId: string): boolean {
	return Object.hasOwn(sections, routeId) && !hasSection(curriculum, routeId as Section);
}

/** Whether the site has nothing to learn yet: it was just emptied, or just begun. */
export function isEmptySite({ projects, roadmaps, topics }: Curriculum): boolean {
	return [...projects, ...roadmaps, ...topics].length === 0;
}
