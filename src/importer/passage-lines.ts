import type { Item } from './blocks.ts';
import type { Passage } from './outline.ts';

/** Adds a line of a list to what a passage says: to the list it ends with, if that is of the same kind. */
export function addItem({ blocks }: Passage, item: Item): void {
	const last = blocks.at(-1);
	const isNumbered = item.number !== undefined;
	const isSame = last?.kind === 'list' && (last.items[0]?.number !== undefined) === isNumbered;
	if (isSame) last.items.push(item);
	else blocks.push({ kind: 'list', items: [item] });
}

/** Adds a line of text: to the paragraph a passage ends with, unless it begins one. */
export function addLine(
	{ blocks }: Passage,
	line: { text: string; line: number },
	isFirst: boolean
): void {
	const last = blocks.at(-1);
	if (!isFirst && last?.kind === 'prose') last.lines.push(line);
	else blocks.push({ kind: 'prose', lines: [line] });
}
