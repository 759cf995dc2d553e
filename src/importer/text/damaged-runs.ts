import type { CodePage } from './code-pages.ts';
import { readSequence, type DamagedSequence } from './damaged-sequence.ts';
import { readLostSequence } from './lost-bytes.ts';
import { isTelltale } from './telltale.ts';

/** A piece of a run: a sequence, or a character that belongs to none and means itself. */
export interface RunPart extends DamagedSequence {
	/** Must be damage, wherever it stands. */
	sure: boolean;
}

/** Characters beyond ASCII that stand together in a line. */
export interface Run {
	start: number;
	end: number;
	parts: RunPart[];
	/** Nothing in it belongs to no sequence. */
	isWhole: boolean;
	/** How many of its sequences must be damage. */
	telltales: number;
}

/** The runs of a line, read as bytes of a code page. */
export function readRuns(line: string, page: CodePage): Run[] {
	const runs: Run[] = [];
	for (const match of line.matchAll(/[^\0-\x7f]+/g)) {
		const last = runs.at(-1);
		// A sequence may have reached beyond its run, for a space that was one of its bytes.
		const start = Math.max(match.index, last?.end ?? 0);
		const end = match.index + match[0].length;
		if (start < end) runs.push(readRun(line, start, end, page));
	}
	return runs;
}

function readRun(line: string, start: number, end: number, page: CodePage): Run {
	const parts: RunPart[] = [];
	let strays = 0;
	let at = start;
	while (at < end) {
		const sequence = readSequence(line, at, page);
		const lost = sequence ? undefined : readLostSequence(line, at, page);
		const written = (sequence ?? lost)?.written ?? line.charAt(at);
		const beside = {
			before: line.slice(Math.max(0, at - 2), at),
			after: line.charAt(at + written.length),
		};
		const sure = lost !== undefined || (sequence !== undefined && isTelltale(sequence, beside));
		parts.push({ written, meant: (sequence ?? lost)?.meant ?? written, sure });
		if (!sequence && !lost) strays++;
		at += written.length;
	}
	const isWhole = strays === 0;
	if (isWhole && isForeignWord(parts)) for (const part of parts) part.sure = true;
	// Alphabets and tables of characters hold sequences by accident, among much that is none.
	if (strays * 2 > at - start) for (const part of parts) part.sure = false;
	return { start, end: at, parts, isWhole, telltales: parts.filter(({ sure }) => sure).length };
}

/** Groups of scripts that stand together in words. */
const scripts = [
	...[
		'Arabic',
		'Armenian',
		'Bengali',
		'Cyrillic',
		'Devanagari',
		'Ethiopic',
		'Georgian',
		'Greek',
		'Gujarati',
	],
	...[
		'Gurmukhi',
		'Hangul',
		'Hebrew',
		'Kannada',
		'Khmer',
		'Lao',
		'Malayalam',
		'Myanmar',
		'Sinhala',
		'Tamil',
	],
	...['Telugu', 'Thai', 'Tibetan'],
]
	.map((name) => new RegExp(`^[\\p{Script=${name}}\\p{M}]+$`, 'u'))
	.concat(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u300f\uff01-\uff1f]+$/u);

/** Sequences in a row that make a word of another script are no accident, unless they are signs such as dashes. */
function isForeignWord(parts: readonly RunPart[]): boolean {
	const startsWithLetters = parts.every(({ written }) => /^\p{L}/u.test(written));
	if (parts.length < (startsWithLetters ? 2 : 3)) return false;
	const word = parts
		.map(({ meant }) => meant)
		.join('')
		.replaceAll(/[\p{P}\s]/gu, '');
	return scripts.some((script) => script.test(word));
}
