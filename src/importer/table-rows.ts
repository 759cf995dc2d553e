import type { Block, List, Row, Table } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';
import { findMarker } from './find-marker.ts';
import { newPassage, newStop, type Passage, type Stop } from './outline.ts';
import { splitCell, splitList } from './split-cell.ts';
import { columnNamed, isStatus, type Column } from './words/column-words.ts';
import { kindByWord, type MarkerKind } from './words/marker-words.ts';

/**
 * The rows of a table that is divided by weeks, days or phases: each cell by what its column is called.
 * `undefined` where fewer than half of the rows say which part they are about. Other rows become prose.
 */
export function rowsOf(
	table: Table,
	at: number,
	kind: MarkerKind
): { rows: Stop[]; others: Block[] } | undefined {
	const rows: Stop[] = [];
	const others: Block[] = [];
	for (const row of table.rows) {
		const cell = withoutMarks(row.cells[at] ?? '');
		const place = placeIn(cell, kind, rows.at(-1));
		if (place) rows.push(readRow(row, table.head, at, { kind, ...place }));
		else others.push(proseOf(row, table.head));
	}
	return rows.length * 2 >= table.rows.length && rows.length > 0 ? { rows, others } : undefined;
}

type Place = Pick<Stop, 'span' | 'title' | 'number'> & { word?: string };

/** `"3"`, `"Week 3–4"`, `"**5** Forms"`; an empty cell means the week above. */
function placeIn(cell: string, kind: MarkerKind, above: Stop | undefined): Place | undefined {
	if (cell === '' && above)
		return { span: above.span, title: '', number: above.number, word: above.word };
	const marker = findMarker(cell, 'heading') ?? findMarker(`${kind} ${cell}`, 'heading');
	if (marker?.kind !== kind || marker.span.from < 1) return undefined;
	const { number, span, title } = marker;
	const isNamed = findMarker(cell, 'heading') !== undefined;
	return { span, title, number, ...(isNamed && { word: marker.word }) };
}

function readRow(
	row: Row,
	head: readonly string[],
	at: number,
	place: Place & { kind: MarkerKind }
): Stop {
	const title = withoutMarks(head[at] ?? '');
	const word = place.word ?? (kindByWord.has(title.toLowerCase()) ? title : place.kind);
	const read = newStop(place.kind, row.line, { ...place, word });
	row.cells.forEach((cell, index) => {
		if (index === at || isEmpty(cell)) return;
		const name = head[index] ?? '';
		takeCell(read, cell, columnNamed(name), withoutMarks(name), index === head.length);
	});
	return read;
}

/** A cell of nothing but a dash is empty; one of pictures says how far something is. */
function isEmpty(cell: string): boolean {
	return !/[\p{L}\p{N}]/u.test(cell);
}

function takeCell(row: Stop, cell: string, column: Column, name: string, isExtra: boolean): void {
	const { line } = row;
	const add = (section: Passage['section'], texts: readonly string[]) => {
		row.passages.push(newPassage(line, { section, heading: name, blocks: [listOf(texts, line)] }));
	};
	switch (column) {
		case 'status':
			if (!isStatus(cell)) add(undefined, [cell]);
			return;
		case 'hours':
			if (/^\d{1,3}(?:\s*h(?:ours?|rs?)?)?$/i.test(cell.trim()) && Number.parseInt(cell, 10) > 0)
				row.hours = Number.parseInt(cell, 10);
			else addOther(row, name, cell);
			return;
		case 'title':
			if (row.title === '' && !/[,;<]/.test(cell) && cell.length <= 70) row.title = cell;
			else add('topics', splitList(cell));
			return;
		case 'topics':
		case 'resources':
			return add(column, splitList(cell));
		case 'goals':
		case 'outcomes':
		case 'practice':
		case 'project':
		case 'questions':
			return add(column, splitCell(cell));
		case 'weekday':
			return add('days', [`**${name}:** ${splitCell(cell).join(', ')}`]);
		case 'days':
		case 'phase':
		case 'week':
		case 'day':
		case 'other':
			addOther(row, isExtra ? '' : name, cell);
	}
}

/** A cell of a column nobody knows: `"**Duration:** 5 days"`. */
function addOther(row: Stop, name: string, cell: string): void {
	const text = name === '' ? cell : `**${name}:** ${splitCell(cell).join(', ')}`;
	row.passages.push(
		newPassage(row.line, { blocks: [{ kind: 'prose', lines: [{ text, line: row.line }] }] })
	);
}

function listOf(texts: readonly string[], line: number): List {
	return {
		kind: 'list',
		items: texts.map((text) => ({
			text,
			...(texts.length > 1 && { fragment: true }),
			box: false,
			inner: [],
			line,
		})),
	};
}

function proseOf({ cells, line }: Row, head: readonly string[]): Block {
	const texts = cells.flatMap((cell, index) => {
		if (cell.trim() === '') return [];
		return index > 0 && head[index] ? `${withoutMarks(head[index])}: ${cell}` : cell;
	});
	return { kind: 'prose', lines: [{ text: texts.join('; '), line }] };
}
