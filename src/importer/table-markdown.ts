import type { RootContent, TableRow } from 'mdast';
import type { Table } from './blocks.ts';
import type { LineWriter } from './line-writer.ts';

/** A table as it stands in a page. */
export function tableToMarkdown({ head, rows }: Table, writer: LineWriter): RootContent {
	const width = Math.max(head.length, ...rows.map(({ cells }) => cells.length));
	const row = (cells: readonly string[]): TableRow => ({
		type: 'tableRow',
		children: Array.from({ length: width }, (_, index) => ({
			type: 'tableCell',
			children: writer.inline(inOneLine(cells[index] ?? '')),
		})),
	});
	return {
		type: 'table',
		align: [],
		children: [row(head), ...rows.map(({ cells }) => row(cells))],
	};
}

/** `"One<br>two"` => `"One, two"` */
function inOneLine(cell: string): string {
	return cell
		.split(/\s*<br\s*\/?>\s*(?:[•-]\s+)?/i)
		.filter((part) => part !== '')
		.join(', ');
}
