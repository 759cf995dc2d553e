/** A piece of a line. Columns count from 1. */
export interface Cell {
	text: string;
	column: number;
}

export interface Row {
	/** Counts from 1. */
	line: number;
	cells: Cell[];
}

/** The blocks of Markdown that can hold progress. All others are prose. */
export type MarkdownBlock =
	| { kind: 'heading'; depth: number; line: number; cell: Cell }
	/** Without a line of dashes below the first row there is no header. */
	| { kind: 'table'; header: string[]; rows: Row[] }
	/** A task of a list: its box and its text. */
	| { kind: 'item'; line: number; box: Cell; cell: Cell }
	| { kind: 'quote'; line: number; lines: string[] };

/** An address that links name: `[3.1]: https://… "title"`. */
export interface Definition {
	href: string;
	title: string;
}

export interface MarkdownBlocks {
	blocks: MarkdownBlock[];
	/** By label in lower case. */
	definitions: ReadonlyMap<string, Definition>;
}

/**
 * Reads Markdown line by line, forgivingly: files are written by programs, edited by hand and
 * reformatted by tools. Code blocks are skipped.
 */
export function readMarkdownBlocks(text: string): MarkdownBlocks {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
	const isCode = codeLines(lines);
	const blocks: MarkdownBlock[] = [];
	const definitions = new Map<string, Definition>();
	lines.forEach((text, index) => {
		if (isCode[index]) return;
		const definition = definitionPattern.exec(text);
		if (definition) {
			const [, label = '', href = '', title = ''] = definition;
			const key = label.toLowerCase();
			// Of two with one label Markdown takes the first.
			if (!definitions.has(key)) definitions.set(key, { href, title });
		} else addLine(blocks, text, index + 1);
	});
	for (const block of blocks) if (block.kind === 'table') takeHeader(block);
	return { blocks, definitions };
}

const definitionPattern = /^ {0,3}\[([^\][]+)\]:\s*<?([^\s<>]+)>?(?:\s+["'(]([^"')]*)["')])?\s*$/;
// With `s`, as signs such as U+2028 end a line for JavaScript and not for Markdown.
const headingPattern = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/s;
const itemPattern = /^(\s*(?:[-*+]|\d+[.)])\s+)(\[[^\]]\])\s+(.*)$/s;
const quotePattern = /^ {0,3}> ?(.*)$/s;
const rowPattern = /^\s*\|/;

function addLine(blocks: MarkdownBlock[], text: string, line: number): void {
	const heading = headingPattern.exec(text);
	const item = itemPattern.exec(text);
	const quote = quotePattern.exec(text);
	const last = blocks.at(-1);
	if (heading) {
		const [, marks = '', title = ''] = heading;
		const cell = { text: title, column: text.indexOf(title, marks.length) + 1 };
		blocks.push({ kind: 'heading', depth: marks.length, line, cell });
	} else if (quote) {
		const [, content = ''] = quote;
		if (last?.kind === 'quote' && last.line + last.lines.length === line) last.lines.push(content);
		else blocks.push({ kind: 'quote', line, lines: [content] });
	} else if (rowPattern.test(text)) {
		const row = { line, cells: cellsOf(text) };
		if (last?.kind === 'table' && last.rows.at(-1)?.line === line - 1) last.rows.push(row);
		else blocks.push({ kind: 'table', header: [], rows: [row] });
	} else if (item) {
		const [, before = '', box = '', content = ''] = item;
		const cell = { text: content, column: text.length - content.length + 1 };
		blocks.push({ kind: 'item', line, box: { text: box, column: before.length + 1 }, cell });
	}
}

/** `"| 3 | a \| b |"` => `"3"` and `"a \| b"`, with their columns. */
function cellsOf(line: string): Cell[] {
	const cells: Cell[] = [];
	let start = 0;
	for (const piece of line.split(/(?<!\\)\|/)) {
		const text = piece.trim();
		cells.push({ text, column: start + Math.max(piece.search(/\S/), 0) + 1 });
		start += piece.length + 1;
	}
	return cells.slice(1, cells.at(-1)?.text === '' ? -1 : undefined);
}

function takeHeader(table: Extract<MarkdownBlock, { kind: 'table' }>): void {
	const [first, second, ...rows] = table.rows;
	if (!first || !second?.cells.every(({ text }) => /^:?-+:?$/.test(text))) return;
	table.header = first.cells.map(({ text }) => text.toLowerCase());
	table.rows = rows;
}

/** Which lines are code. A fence that nothing closes is taken for text, so that nothing below it is lost. */
function codeLines(lines: readonly string[]): boolean[] {
	const isCode = lines.map(() => false);
	let open: { index: number; fence: string } | undefined;
	lines.forEach((line, index) => {
		const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (!open) open = fence ? { index, fence } : undefined;
		else if (fence?.startsWith(open.fence) && line.trim() === fence) {
			isCode.fill(true, open.index, index + 1);
			open = undefined;
		}
	});
	return isCode;
}
