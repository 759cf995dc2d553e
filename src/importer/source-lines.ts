import { withoutSpeakers } from './chat-log.ts';
import { findFences } from './find-fences.ts';
import { endOfTableRow, mdToLines } from './html-lines.ts';
import type { ImportLog } from './import-log.ts';

/** A line of the source that says something, or a blank one. */
export interface SourceLine {
	text: string;
	/** Counts from 1. */
	line: number;
	/** Inside of a fence or one of its ends: kept as it is. */
	fenced?: true;
}

/** Addresses that links name: `[1]: https://…` => `"1"` and the address. */
export type Addresses = Map<string, { url: string; title: string; line: number }>;

const definition =
	/^ {0,3}\[([^\]^]{1,100})\]:\s*<?(https?:\/\/[^\s>]+)>?(?:\s+["'(](.*)["')])?\s*$/;

/** A bullet alone, the end of a box of notes, or dots that somebody should fill in: `- [ ] …`. */
const withoutWords =
	/^\s*(?:[-+*•]|:{3,}|(?:(?:[-+*•]|\d{1,2}[.)])\s+)?(?:\[[ x]\]\s*)?(?:\.{2,}|…))\s*$/i;

/**
 * The lines of a text without what only a machine needs: comments, HTML around text, addresses of links.
 * What is between fences stays as it is. A fence without an end is no fence.
 */
export function sourceLines(
	source: readonly string[],
	log: ImportLog
): { lines: SourceLine[]; addresses: Addresses } {
	const lines: SourceLine[] = [];
	const addresses: Addresses = new Map();
	const fences = findFences(source);
	const { ends, stray } = fences;
	const { asked, rows } = withoutSpeakers(source, fences);
	let comment = false;
	for (let index = 0; index < rows.length; index++) {
		if (stray.has(index) || asked.has(index)) {
			log.drop(index + 1, asked.has(index) ? 'chat' : 'fence');
			continue;
		}
		const end = comment ? undefined : ends.get(index);
		if (end !== undefined) {
			for (; index <= end; index++)
				lines.push({ text: rows[index] ?? '', line: index + 1, fenced: true });
			index--;
			continue;
		}
		const line = index + 1;
		const last = comment ? index : endOfTableRow(rows, index);
		const row = rows.slice(index, last + 1).join(' ');
		if (last > index) log.join(line, last + 1);
		index = last;
		const outside = withoutComments(row, comment);
		comment = outside.open;
		if (outside.found) log.drop(line, 'comment');
		const found = definition.exec(outside.text);
		if (found) {
			const [, name = '', url = '', title = ''] = found;
			const key = name.toLowerCase();
			if (!addresses.has(key)) addresses.set(key, { url, title, line });
			log.drop(line, 'linkAddress');
			continue;
		}
		if (withoutWords.test(outside.text)) {
			log.drop(line, 'signs');
			continue;
		}
		const texts = mdToLines(withoutDirective(outside.text)).map(withFewSpaces);
		if (texts.length === 0) log.drop(line, 'html');
		lines.push(...texts.map((text) => ({ text, line })));
	}
	return { lines, addresses };
}

/** White space says little beyond a certain width, and a lot of it takes long to look through. */
function withFewSpaces(text: string): string {
	return text
		.trimEnd()
		.replace(/^\s{60,}/, (start) => start.slice(0, 60))
		.replaceAll(/(\S) {3,}/g, '$1  ');
}

/** The start of a box of notes becomes a quotation: `":::tip[Mind this]"` => `"> **Tip: Mind this**"`. */
function withoutDirective(text: string): string {
	const [, name = '', title = ''] =
		/^\s*:{3,}\s*([a-z]+)\s*(?:\[([^\]]*)\])?[^\p{L}]*$/iu.exec(text) ?? [];
	return name === ''
		? text
		: `> **${name[0]!.toUpperCase()}${name.slice(1)}${title === '' ? '' : `: ${title}`}**`;
}

/** Takes comments out of a line; `open` says whether one goes on in the next line. */
function withoutComments(
	row: string,
	open: boolean
): { text: string; open: boolean; found: boolean } {
	if (!open && !row.includes('<!--')) return { text: row, open: false, found: false };
	let text = '';
	let rest = row;
	let inside = open;
	while (rest !== '') {
		const at = rest.indexOf(inside ? '-->' : '<!--');
		if (!inside) text += at < 0 ? rest : rest.slice(0, at);
		if (at < 0) return { text, open: inside, found: true };
		rest = rest.slice(at + (inside ? 3 : 4));
		inside = !inside;
	}
	return { text, open: inside, found: true };
}
