import type { PhrasingContent } from 'mdast';
import type { Definitions } from '../curriculum/markdown-text.ts';
import { endOf, htmlElement, loneTag, tagOf } from './inline-html.ts';
import { outsideLink } from './outside-links.ts';
import { merged, textNode, trimmed } from './phrasing.ts';

/** What a parser found in a line, as what is legal in a page. */
export function cleanInline(
	nodes: readonly PhrasingContent[],
	definitions: Definitions
): PhrasingContent[] {
	const cleaned: PhrasingContent[] = [];
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index]!;
		const tag = node.type === 'html' ? tagOf(node.value) : undefined;
		const end = tag ? endOf(nodes, index, tag.name) : undefined;
		if (tag && end !== undefined) {
			cleaned.push(...htmlElement(tag, cleanInline(nodes.slice(index + 1, end), definitions)));
			index = end;
		} else cleaned.push(...cleanNode(node, definitions));
	}
	return merged(cleaned);
}

function cleanNode(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
	switch (node.type) {
		case 'text':
			return [textNode(node.value.replaceAll(/[\s\p{Cc}]+/gu, ' '))];
		case 'inlineCode':
			return node.value.trim() === '' ? [] : [{ type: 'inlineCode', value: node.value }];
		case 'emphasis':
		case 'strong':
		case 'delete': {
			const children = trimmed(cleanInline(node.children, definitions));
			return children.length > 0 ? [{ type: node.type, children }] : [];
		}
		case 'link':
			return outsideLink(node.url, cleanInline(node.children, definitions), node.title ?? '');
		case 'image':
			return outsideLink(node.url, [textNode(node.alt || 'image')], node.title ?? '');
		case 'html':
			return loneTag(node.value);
		case 'break':
			return [textNode(' ')];
		case 'linkReference':
			return outsideLink(
				definitions.get(node.identifier)?.url ?? '',
				node.referenceType === 'shortcut' && /^\^|^\d+$/.test(node.identifier)
					? [textNode(`[${node.identifier.replace('^', '')}]`)]
					: cleanInline(node.children, definitions),
				''
			);
		case 'imageReference':
			return [textNode(node.alt ?? '')];
		case 'footnoteReference':
			return [textNode(`[^${node.identifier}]`)];
		default:
			return 'value' in node ? [textNode(String((node as { value: unknown }).value))] : [];
	}
}
