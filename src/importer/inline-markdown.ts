import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { definitionsIn } from '../curriculum/markdown-text.ts';
import { cleanInline } from './clean-inline.ts';
import { textNode, textOfPhrasing, trimmed } from './phrasing.ts';
import type { Addresses } from './source-lines.ts';

const features = { gfm: { footnotes: false }, frontmatter: false } as const;

/** Signs that can mean something within a line of Markdown. */
const meaningful = /[\\`*_~[\]<>&@]|www\.|:\/\/|https?:/i;

/** A longer line is no line that people wrote; the parser takes the square of its length for some of them. */
const longestLine = 20_000;

/**
 * One line of Markdown from anywhere as what stands in a paragraph of a page. Everything in it is legal there:
 * HTML becomes Markdown or text, images become links, addresses that lead nowhere from a page become code.
 */
export function toPhrasing(source: string, addresses: Addresses): PhrasingContent[] {
	const line = source.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
	if (line === '') return [];
	// Most lines hold no signs that mean anything; to ask the parser about each takes most of the time.
	if (line.length > longestLine || !meaningful.test(line)) return withoutModules([textNode(line)]);
	// A word before it keeps signs at its start from meaning a list, a heading or the like.
	const tree = markdownToMdast(`x ${withPlainNames(line)}${definitionsFor(line, addresses)}`, {
		features,
	}) as Root;
	const paragraph = tree.children[0] as Paragraph;
	const [first, ...rest] = paragraph.children;
	const children =
		first?.type === 'text' ? [{ ...first, value: first.value.slice(2) }, ...rest] : rest;
	return withoutModules(trimmed(cleanInline(children, definitionsIn(tree))));
}

/** `__init__` is a name in Python, not emphasis. */
function withPlainNames(line: string): string {
	return line.replaceAll(/(?<![\w`\\])__([a-z]+)__(?![\w`])/g, '\\_\\_$1\\_\\_');
}

/** A line that starts with `import` or `export` would be code of MDX. */
function withoutModules(nodes: PhrasingContent[]): PhrasingContent[] {
	const [first, ...rest] = nodes;
	const [word] =
		first?.type === 'text' ? (/^(?:import|export)(?=\s|$)/.exec(first.value) ?? []) : [];
	if (first?.type !== 'text' || word === undefined) return nodes;
	return [
		{ type: 'inlineCode', value: word },
		{ ...first, value: first.value.slice(word.length) },
		...rest,
	].filter((node) => !('value' in node) || node.value !== '') as PhrasingContent[];
}

/** The text of a line of Markdown: `"**Bold** and [link](https://…)"` => `"Bold and link"`. */
export function plainText(source: string, addresses: Addresses): string {
	return textOfPhrasing(toPhrasing(source, addresses)).replaceAll(/\s+/g, ' ').trim();
}

function definitionsFor(line: string, addresses: Addresses): string {
	if (addresses.size === 0) return '';
	const names = [...line.matchAll(/\[([^\][]{1,100})\]/g)].map(([, name = '']) =>
		name.toLowerCase()
	);
	return [...new Set(names)]
		.flatMap((name) => {
			const found = addresses.get(name);
			return found ? [`\n\n[${name}]: <${found.url}>`] : [];
		})
		.join('');
}
