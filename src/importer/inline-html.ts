import type { PhrasingContent } from 'mdast';
import { isElement } from './html-lines.ts';
import { outsideLink } from './outside-links.ts';
import { textNode, textOfPhrasing, trimmed } from './phrasing.ts';

interface Tag {
	name: string;
	attributes: string;
}

/** `"<b>"` => `{ name: "b" }`; closing tags and unknown names have none. */
export function tagOf(value: string): Tag | undefined {
	const [, name = '', attributes = ''] = /^<([a-z][a-z\d]*)(\s[^<>]*?)?\/?>$/i.exec(value) ?? [];
	return isElement(name) ? { name: name.toLowerCase(), attributes } : undefined;
}

const paired = new Set(['a', 'b', 'strong', 'i', 'em', 'code', 'kbd', 'samp', 'tt', 'del', 's']);

/** Where the element ends that a tag opens, among the nodes behind it. */
export function endOf(
	nodes: readonly PhrasingContent[],
	from: number,
	name: string
): number | undefined {
	if (!paired.has(name)) return undefined;
	// A tag whose end is far away is none: this keeps long lines of tags from being searched again and again.
	const end = nodes
		.slice(from + 1, from + 40)
		.findIndex((node) => node.type === 'html' && node.value.toLowerCase() === `</${name}>`);
	return end < 0 ? undefined : from + 1 + end;
}

/** An element of HTML as Markdown: `<b>`, `<a href>`, `<code>` and kin. */
export function htmlElement(
	{ attributes, name }: Tag,
	children: PhrasingContent[]
): PhrasingContent[] {
	const inner = trimmed(children);
	if (inner.length === 0) return [];
	switch (name) {
		case 'a':
			return outsideLink(attribute(attributes, 'href'), inner, '');
		case 'b':
		case 'strong':
			return [{ type: 'strong', children: inner }];
		case 'i':
		case 'em':
			return [{ type: 'emphasis', children: inner }];
		case 'del':
		case 's':
			return [{ type: 'delete', children: inner }];
		default:
			return [{ type: 'inlineCode', value: textOfPhrasing(inner) }];
	}
}

/** A tag on its own: an image becomes a link, a tag of HTML nothing, and anything else is text. */
export function loneTag(value: string): PhrasingContent[] {
	if (value.startsWith('<!--')) return [];
	const [, slash = '', name = '', attributes = ''] =
		/^<(\/?)([a-z][a-z\d]*)(\s[^<>]*?)?\/?>$/i.exec(value) ?? [];
	if (!isElement(name)) return [textNode(value)];
	const lower = name.toLowerCase();
	if (lower === 'img' && !slash)
		return outsideLink(
			attribute(attributes, 'src'),
			[textNode(attribute(attributes, 'alt') || 'image')],
			''
		);
	return lower === 'br' ? [textNode(' ')] : [];
}

function attribute(attributes: string, name: string): string {
	const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
		attributes
	);
	return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
