import type { Block, Item, Prose } from './blocks.ts';
import { withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { findLabel } from './find-heading.ts';
import { findMarker } from './find-marker.ts';
import { splitList } from './split-cell.ts';

/** Something a section lists, or a block between. */
export type Entry = { kind: 'item'; item: Item } | { kind: 'block'; block: Block };

/**
 * What a section lists: the lines of its lists, and lines of text, which many people write without bullets.
 * A line that begins with a small letter goes on with the one above. Lists of single words may stand in one line.
 * Beside a list, text is text.
 */
export function entriesOf(blocks: readonly Block[], commas: 'divide' | 'stay' = 'stay'): Entry[] {
	const hasList = blocks.some(({ kind }) => kind === 'list');
	return blocks.flatMap((block, index): Entry[] => {
		if (block.kind === 'list') return block.items.map((item) => ({ kind: 'item', item }));
		if (block.kind !== 'prose' || hasList || introduces(block, blocks[index + 1]))
			return [{ kind: 'block', block }];
		return linesOfProse(block.lines).flatMap(({ line, text }) => {
			const texts = commas === 'divide' ? splitList(text) : [text];
			return texts.map((each): Entry => ({
				kind: 'item',
				item: {
					text: each,
					...(texts.length > 1 && { fragment: true }),
					box: false,
					inner: [],
					line,
				},
			}));
		});
	});
}

/** Whether text leads to the code, table or the like below it. */
function introduces({ lines }: Prose, next: Block | undefined): boolean {
	return next !== undefined && next.kind !== 'prose' && /:\**$/.test(lines.at(-1)?.text ?? '');
}

/** Lines of text, with those joined that only the width of a page divides. */
export function linesOfProse(
	lines: readonly { text: string; line: number }[]
): { text: string; line: number }[] {
	const joined: { text: string; line: number }[] = [];
	for (const each of lines) {
		const last = joined.at(-1);
		if (last && /^[\p{Ll}\d(]/u.test(each.text)) last.text += ` ${each.text}`;
		else joined.push({ ...each, text: withoutLeadingPictures(each.text) });
	}
	return joined;
}

/** `"**Step 1:** Read it"` */
function isStep(text: string): boolean {
	return findMarker(withoutMarks(text), 'line') !== undefined;
}

/** Whether text reads as lines of a list: short lines, each for itself, none a sentence. */
export function readsAsList(lines: readonly { text: string; line: number }[]): boolean {
	return linesOfProse(lines).every(
		({ text }) =>
			text.length <= 90 && !/[.:!?,;]$/.test(text) && (!findLabel(text)?.marked || isStep(text))
	);
}
