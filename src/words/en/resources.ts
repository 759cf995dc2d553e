import type { Cost, ResourceKind } from '../../curriculum/resource-entry.ts';

/** What a resource is, in tags and facts. */
export const resourceKindNames = {
	docs: 'docs',
	tutorial: 'tutorial',
	book: 'book',
	video: 'video',
	course: 'course',
	tool: 'tool',
	service: 'service',
	other: 'link',
} satisfies Record<ResourceKind, string>;

/** What a resource costs; the free ones come first in lists. */
export const costNames = {
	free: 'free',
	'free part': 'partly free',
	paid: 'paid',
	unknown: 'cost not known',
} satisfies Record<Cost, string>;

/** Headings of the list of resources, in its order. */
export const resourceKindHeadings = {
	docs: 'Documentation',
	tutorial: 'Tutorials',
	book: 'Books',
	course: 'Courses',
	video: 'Videos',
	tool: 'Tools',
	service: 'Services',
	other: 'Other links',
} satisfies Record<ResourceKind, string>;

/** The list of all resources. */
export const resourceList = {
	title: 'Resources',
	description:
		'Every outside page, book and tool the roadmaps send you to: by kind, with what it costs and how much it is used.',
	none: 'There is none yet. Every link of a page to another site comes here by itself.',
	/** What stands in brackets is a link. */
	checked: 'All links are checked once a week. [See how the links are]',
	/** Names the links to the kinds. */
	kinds: 'Kinds of resources',
	/** Where something is old, moved, replaced or cannot be found. */
	note: (note: string): string => `Note: ${note}`,
};

/** What a resource is to the search. */
export const kindName: string = 'Resource';

/** The page of a resource. */
export const resourcePage = {
	/** `"docs, free"` where the search says what a result is. */
	place: (description: string): string => `Resource · ${description}`,
	kind: 'Kind',
	by: 'By',
	cost: 'Cost',
	level: 'Level',
	anyLevel: 'any level',
	/** `"docs.djangoproject.com"` on the button that leads there. */
	open: (host: string): string => `Open ${host}`,
	/** Follows for those who hear the button without what stands around it. */
	openFor: (title: string): string => `for ${title}`,
	noAddress: 'It has no page of its own that we could link to.',
	/** Each stands before a sentence of the site's authors. */
	notFor: 'Not for:',
	goodToKnow: 'Good to know:',
	source: 'Where we have this from',
	usedIn: 'Where it is used',
	notUsed: 'No page uses it yet.',
};
