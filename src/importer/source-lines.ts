import { withoutSpeakers } from './chat-log.ts';
import { readCitations, sourcesHeading } from './citations.ts';
import { hiddenRows, withoutComments } from './comments.ts';
import { findFences } from './find-fences.ts';
import { withoutFrontmatter } from './front-rows.ts';
import { endOfTableRow, mdToLines } from './html-lines.ts';
import type { ImportLog, Reason } from './import-log.ts';
import { picturesIn } from './pictures-inside.ts';
import { withoutProgramMarks } from './program-marks.ts';

/** A line of the source that says something, or a blank one. */
export interface SourceLine {
	text: string;
	/** Counts from 1. */
	line: number;
	/** Inside of a fence or one of its ends: kept as it is. */
	fenced?: true;
	/** The next line of the paragraph starts anew. */
	breaks?: true;
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
	const { citations, rows: listed, unnamedAt } = readCitations(source);
	for (const { key, line, url } of citations)
		addresses.set(key.toLowerCase(), { url, title: '', line });
	const front = withoutFrontmatter(listed);
	const fences = findFences(front.rows);
	const { asked, rows } = withoutSpeakers(front.rows, fences);
	const pictures = picturesIn(rows);
	const unsaid = new Map([
		...places(hiddenRows(rows), 'comment'),
		...places(front.unread, 'frontmatter'),
		...places(fences.stray, 'fence'),
		...places(asked, 'chat'),
	]);
	let comment = false;
	for (let index = 0; index < rows.length; index++) {
		const reason = unsaid.get(index);
		if (reason) {
			log.drop(index + 1, reason);
			continue;
		}
		const end = comment ? undefined : fences.ends.get(index);
		if (end !== undefined) {
			for (; index <= end; index++)
				lines.push({ text: rows[index] ?? '', line: index + 1, fenced: true });
			index--;
			continue;
		}
		const line = index + 1;
		const last = comment ? index : endOfTableRow(rows, index);
		const row = rows.slice(index, last + 1).join(' ');
		if (line === unnamedAt) lines.push({ text: sourcesHeading, line });
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
		const own = pictures.without(outside.text);
		if (withoutWords.test(own) || (own !== outside.text && own.trim() === '')) {
			log.drop(line, own === outside.text ? 'signs' : 'picture');
			continue;
		}
		const texts = mdToLines(withoutProgramMarks(own)).map(withFewSpaces);
		if (texts.length === 0) log.drop(line, 'html');
		const goesOn = (rows[index + 1] ?? '').trim() !== '';
		const breaks = / {2}$/.test(row) || (goesOn && /(?<!\\)\\$/.test(row));
		lines.push(
			...texts.map((text, at) => ({
				text: breaks ? text.replace(/(?<!\\)\\$/, '') : text,
				line,
				...((breaks || at < texts.length - 1) && { breaks: true as const }),
			}))
		);
	}
	return { lines, addresses };
}

function places(indexes: ReadonlySet<number>, reason: Reason): [number, Reason][] {
	return [...indexes].map((index) => [index, reason]);
}

/** White space says little beyond a certain width, and a lot of it takes long to look through. */
function withFewSpaces(text: string): string {
	return text
		.trimEnd()
		.replace(/^\s{60,}/, (start) => start.slice(0, 60))
		.replaceAll(/(\S) {3,}/g, '$1  ');
}
