import type { List } from './blocks.ts';
import { isAnchor } from './clean-text.ts';

/** Whether a list only leads to headings of the same text. */
export function isContents({ items }: List): boolean {
	return items.every(
		({ inner, text }) =>
			isAnchor(text) && inner.every((block) => block.kind === 'list' && isContents(block))
	);
}
