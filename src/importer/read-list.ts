import type { Block, Item, List } from './blocks.ts';
import { withoutLeadingPictures } from './clean-text.ts';
import { findLabel } from './find-heading.ts';
import { indentOf, listLine, outlineLine, type ListLine } from './line-shapes.ts';
import type { SourceLine } from './source-lines.ts';

/** Deeper lists than this are read as if they were so deep. */
const deepest = 6;

/** Whether a line ends a list, being a heading, a table or the like. */
type IsBreak = (lines: readonly SourceLine[], at: number) => boolean;
type ReadInner = (lines: readonly SourceLine[]) => Block[];

interface Open {
	line: ListLine;
	row: SourceLine;
	/** Lines of its own that follow, without those of lists in it. */
	rest: SourceLine[];
	children: Open[];
	/** Lines in which its text goes on. */
	more: SourceLine[];
}

/** The list that starts at a line, and the number of its lines. */
export function readList(
	lines: readonly SourceLine[],
	at: number,
	isBreak: IsBreak,
	readInner: ReadInner
): { list: List; length: number } {
	const roots: Open[] = [];
	const trail: Open[] = [];
	let index = at;
	let blank = false;
	for (; index < lines.length; index++) {
		const row = lines[index]!;
		if (!row.fenced && row.text.trim() === '') {
			blank = true;
			continue;
		}
		const last = trail.at(-1);
		const item = row.fenced ? undefined : lineAt(row, last, blank);
		if (index > at && !belongs(lines, index, { item, last: trail, blank, isBreak })) break;
		if (item && !(row.fenced && last)) {
			while (trail.length > 0 && !isInside(item, trail.at(-1)!, blank)) trail.pop();
			while (trail.length >= deepest) trail.pop();
			const open: Open = { line: item, row, rest: [], children: [], more: [] };
			(trail.at(-1)?.children ?? roots).push(open);
			trail.push(open);
		} else if (last) takeLine(trail, row, blank);
		blank = false;
	}
	while (index > at + 1 && lines[index - 1]!.text.trim() === '' && !lines[index - 1]!.fenced)
		index--;
	return {
		list: { kind: 'list', items: roots.map((open) => closed(open, readInner)) },
		length: index - at,
	};
}

/** A line of a list, also one that only a picture makes one. Behind a blank line `"**✅ Goal:** …"` is a paragraph. */
function lineAt(row: SourceLine, last: Open | undefined, blank: boolean): ListLine | undefined {
	const isOutline = last === undefined || outlineLine(last.row.text) !== undefined;
	const found = listLine(row.text) ?? (isOutline ? outlineLine(row.text) : undefined);
	if (found) return found;
	const text = row.text.trim();
	const own = withoutLeadingPictures(text);
	const label = blank ? findLabel(own) : undefined;
	if (label?.marked && label.section !== undefined) return undefined;
	const isPicture = own !== text && (last === undefined || last.row.text.trim() !== last.line.text);
	return isPicture ? { indent: indentOf(row.text), rank: 0, box: false, text: own } : undefined;
}

function belongs(
	lines: readonly SourceLine[],
	index: number,
	{
		item,
		last: trail,
		blank,
		isBreak,
	}: { item: ListLine | undefined; last: Open[]; blank: boolean; isBreak: IsBreak }
): boolean {
	const row = lines[index]!;
	const last = trail.at(-1);
	const indent = indentOf(row.text);
	const isDeeper = last !== undefined && indent > last.line.indent + 1;
	if (row.fenced)
		return (
			indent >= 2 ||
			trail.some(({ rest }) => rest.at(-1)?.fenced && rest.at(-1)!.line === row.line - 1)
		);
	if (isBreak(lines, index) && !(isDeeper && !/^\s*#/.test(row.text))) return false;
	if (item) return !blank || indent > 1 || sameKind(item, trail[0]!.line);
	return blank ? indent >= 2 && indent > (trail[0]?.line.indent ?? 0) : true;
}

/** After a blank line a numbered list is not gone on with by bullets, nor the other way round. */
function sameKind(a: ListLine, b: ListLine): boolean {
	return (a.number === undefined) === (b.number === undefined);
}

/** Deeper by its indentation, by its sign, or bullets right below a number. */
function isInside(item: ListLine, { line: outer }: Open, blank: boolean): boolean {
	if (Math.abs(item.indent - outer.indent) > 1) return item.indent > outer.indent;
	if (item.rank > outer.rank) return true;
	return (
		!blank && outer.number !== undefined && item.number === undefined && item.rank === outer.rank
	);
}

/** Text below a line of a list: goes on with its text, or is a paragraph of its own. */
function takeLine(trail: Open[], row: SourceLine, blank: boolean): void {
	if (!row.fenced && blank) {
		const indent = indentOf(row.text);
		while (trail.length > 1 && trail.at(-1)!.line.indent >= indent) trail.pop();
	}
	const last = trail.at(-1)!;
	const text = row.text.trim();
	const goesOn = !row.fenced && !blank && last.rest.length === 0 && last.children.length === 0;
	const isOwn =
		findLabel(text)?.section !== undefined ||
		/^[|>]/.test(text) ||
		(/^\p{Lu}/u.test(text) && indentOf(row.text) < 2);
	if (goesOn && !isOwn) last.more.push(row);
	else {
		if (blank && last.rest.length > 0) last.rest.push({ text: '', line: row.line });
		last.rest.push(row);
	}
}

function closed({ children, line, more, rest, row }: Open, readInner: ReadInner): Item {
	const inner = readInner(rest);
	const lists: List[] =
		children.length > 0
			? [{ kind: 'list', items: children.map((child) => closed(child, readInner)) }]
			: [];
	const { box, number } = line;
	return {
		text: [line.text, ...more.map(({ text }) => text.trim())].join(' '),
		...(number !== undefined && { number }),
		box,
		inner: [...inner, ...lists],
		line: row.line,
		...(more.length > 0 && { lastLine: more.at(-1)!.line }),
	};
}
