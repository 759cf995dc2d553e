import type { Resource } from '../curriculum/curriculum.ts';
import type * as words from '../words/chosen/resources.ts';

/** `"docs, free"`; the cost is left out when nobody knows it. */
export function describeResource(
	{ kind, cost }: Pick<Resource, 'kind' | 'cost'>,
	{ costNames, resourceKindNames }: Pick<typeof words, 'costNames' | 'resourceKindNames'>
): string {
	return cost === 'unknown'
		? resourceKindNames[kind]
		: `${resourceKindNames[kind]}, ${costNames[cost]}`;
}
