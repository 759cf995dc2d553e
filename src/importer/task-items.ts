import type { ListItem } from 'mdast';
import { itemToMarkdown } from './block-markdown.ts';
import type { LineWriter } from './line-writer.ts';
import type { Block, Item } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';
import { saysToDo } from './words/verbs.ts';

/**
 * A line of a list as a task; of a line that only introduces the lines below it, those are the tasks.
 * Nothing for a task that is on the page already.
 */
export function taskItems(item: Item, lines: LineWriter): ListItem[] {
	const isGroup =
		/:\**$/.test(item.text) &&
		item.inner.some(({ kind }) => kind === 'list') &&
		!saysToDo(withoutMarks(item.text));
	if (isGroup)
		return [itemToMarkdown({ ...item, box: false, inner: withBoxes(item.inner) }, lines)];
	const node = itemToMarkdown({ ...item, text: withoutFullStop(item.text), box: true }, lines);
	return typeof node.checked === 'boolean' || item.inner.length > 0 ? [node] : [];
}

/** A line of a list as it is, a box before it or not. */
export function plainItem(item: Item, lines: LineWriter): ListItem[] {
	const node = itemToMarkdown(item, lines);
	return node.children.length > 0 ? [node] : [];
}

/** Tasks are headings rather than sentences: `"Read the guide."` => `"Read the guide"`. Two sentences keep their ends. */
function withoutFullStop(text: string): string {
	return /[.!?]\s/.test(text) ? text : text.replace(/(?<=[^.\s]{3})\.$/, '');
}

function withBoxes(blocks: readonly Block[]): Block[] {
	return blocks.map((block) =>
		block.kind === 'list'
			? { ...block, items: block.items.map((item) => ({ ...item, box: true })) }
			: block
	);
}

/** Whether there is a box in blocks, at any depth. */
export function hasBox(blocks: readonly Block[]): boolean {
	return blocks.some((block) => {
		if (block.kind === 'list') return block.items.some((item) => item.box || hasBox(item.inner));
		return block.kind === 'quote' && hasBox(block.inner);
	});
}
