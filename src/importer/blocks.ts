/** What a text is made of, before anybody knows what it means. All text is Markdown; `line` counts from 1. */
export type Block = Heading | List | Table | Code | Quote | Prose | Ruler;

export interface Heading {
	kind: 'heading';
	/** Of a heading of Markdown; 0 for a line that only looks like one. */
	depth: number;
	text: string;
	line: number;
}

export interface List {
	kind: 'list';
	items: Item[];
}

export interface Item {
	text: string;
	/** Its number in a numbered list. */
	number?: number;
	/** It has a box, whatever is in it. */
	box: boolean;
	/** It is one of the things a line lists: `"forms, static files"`. Its first letter becomes a capital. */
	fragment?: true;
	/** What is indented below it. */
	inner: Block[];
	line: number;
	/** The last line of its own text, where that is another one. */
	lastLine?: number;
}

export interface Table {
	kind: 'table';
	head: string[];
	rows: Row[];
	line: number;
	/** The line between head and rows, where there is one. */
	rule: number | undefined;
}

export interface Row {
	cells: string[];
	line: number;
}

export interface Code {
	kind: 'code';
	language: string;
	/** What follows the language. */
	meta: string;
	text: string;
	line: number;
}

export interface Quote {
	kind: 'quote';
	inner: Block[];
	line: number;
}

/** Lines of text without a blank line between them. */
export interface Prose {
	kind: 'prose';
	lines: ProseLine[];
}

export interface ProseLine {
	text: string;
	line: number;
	/** What follows starts a line of its own. */
	breaks?: true;
}

export interface Ruler {
	kind: 'ruler';
	line: number;
}

/** The line a block starts in. */
export function lineOf(block: Block): number {
	switch (block.kind) {
		case 'list':
			return block.items[0]?.line ?? 1;
		case 'prose':
			return block.lines[0]?.line ?? 1;
		case 'heading':
		case 'table':
		case 'code':
		case 'quote':
		case 'ruler':
			return block.line;
	}
}

/** All texts of blocks and of what is in them. */
export function textsOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block): string[] => {
		switch (block.kind) {
			case 'heading':
			case 'code':
				return [block.text];
			case 'list':
				return block.items.flatMap((item) => [item.text, ...textsOf(item.inner)]);
			case 'table':
				return [...block.head, ...block.rows.flatMap(({ cells }) => cells)];
			case 'quote':
				return textsOf(block.inner);
			case 'prose':
				return block.lines.map(({ text }) => text);
			case 'ruler':
				return [];
		}
	});
}

/** The lines the text of an item stands in. */
function ownLines({ lastLine, line }: Item): number[] {
	return Array.from({ length: (lastLine ?? line) - line + 1 }, (_, index) => line + index);
}

/** All lines that blocks and what is in them stand in. */
export function linesOf(block: Block): number[] {
	switch (block.kind) {
		case 'heading':
		case 'ruler':
			return [block.line];
		case 'list':
			return block.items.flatMap((item) => [...ownLines(item), ...item.inner.flatMap(linesOf)]);
		case 'table':
			return [
				block.line,
				...(block.rule === undefined ? [] : [block.rule]),
				...block.rows.map(({ line }) => line),
			];
		case 'quote':
			return [block.line, ...block.inner.flatMap(linesOf)];
		case 'prose':
			return block.lines.map(({ line }) => line);
		case 'code':
			// With the fences above and below.
			return Array.from(
				{ length: block.text.split('\n').length + 2 },
				(_, index) => block.line + index
			);
	}
}
