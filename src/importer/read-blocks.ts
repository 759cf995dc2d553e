import type { Block, Code, Prose } from './blocks.ts';
import { startsWithPicture } from './clean-text.ts';
import { lineHeading } from './find-heading.ts';
import { headingLine, indentOf, isRuler, listLine, outlineLine, quoted } from './line-shapes.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';
import type { SourceLine } from './source-lines.ts';

/** Takes lines apart into headings, lists, tables, code, quotations, rulers and prose. Every line is in one of them. */
export function readBlocks(lines: readonly SourceLine[]): Block[] {
	const blocks: Block[] = [];
	let at = 0;
	while (at < lines.length) {
		const { block, length } = readBlock(lines, at);
		const last = blocks.at(-1);
		if (block?.kind === 'prose' && last?.kind === 'prose' && lines[at - 1]?.text.trim() !== '')
			last.lines.push(...block.lines);
		else if (block) blocks.push(block);
		at += length;
	}
	return blocks.filter((block) => block.kind !== 'list' || block.items.length > 0);
}

interface Found {
	block: Block | undefined;
	/** Lines it takes; at least one. */
	length: number;
}

function readBlock(lines: readonly SourceLine[], at: number): Found {
	const { breaks, fenced, line, text } = lines[at]!;
	if (fenced) return readCode(lines, at);
	if (text.trim() === '') return { block: undefined, length: 1 };
	const heading = headingLine(text);
	if (heading) return { block: { kind: 'heading', ...heading, line }, length: 1 };
	const under = underlined(lines, at);
	if (under)
		return { block: { kind: 'heading', depth: under, text: text.trim(), line }, length: 2 };
	if (isRuler(text)) return { block: { kind: 'ruler', line }, length: 1 };
	if (quoted(text) !== undefined) return readQuote(lines, at);
	const table = readTable(lines, at);
	if (table) return { block: table.table, length: table.length };
	const name = headingAt(lines, at);
	if (name !== undefined)
		return { block: { kind: 'heading', depth: 0, text: name, line }, length: 1 };
	if (listLine(text) || isPictureRun(lines, at) || isOutlineRun(lines, at)) {
		const { list, length } = readList(lines, at, isBreak, readBlocks);
		return { block: list, length };
	}
	const block: Prose = {
		kind: 'prose',
		lines: [{ text: text.trim(), line, ...(breaks && { breaks }) }],
	};
	return { block, length: 1 };
}

/** Whether a line ends the list above it, being something of its own. */
function isBreak(lines: readonly SourceLine[], at: number): boolean {
	const { text } = lines[at]!;
	return (
		headingLine(text) !== undefined ||
		isRuler(text) ||
		quoted(text) !== undefined ||
		headingAt(lines, at) !== undefined ||
		readTable(lines, at) !== undefined
	);
}

/** The text of a line that looks like a heading. Lines with a hyphen or a number before them are lines of lists. */
function headingAt(lines: readonly SourceLine[], at: number): string | undefined {
	const { fenced, text } = lines[at]!;
	if (fenced || /^\s*(?:[-+*•●○◦▪–—]\s|\(?\d{1,3}[.)]\s)/.test(text)) return undefined;
	const above = lines[at - 1]?.text ?? '';
	let next = at + 1;
	while (next < lines.length && lines[next]!.text.trim() === '' && next < at + 4) next++;
	return lineHeading(text, {
		above,
		first: above.trim() === '',
		aboveList: listLine(lines[at + 1]?.text ?? '') !== undefined,
		next: lines[next]?.text.trim() ?? '',
	});
}

/** Two or more lines with pictures before them, one below the other, are a list. */
export function isPictureRun(lines: readonly SourceLine[], at: number): boolean {
	const starts = (index: number) => {
		const row = lines[index];
		return row !== undefined && !row.fenced && startsWithPicture(row.text.trim());
	};
	return starts(at) && (starts(at - 1) || starts(at + 1));
}

/** `"1.1 Install it"` above `"1.2 Compile it"`. */
function isOutlineRun(lines: readonly SourceLine[], at: number): boolean {
	return [at, at + 1].every((index) => outlineLine(lines[index]?.text ?? '') !== undefined);
}

/** The depth of a heading that is underlined by = or, if it is short and no sentence, by -. */
function underlined(lines: readonly SourceLine[], at: number): 1 | 2 | undefined {
	const { text } = lines[at]!;
	const below = lines[at + 1];
	if (
		!below ||
		below.fenced ||
		listLine(text) ||
		indentOf(text) > 3 ||
		(at > 0 && lines[at - 1]!.text.trim() !== '' && !isRuler(lines[at - 1]!.text))
	)
		return undefined;
	if (/^ {0,3}={3,}\s*$/.test(below.text)) return 1;
	const isShort = text.trim().length <= 80 && !/[.!?:,;|]$/.test(text.trim());
	return isShort && /^ {0,3}-{3,}\s*$/.test(below.text) && quoted(text) === undefined
		? 2
		: undefined;
}

function readCode(lines: readonly SourceLine[], at: number): Found {
	const first = lines[at]!;
	const [, mark = '```', info = ''] = /^\s*(?:>\s*)*([`~]{3,})\s*(.*)$/.exec(first.text) ?? [];
	let end = at + 1;
	while (end < lines.length && lines[end]!.fenced && !isEnd(lines[end]!.text, mark)) end++;
	const indent = indentOf(first.text);
	const text = lines
		.slice(at + 1, end)
		.map((row) => withoutIndent(row.text, indent))
		.join('\n')
		.trimEnd();
	const [language = '', ...meta] = info.trim().split(/\s+/);
	const block: Code = { kind: 'code', language, meta: meta.join(' '), text, line: first.line };
	return { block, length: Math.min(end + 1, lines.length) - at };
}

function isEnd(text: string, mark: string): boolean {
	const own = text.trim();
	return own.startsWith(mark) && /^(`+|~+)$/.test(own);
}

export function withoutIndent(text: string, columns: number): string {
	let taken = 0;
	let index = 0;
	while (taken < columns && /[ \t]/.test(text[index] ?? '')) {
		taken += text[index] === '\t' ? 4 - (taken % 4) : 1;
		index++;
	}
	return text.slice(index);
}

function readQuote(lines: readonly SourceLine[], at: number): Found {
	let end = at;
	const inner: SourceLine[] = [];
	for (; end < lines.length; end++) {
		const row = lines[end]!;
		const text = quoted(row.text);
		if (text === undefined) break;
		inner.push({ ...row, text });
	}
	return {
		block: { kind: 'quote', inner: readBlocks(inner), line: lines[at]!.line },
		length: Math.max(1, end - at),
	};
}
