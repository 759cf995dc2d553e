import type { Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { definitionsIn, type Definitions } from '../curriculum/markdown-text.ts';
import { isElement } from './html-lines.ts';
import type { Addresses } from './source-lines.ts';

const features = { gfm: { footnotes: false }, frontmatter: false } as const;

/**
 * One line of Markdown from anywhere as what stands in a paragraph of a page. Everything in it is legal there:
 * HTML becomes Markdown or text, images become links, addresses that lead nowhere from a page become code.
 */
export function toPhrasing(source: string, addresses: Addresses): PhrasingContent[] {
	const line = source.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
	if (line === '') return [];
	// A word before it keeps signs at its start from meaning a list, a heading or the like.
	const tree = markdownToMdast(`x ${withPlainNames(line)}${definitionsFor(line, addresses)}`, { features }) as Root;
	const paragraph = tree.children[0] as Paragraph;
	const [first, ...rest] = paragraph.children;
	const children = first?.type === 'text' ? [{ ...first, value: first.value.slice(2) }, ...rest] : rest;
	return withoutModules(trimmed(clean(children, definitionsIn(tree))));
}

/** `__init__` is a name in Python, not emphasis. */
function withPlainNames(line: string): string {
	return line.replaceAll(/(?<![\w`\\])__([a-z]+)__(?![\w`])/g, '\\_\\_$1\\_\\_');
}

/** A line that starts with `import` or `export` would be code of MDX. */
function withoutModules(nodes: PhrasingContent[]): PhrasingContent[] {
	const [first, ...rest] = nodes;
	const [word] = first?.type === 'text' ? (/^(?:import|export)(?=\s|$)/.exec(first.value) ?? []) : [];
	if (first?.type !== 'text' || word === undefined) return nodes;
	return [{ type: 'inlineCode', value: word }, { ...first, value: first.value.slice(word.length) }, ...rest].filter((node) => !('value' in node) || node.value !== '') as PhrasingContent[];
}

/** The text of a line of Markdown: `"**Bold** and [link](https://…)"` => `"Bold and link"`. */
export function plainText(source: string, addresses: Addresses): string {
	return textOfPhrasing(toPhrasing(source, addresses)).replaceAll(/\s+/g, ' ').trim();
}

export function textOfPhrasing(nodes: readonly PhrasingContent[]): string {
	return nodes
		.map((node) => ('value' in node ? node.value : 'children' in node ? textOfPhrasing(node.children) : ''))
		.join('');
}

/** All links of a line, in the order of the text. */
export function linksOf(nodes: readonly PhrasingContent[]): Link[] {
	return nodes.flatMap((node) => (node.type === 'link' ? [node] : 'children' in node ? linksOf(node.children) : []));
}

function definitionsFor(line: string, addresses: Addresses): string {
	if (addresses.size === 0) return '';
	const names = [...line.matchAll(/\[([^\][]{1,100})\]/g)].map(([, name = '']) => name.toLowerCase());
	return [...new Set(names)]
		.flatMap((name) => {
			const found = addresses.get(name);
			return found ? [`\n\n[${name}]: <${found.url}>`] : [];
		})
		.join('');
}

function clean(nodes: readonly PhrasingContent[], definitions: Definitions): PhrasingContent[] {
	const cleaned: PhrasingContent[] = [];
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index]!;
		const tag = node.type === 'html' ? tagOf(node.value) : undefined;
		const end = tag ? endOf(nodes, index, tag.name) : undefined;
		if (tag && end !== undefined) {
			cleaned.push(...element(tag, clean(nodes.slice(index + 1, end), definitions)));
			index = end;
		} else cleaned.push(...cleanNode(node, definitions));
	}
	return merged(cleaned);
}

function cleanNode(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
	switch (node.type) {
		case 'text':
			return [text(node.value.replaceAll(/[\s\p{Cc}]+/gu, ' '))];
		case 'inlineCode':
			return node.value.trim() === '' ? [] : [{ type: 'inlineCode', value: node.value }];
		case 'emphasis':
		case 'strong':
		case 'delete': {
			const children = trimmed(clean(node.children, definitions));
			return children.length > 0 ? [{ type: node.type, children }] : [];
		}
		case 'link':
			return link(node.url, clean(node.children, definitions), node.title ?? '');
		case 'image':
			return link(node.url, [text(node.alt || 'image')], node.title ?? '');
		case 'html':
			return html(node.value);
		case 'break':
			return [text(' ')];
		case 'linkReference':
			return link(definitions.get(node.identifier)?.url ?? '', clean(node.children, definitions), '');
		case 'imageReference':
			return [text(node.alt ?? '')];
		case 'footnoteReference':
			return [text(`[^${node.identifier}]`)];
		default:
			return 'value' in node ? [text(String((node as { value: unknown }).value))] : [];
	}
}

