import { codePageNames, codePages, type CodePage } from './code-pages.ts';
import { readRuns, type Run } from './damaged-runs.ts';
import { unknownSign } from './lost-bytes.ts';

export interface RepairedText {
	text: string;
	/** Numbers of the lines that were changed, from 1. */
	repaired: number[];
	/** Numbers of the lines that hold a sign of which too little was left to know it. */
	unknown: number[];
}

/**
 * Repairs UTF-8 that was taken for Windows-1252, Windows-1254 or Mac Roman, once or more often, in all of
 * a text or in parts of it: `"Itâ€™s ÃƒÂ¼ber"` => `"It’s über"`. A text that nobody damaged comes back as it is.
 */
export function repairEncoding(text: string): RepairedText {
	const before = text.split('\n');
	let lines = before;
	for (;;) {
		const next = repairOnce(lines);
		if (next === undefined) break;
		lines = next;
	}
	const numbers = lines.map((line, index) => ({
		line,
		number: index + 1,
		old: before[index] ?? '',
	}));
	return {
		text: lines.join('\n'),
		repaired: numbers.filter(({ line, old }) => line !== old).map(({ number }) => number),
		unknown: numbers
			.filter(({ line, old }) => countUnknown(line) > 0 && line !== old)
			.map(({ number }) => number),
	};
}

/** Takes back the damage of the code page that left most traces; `undefined` where there are none. */
function repairOnce(lines: readonly string[]): string[] | undefined {
	const readings = codePageNames.map((name) => readAs(lines, codePages[name]));
	const best = readings.reduce((a, b) => (b.telltales > a.telltales ? b : a));
	if (best.telltales === 0) return undefined;
	const wholeText = best.runs.every((runs) => runs?.every(({ isWhole }) => isWhole) ?? true);
	return lines.map((line, index) => {
		const runs = best.runs[index] ?? [];
		const wholeLine =
			runs.some(({ telltales }) => telltales > 0) && runs.every(({ isWhole }) => isWhole);
		let end = 0;
		let repaired = '';
		for (const run of runs) {
			const all = run.isWhole && (run.telltales > 0 || wholeLine || wholeText);
			repaired += line.slice(end, run.start);
			for (const { meant, sure, written } of run.parts) repaired += sure || all ? meant : written;
			end = run.end;
		}
		return repaired + line.slice(end);
	});
}

interface Reading {
	/** By line; `undefined` where there is nothing but ASCII. */
	runs: (Run[] | undefined)[];
	telltales: number;
}

function readAs(lines: readonly string[], page: CodePage): Reading {
	const runs = lines.map((line) => (/[^\0-\x7f]/.test(line) ? readRuns(line, page) : undefined));
	const telltales = runs.reduce(
		(sum, ofLine) => sum + (ofLine ?? []).reduce((count, run) => count + run.telltales, 0),
		0
	);
	return { runs, telltales };
}

function countUnknown(line: string): number {
	return line.split(unknownSign).length - 1;
}
