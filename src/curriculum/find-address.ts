import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Edit } from './edit.ts';
import { visit } from './markdown-text.ts';
import type { Place } from './problem.ts';
import { markdownFeatures } from './read-page.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/**
 * Where an address itself starts in the text of a file, for the link, image, definition or field of YAML at a place.
 * `undefined` where nothing stands there, or the address is spelled otherwise, as with `&amp;`.
 */
export function findAddress(
	text: string,
	{ column, file, line }: Place,
	href: string
): number | undefined {
	return file.endsWith('.mdx')
		? inMarkdown(text, line, column, href)
		: inYaml(text, line, column, href);
}

/** `href: https://a.example/`, with quotes or without, on one line. */
function inYaml(text: string, line: number, column: number, href: string): number | undefined {
	const rows = text.split('\n');
	const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1;
	const key = /^[\w-]+:\s*["']?/.exec(text.slice(start))?.[0];
	if (key === undefined) return undefined;
	const at = start + key.length;
	return text.startsWith(href, at) &&
		/^["']?\s*(?:#.*)?\r?(?:\n|$)/.test(text.slice(at + href.length))
		? at
		: undefined;
}

function inMarkdown(text: string, line: number, column: number, href: string): number | undefined {
	const found = nodeAt(text, line, column, href);
	if (!found) return undefined;
	const { bodyStart, node } = found;
	const inBody = destinationOf(node, text.slice(bodyStart), href);
	return inBody === undefined ? undefined : bodyStart + inBody;
}

/** The link, image or definition with an address at a place of a page, and where the body starts from which it counts. */
function nodeAt(text: string, line: number, column: number, href: string) {
	const { body, linesAbove } = splitFrontmatter(text);
	const tree = mdxToMdast(body, { position: true, features: markdownFeatures }) as Root;
	let found: Nodes | undefined;
	visit(tree, (node) => {
		const start = node.position?.start;
		if (found || start?.line !== line - linesAbove || start.column !== column) return;
		if ('url' in node && node.url === href) found = node;
	});
	return found && { node: found, bodyStart: text.length - body.length };
}

/**
 * What is left of a link at a place of a page when only its words stay. `undefined` for what is no link by itself,
 * such as the address that several links share by name.
 */
export function wordsAlone(text: string, { column, line }: Place, href: string): Edit | undefined {
	const found = nodeAt(text, line, column, href);
	if (found?.node.type !== 'link') return undefined;
	const { bodyStart, node } = found;
	const [from, to] = [node.position?.start.offset, node.position?.end.offset];
	if (from === undefined || to === undefined) return undefined;
	const words = [
		node.children[0]?.position?.start.offset ?? from,
		node.children.at(-1)?.position?.end.offset ?? from,
	].map((offset) => bodyStart + offset);
	return { start: bodyStart + from, end: bodyStart + to, text: text.slice(...words) };
}

/** Another address in the place of one. `undefined` where `findAddress` finds none. */
export function editAddress(
	text: string,
	place: Place,
	href: string,
	to: string
): Edit | undefined {
	const start = findAddress(text, place, href);
	return start === undefined ? undefined : { start, end: start + href.length, text: harmless(to) };
}

/** An address in which no sign means anything to Markdown, its tables or YAML. */
function harmless(address: string): string {
	return address.replaceAll(
		/[\s()<>|"'\\`{}]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
}

/** Behind the text of a link, the sign of a definition, or at the start of an address that stands for itself. */
function destinationOf(node: Nodes, body: string, href: string): number | undefined {
	const { start, end } = node.position ?? {};
	const [from = 0, to = 0] = [start?.offset, end?.offset];
	const source = body.slice(from, to);
	if (source.startsWith(href)) return from;
	const inner = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
	const opening = /^\]\(\s*<?|\]\(\s*<?|\]:\s*<?/g;
	opening.lastIndex = inner === undefined ? 0 : inner - from;
	for (let match = opening.exec(source); match; match = opening.exec(source)) {
		const at = match.index + match[0].length;
		if (
			source.startsWith(href, at) &&
			/^[\s)>]|^$/.test(source.slice(at + href.length, at + href.length + 1))
		)
			return from + at;
	}
	return undefined;
}
