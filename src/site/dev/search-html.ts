import type { Nodes } from 'hast';
import { mdxToHast } from 'satteri';
import type { Page } from '../../curriculum/page.ts';
import { markdownFeatures } from '../../curriculum/read-page.ts';

/**
 * The text of a page as HTML, for the search index: its elements without their attributes, and its
 * headings with the ids they have on the page. Empty for a page that cannot be read.
 *
 * `"## Path"` => `'<h2 id="path">Path</h2>'`
 */
export function searchHtml({ headings, unreadable }: Page, body: string): string {
	if (unreadable === 'text') return '';
	const slugs = headings.map(({ slug }) => slug);
	// What looks like a directive is text here, as it is on the page.
	const features = { ...markdownFeatures, directive: false };
	return htmlOf(mdxToHast(body, { features }), slugs);
}

/** `slugs` are those of the headings that are still to come. */
function htmlOf(node: Nodes, slugs: string[]): string {
	if (node.type === 'text') return escapeHtml(node.value);
	if (!('children' in node)) return '';
	const isElement = node.type === 'element';
	const isHeading = isElement && /^h[1-6]$/.test(node.tagName);
	const id = isHeading ? ` id="${escapeHtml(slugs.shift() ?? '')}"` : '';
	const inner = node.children.map((child) => htmlOf(child, slugs)).join('');
	if (!isElement) return inner;
	// An element without an end, such as an image, has no text.
	return inner === '' ? ' ' : `<${node.tagName}${id}>${inner}</${node.tagName}>`;
}

/** `"a < b"` => `"a &lt; b"`, fit for text and attributes. */
export function escapeHtml(text: string): string {
	const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
