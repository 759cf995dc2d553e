import type { BlockContent, List as ListNode, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Block, Heading, Item, List, ProseLine } from './blocks.ts';
import {
	capitalized,
	inSentenceCase,
	withoutLeadingPictures,
	withoutMarks,
	withoutPictures,
} from './clean-text.ts';
import type { Entry } from './entries.ts';
import { findLabel } from './find-heading.ts';
import { merged } from './phrasing.ts';
import type { LineWriter } from './line-writer.ts';
import { tableToMarkdown } from './table-markdown.ts';

/** Blocks as they stand in a page, below a heading of a depth. Headings among them are deeper than it. */
export function blocksToMarkdown(
	blocks: readonly Block[],
	writer: LineWriter,
	depth = 2
): RootContent[] {
	const smallest = Math.min(
		...blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth || 6] : []))
	);
	return joinLists(
		blocks.flatMap((block): RootContent[] => {
			switch (block.kind) {
				case 'heading':
					return headingToMarkdown(block, writer, depth + 1 + (block.depth || 6) - smallest);
				case 'list':
					return listToMarkdown(block, writer);
				case 'table':
					return [tableToMarkdown(block, writer)];
				case 'code': {
					const { language, meta, text } = block;
					return [{ type: 'code', lang: language || null, meta: meta || null, value: text }];
				}
				case 'quote': {
					const children = blocksToMarkdown(asQuoted(block.inner), writer) as BlockContent[];
					return children.length > 0 ? [{ type: 'blockquote', children }] : [];
				}
				case 'prose':
					return proseToMarkdown(block.lines, writer);
				case 'ruler':
					return [];
			}
		})
	);
}

/** Headings in a quotation are bold lines. */
function asQuoted(blocks: readonly Block[]): Block[] {
	return blocks.map((block) =>
		block.kind === 'heading'
			? {
					kind: 'prose',
					lines: [
						{ text: `**${withoutPictures(block.text.replaceAll('**', ''))}**`, line: block.line },
					],
				}
			: block
	);
}

export function headingToMarkdown(
	{ text }: Pick<Heading, 'text'>,
	writer: LineWriter,
	depth: number
): RootContent[] {
	const children = writer.inline(
		inSentenceCase(withoutMarks(text).replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{L})/u, ''))
	);
	return children.length > 0 ? [{ type: 'heading', depth: Math.min(depth, 6) as 3, children }] : [];
}

function proseToMarkdown(lines: readonly ProseLine[], writer: LineWriter): RootContent[] {
	const isListOfFacts = lines.every(({ text }) => isFact(text));
	const children: PhrasingContent[] = [];
	lines.forEach(({ text }, index) => {
		const nodes = writer.inline(text);
		const isNew = lines[index - 1]?.breaks || isListOfFacts || findLabel(text)?.marked;
		if (children.length > 0 && nodes.length > 0)
			children.push(isNew ? { type: 'break' } : { type: 'text', value: ' ' });
		children.push(...nodes);
	});
	return children.length > 0 ? [{ type: 'paragraph', children: merged(children) }] : [];
}

/** `"Level: beginner"` */
function isFact(text: string): boolean {
	const { label = '', rest = '' } = findLabel(text) ?? {};
	return rest !== '' && /^\p{Lu}/u.test(label) && label.split(/\s+/).length <= 3;
}

function listToMarkdown({ items }: List, writer: LineWriter): RootContent[] {
	const nodes = items
		.map((item) => itemToMarkdown(item, writer))
		.filter(({ children }) => children.length > 0);
	const ordered = items.every(({ number }) => number !== undefined);
	return nodes.length > 0 ? [listNode(nodes, ordered ? (items[0]?.number ?? 1) : undefined)] : [];
}

/** A line of a list with what is below it. One that had a box is a task. */
export function itemToMarkdown({ box, fragment, inner, text }: Item, writer: LineWriter): ListItem {
	const words = withoutLeadingPictures(text);
	const own = writer.inline(fragment ? capitalized(words) : words);
	const task = box && own.length > 0 ? writer.task(own) : undefined;
	const below = blocksToMarkdown(asQuoted(inner), writer) as BlockContent[];
	const children = task ?? own;
	const first: BlockContent[] = children.length > 0 ? [{ type: 'paragraph', children }] : [];
	return {
		type: 'listItem',
		spread: below.some(({ type }) => type !== 'list'),
		...(task && { checked: false }),
		children: [...first, ...below],
	};
}

export function listNode(children: ListItem[], start?: number): ListNode {
	return {
		type: 'list',
		ordered: start !== undefined,
		...(start !== undefined && { start }),
		spread: false,
		children,
	};
}

/** Entries of a section: lines of lists as what `write` makes of them, blocks as they are. */
export function entriesToMarkdown(
	entries: readonly Entry[],
	writer: LineWriter,
	write: (item: Item, writer: LineWriter) => ListItem[],
	form: 'plain' | 'tasks' = 'tasks'
): RootContent[] {
	const isTasks = form === 'tasks';
	const nodes: RootContent[] = [];
	let run: Block[] = [];
	const flush = () => {
		nodes.push(...blocksToMarkdown(run, writer));
		run = [];
	};
	for (const entry of entries) {
		if (entry.kind === 'block') run.push(entry.block);
		else {
			flush();
			const items = write(entry.item, writer);
			if (items.length > 0)
				nodes.push(
					listNode(
						items,
						entry.item.number !== undefined && items[0]?.checked === undefined && !isTasks
							? entry.item.number
							: undefined
					)
				);
		}
	}
	flush();
	return joinLists(nodes);
}

/** Lists of one kind that follow each other are one. */
export function joinLists(nodes: readonly RootContent[]): RootContent[] {
	const joined: RootContent[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type === 'list' && last?.type === 'list' && node.ordered === last.ordered)
			last.children.push(...node.children);
		else joined.push(node.type === 'list' ? { ...node, children: [...node.children] } : node);
	}
	return joined;
}
