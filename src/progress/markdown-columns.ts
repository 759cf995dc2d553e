import { statusColumn, taskColumn } from '../words/chosen/progress-file.ts';
import { wordsFor } from './file-languages.ts';
import type { Cell } from './markdown-blocks.ts';
import { hasStatusSign } from './read-status.ts';

/** Where a table has its tasks and states; `undefined` for one that names no such columns in any language. */
export function findColumns(
	header: readonly string[]
): { task: number; status: number } | undefined {
	const task = columnIn(header, [taskColumn.toLowerCase(), ...wordsFor('task')]);
	const status = columnIn(header, [statusColumn.toLowerCase(), ...wordsFor('status')]);
	return task >= 0 && status >= 0 ? { task, status } : undefined;
}

/** The status in a row of any other table: the cell with a sign, or the last one. */
export function findStatus(cells: readonly Cell[], taskAt: number): Cell | undefined {
	return cells.find(({ text }, at) => at !== taskAt && hasStatusSign(text)) ?? cells.at(-1);
}

function columnIn(header: readonly string[], names: readonly string[]): number {
	return header.findIndex((name) => names.includes(name));
}