function text(value: string): PhrasingContent {
	return { type: 'text', value };
}

interface Tag {
	name: string;
	attributes: string;
}

/** `"<b>"` => `{ name: "b" }`; closing tags and unknown names have none. */
function tagOf(value: string): Tag | undefined {
	const [, name = '', attributes = ''] = /^<([a-z][a-z\d]*)(\s[^<>]*?)?>$/i.exec(value) ?? [];
	return isElement(name) ? { name: name.toLowerCase(), attributes } : undefined;
}

const paired = new Set(['a', 'b', 'strong', 'i', 'em', 'code', 'kbd', 'samp', 'tt', 'del', 's']);

function endOf(nodes: readonly PhrasingContent[], from: number, name: string): number | undefined {
	if (!paired.has(name)) return undefined;
	// A tag whose end is far away is none: this keeps long lines of tags from being searched again and again.
	const end = nodes.slice(from + 1, from + 40).findIndex((node) => node.type === 'html' && node.value.toLowerCase() === `</${name}>`);
	return end < 0 ? undefined : from + 1 + end;
}

function element({ attributes, name }: Tag, children: PhrasingContent[]): PhrasingContent[] {
	const inner = trimmed(children);
	if (inner.length === 0) return [];
	switch (name) {
		case 'a':
			return link(attribute(attributes, 'href'), inner, '');
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
function html(value: string): PhrasingContent[] {
	if (value.startsWith('<!--')) return [];
	const [, slash = '', name = '', attributes = ''] = /^<(\/?)([a-z][a-z\d]*)(\s[^<>]*)?>$/i.exec(value) ?? [];
	if (!isElement(name)) return [text(value)];
	const lower = name.toLowerCase();
	if (lower === 'img' && !slash) return link(attribute(attributes, 'src'), [text(attribute(attributes, 'alt') || 'image')], '');
	return lower === 'br' ? [text(' ')] : [];
}

function attribute(attributes: string, name: string): string {
	const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
	return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

/** A link to another host. An address that is none becomes code behind its text. */
function link(address: string, children: PhrasingContent[], title: string): PhrasingContent[] {
	const url = withoutTracking(address.trim());
	const inner = withoutLinks(children);
	const after = title.trim() === '' ? [] : [text(` (${title.trim()})`)];
	if (isOutside(url)) {
		const words = textOfPhrasing(inner).trim() === '' ? [text(shortAddress(url))] : trimmed(inner);
		const isBare = textOfPhrasing(words) === address;
		const shown = isBare ? [text(shortAddress(url))] : words;
		return [{ type: 'link', url: url.replaceAll(/[{}<>\\^`|\s]/g, encodeURIComponent), children: shown }, ...after];
	}
	const isTold = url === '' || url.startsWith('#') || textOfPhrasing(inner) === url;
	return [...inner, ...(isTold ? [] : [text(' ('), { type: 'inlineCode', value: url } as const, text(')')]), ...after];
}

function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] =>
		node.type === 'link' ? withoutLinks(node.children) : 'children' in node ? [{ ...node, children: withoutLinks(node.children) } as PhrasingContent] : [node]
	);
}

/** An address on another host that browsers can open. */
export function isOutside(url: string): boolean {
	if (/^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return true;
	return /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).hostname !== '';
}

/** `"https://www.example.org/guide/"` => `"example.org/guide"` */
function shortAddress(url: string): string {
	return url.replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/i, '').replace(/\/$/, '');
}

/** Chat assistants add their name to addresses. */
function withoutTracking(url: string): string {
	return url.replace(/([?&])utm_source=(?:chatgpt\.com|openai|perplexity)(?:&|(?=#)|$)/, '$1').replace(/[?&](?=#|$)/, '');
}

/** Joins neighbouring texts. */
function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const joined: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type === 'text' && last?.type === 'text') last.value += node.value;
		else if (node.type !== 'text' || node.value !== '') joined.push(node.type === 'text' ? { ...node } : node);
	}
	for (const node of joined) if (node.type === 'text') node.value = node.value.replaceAll(/\s+/g, ' ');
	return joined;
}

/** Without white space at both ends. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const result = merged(nodes);
	const [first] = result;
	if (first?.type === 'text') first.value = first.value.trimStart();
	const last = result.at(-1);
	if (last?.type === 'text') last.value = last.value.trimEnd();
	return result.filter((node) => node.type !== 'text' || node.value !== '');
}

export function paragraph(children: PhrasingContent[]): RootContent & Paragraph {
	return { type: 'paragraph', children };
}
