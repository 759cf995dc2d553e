import type { Resource } from '../curriculum/curriculum.ts';
import type { Cost, ResourceKind } from '../curriculum/resource-entry.ts';

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

export const costNames = {
	free: 'free',
	'free part': 'partly free',
	paid: 'paid',
	unknown: 'cost not known',
} satisfies Record<Cost, string>;

/** `"docs, free"`; the cost is left out when nobody knows it. */
export function describeResource({ kind, cost }: Pick<Resource, 'kind' | 'cost'>): string {
	return cost === 'unknown'
		? resourceKindNames[kind]
		: `${resourceKindNames[kind]}, ${costNames[cost]}`;
}

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
