import type { Labels } from '../../curriculum/labels.ts';
import type { PageKind } from '../../curriculum/location.ts';
import type { KindWithHeading } from '../../curriculum/site-addresses.ts';

/** What kinds of pages are called. Empty for pages that need no name. */
export const kindNames = {
	home: '',
	roadmap: 'Roadmap',
	phase: 'Phase',
	week: 'Week',
	project: 'Project',
	topic: 'Topic',
	guide: 'Guide',
	page: '',
} satisfies Record<PageKind, string>;

/** What weeks and phases are called where their pages do not say so. */
export const labels: Labels = {
	week: ({ from, to }) => (from === to ? `Week ${from}` : `Weeks ${from}–${to}`),
	phase: (number) => `Phase ${number}`,
};

/** Headings that the site adds to pages of a kind. */
export const viewHeadings: Record<KindWithHeading, string> = {
	roadmap: 'Outline',
	project: 'Who builds it when',
	topic: 'Where it is taught',
};

/** What stands around the text of a page. */
export const frame = {
	/** Names the way from the home page to this one. */
	breadcrumbs: 'Breadcrumbs',
	/** Stands above the title of a topic that the authors of the site added. */
	ours: 'Topic · also worth knowing',
	/** What a page is to the search that is of no kind with a name. */
	page: 'Page',
	/** The whole is one sentence: when a page was gone through, and for which versions it holds, if it says so. */
	reviewed: (day: string, versions: string): string =>
		versions === '' ? `Reviewed on ${day}` : `Reviewed on ${day} for ${versions}`,
};

/** Ways to the lists of everything, in the navigation, above titles and on the page for missing addresses. */
export const navigation = {
	home: 'Home',
	overview: 'Overview',
	/** Heads what is on every page. */
	everything: 'Everything',
	progress: 'Your progress',
	roadmaps: 'Roadmaps',
	allRoadmaps: 'All roadmaps',
	compare: 'Compare roadmaps',
	projects: 'Projects',
	allProjects: 'All projects',
	topics: 'Topics',
	allTopics: 'All topics',
	resources: 'Resources',
	allResources: 'All resources',
	guides: 'Guides',
};

/** The home page. */
export const home = {
	search: 'Search all weeks, topics and projects',
	/** Leads to the guides, below everything else. */
	guides: 'Make a site like this, or get more out of this one',
};

/** The page for addresses that are not there. */
export const notFound = {
	title: 'This page is not here',
	description: 'The address may be misspelt, or the page may have moved without leaving a note.',
	search: 'Search the site',
	startHere: 'Or start from here:',
};
