import type { Element, ElementContent, Parents } from 'hast';
import type { HastPluginEntry, HastVisitorContext } from 'satteri';
import type { Curriculum, Resource } from '../../curriculum/curriculum.ts';
import { findResource } from '../../curriculum/resources.ts';
import type { ConfigWords } from '../config-words.ts';
import { describeResource } from '../resource-words.ts';

/**
 * Adds the base path to links and images written from the root, which Astro does not, and to links to other
 * sites a tag that says what is there and leads to what we know about it.
 */
export function linkPlugin(
	base: string,
	curriculum: () => Curriculum,
	words: ConfigWords
): HastPluginEntry {
	return {
		name: 'waymark-links',
		element: {
			filter: ['a', 'img'],
			visit(node, ctx) {
				const attribute = node.tagName === 'a' ? 'href' : 'src';
				const href = node.properties[attribute];
				if (typeof href !== 'string') return;
				if (href.startsWith('/')) ctx.setProperty(node, attribute, base + href);
				if (!/^https?:/.test(href) || isInHeading(node, ctx)) return;
				const resource = findResource(curriculum(), href);
				if (resource) ctx.insertAfter(node, tagOf(resource, base, words));
			},
		},
	};
}

/** A tag in a heading would change its text, and with it the address of the heading. */
function isInHeading(node: Readonly<Element>, ctx: HastVisitorContext): boolean {
	let parent = ctx.parent(node) as Readonly<Parents> | undefined;
	while (parent) {
		if (parent.type === 'element' && /^h[1-6]$/.test(parent.tagName)) return true;
		parent = ctx.parent(parent);
	}
	return false;
}

function tagOf(resource: Resource, base: string, words: ConfigWords): ElementContent {
	return {
		type: 'element',
		tagName: 'a',
		properties: {
			class: 'resource-tag',
			href: `${base}/resources/${resource.id}/`,
			'aria-label': words.resourceTag(describeResource(resource, words), resource.title),
			'data-pagefind-ignore': '',
		},
		children: [{ type: 'text', value: words.resourceKindNames[resource.kind] }],
	};
}
