import type { Block } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';
import { findMarker } from './find-marker.ts';
import { columnNamed } from './words/column-words.ts';
import { kindByWord, type MarkerKind } from './words/marker-words.ts';
import { headingKey } from './words/section-words.ts';

/** Whether a table or a list is divided into weeks or days. */
export function holdsParts(block: Block): boolean {
	if (block.kind === 'table')
		return weekColumn(block.head, block.rows[0]?.cells ?? []) !== undefined;
	if (block.kind !== 'list') return false;
	return block.items.some(({ text }) => findMarker(withoutMarks(text), 'line') !== undefined);
}

/** The column of a table that numbers weeks, phases or days: by its head, or because its cells say "Week 1". */
export function weekColumn(
	head: readonly string[],
	first: readonly string[]
): { index: number; kind: MarkerKind } | undefined {
	for (const kind of ['week', 'day', 'phase'] as const) {
		const index = head.findIndex(
			(cell, at) =>
				columnNamed(cell) === kind ||
				(kindByWord.get(headingKey(cell)) === kind && /^\W*\d/.test(first[at] ?? '')) ||
				findMarker(withoutMarks(first[at] ?? ''), 'line')?.kind === kind
		);
		if (index >= 0) return { index, kind };
	}
	return undefined;
}

/** Whether what a table or a list is divided into is smaller than a week. */
export function isDayBlock(block: Block): boolean {
	if (block.kind === 'table')
		return weekColumn(block.head, block.rows[0]?.cells ?? [])?.kind !== 'week';
	return (
		block.kind === 'list' &&
		block.items.every(({ text }) => findMarker(withoutMarks(text), 'line')?.kind !== 'week')
	);
}
