import type { ElementContent } from 'hast';
import type { HastPluginEntry } from 'satteri';
import type { Curriculum, Resource } from '../../curriculum/curriculum.ts';
import { findResource } from '../../curriculum/resources.ts';
import { describeResource, kindNames } from '../resource-words.ts';

/**
 * Adds the base path to links written from the root, which Astro does not, and to links to other
 * sites a tag that says what is there and leads to what we know about it.
 */
export function linkPlugin(
	base: string,
	{ resourceIndex }: Pick<Curriculum, 'resourceIndex'>
): HastPluginEntry {
	return {
		name: 'waymark-links',
		element: {
			filter: ['a'],
			visit(node, ctx) {
				const href = node.properties['href'];
				if (typeof href !== 'string') return;
				if (href.startsWith('/')) ctx.setProperty(node, 'href', base + href);
				if (!/^https?:/.test(href)) return;
				const resource = findResource(resourceIndex, href);
				if (resource) ctx.insertAfter(node, tagOf(resource, base));
			},
		},
	};
}

function tagOf(resource: Resource, base: string): ElementContent {
	return {
		type: 'element',
		tagName: 'a',
		properties: {
			class: 'resource-tag',
			href: `${base}/resources/${resource.id}/`,
			'aria-label': `${describeResource(resource)}: about “${resource.title}”`,
			'data-pagefind-ignore': '',
		},
		children: [{ type: 'text', value: kindNames[resource.kind] }],
	};
}
