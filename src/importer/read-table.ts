import type { Table } from './blocks.ts';
import type { SourceLine } from './source-lines.ts';
import { columnNamed } from './words/column-words.ts';
import { findMarker } from './find-marker.ts';

/** The table that starts at a line, and the number of its lines. */
export function readTable(
	lines: readonly SourceLine[],
	at: number
): { table: Table; length: number } | undefined {
	return readPipes(lines, at) ?? readTabs(lines, at);
}

/** `| Week | Topics |` with or without a rule below, and without the pipes at its ends where there is a rule. */
function readPipes(
	lines: readonly SourceLine[],
	at: number
): { table: Table; length: number } | undefined {
	const first = lines[at];
	if (!first?.text.includes('|') || first.fenced) return undefined;
	const hasRule = isRule(lines[at + 1]?.text ?? '');
	const isRow = ({ text, fenced }: SourceLine) =>
		!fenced && (hasRule ? text.includes('|') : /^\s*\|.*\|\s*$/.test(text));
	if (!isRow(first)) return undefined;
	let end = at + 1;
	while (end < lines.length && isRow(lines[end]!)) end++;
	if (!hasRule && end - at < 2) return undefined;
	const rows = lines.slice(hasRule ? at + 2 : at + 1, end).filter(({ text }) => !isRule(text));
	const rules = lines.slice(at + 1, end).filter(({ text }) => isRule(text));
	const table: Table = {
		kind: 'table',
		head: cellsOf(first.text),
		rows: rows.map(({ text, line }) => ({ cells: cellsOf(text), line })),
		line: first.line,
		rule: rules[0]?.line,
	};
	return rows.length > 0 ? { table, length: end - at } : undefined;
}

/** A table copied from a page that was shown: cells with tabs between them, below heads that say what they are. */
function readTabs(
	lines: readonly SourceLine[],
	at: number
): { table: Table; length: number } | undefined {
	const cells = ({ text, fenced }: SourceLine) =>
		fenced
			? []
			: text
					.trim()
					.split(/\t+/)
					.map((cell) => cell.trim());
	const head = lines[at] ? cells(lines[at]) : [];
	if (head.length < 2 || head.every((cell) => columnNamed(cell) === 'other')) return undefined;
	let end = at + 1;
	while (end < lines.length && cells(lines[end]!).length === head.length) end++;
	const rows = lines.slice(at + 1, end).map((row) => ({ cells: cells(row), line: row.line }));
	if (rows.length === 0 || findMarker(head.join(' '), 'line')) return undefined;
	return {
		table: { kind: 'table', head, rows, line: lines[at]!.line, rule: undefined },
		length: end - at,
	};
}

function isRule(row: string): boolean {
	return (
		/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(row) &&
		row.includes('|') &&
		row.includes('-')
	);
}

/** `| a | b \| c |` => `["a", "b \\| c"]`; a bar within code stands for itself when it is escaped. */
function cellsOf(row: string): string[] {
	const cells = row
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '')
		.split(/(?<!\\)\|/);
	return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}
