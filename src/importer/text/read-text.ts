import { problem, type Problem } from '../../curriculum/problem.ts';
import { cleanCharacters } from './clean-characters.ts';
import { decodeBytes } from './decode-bytes.ts';
import { repairEncoding } from './repair-encoding.ts';

/** A text that can be read, or why there is none, as whole sentences. */
export type ReadText =
	| {
			text: string;
			/** What a person should look at, with the lines of the source. */
			problems: Problem[];
			/** How many lines had a broken encoding that was repaired. */
			repairedLines: number;
	  }
	| { refusal: string };

/** Reads the bytes of a plan: decodes them, repairs what earlier programs broke, and leaves plain characters. */
export function readText(bytes: Uint8Array, source: string): ReadText {
	const decoded = decodeBytes(bytes);
	if ('refusal' in decoded) return { refusal: `${source} ${decoded.refusal}` };
	const lines = decoded.text.replaceAll(/\r\n?/g, '\n');
	const { repaired, text, unknown } = repairEncoding(lines);
	const clean = cleanCharacters(text);
	if (clean.trim() === '')
		return { refusal: `${source} is empty. Write or paste the plan into it first.` };
	return {
		text: clean,
		problems: [...notUtf8Problems(decoded.notUtf8, source), ...unknownProblems(unknown, source)],
		repairedLines: repaired.length,
	};
}

function notUtf8Problems([line, ...more]: readonly number[], source: string): Problem[] {
	if (line === undefined) return [];
	const fact =
		more.length === 0
			? 'This line is not UTF-8, and was read as Windows-1252.'
			: `This line and ${more.length} more are not UTF-8, and were read as Windows-1252.`;
	return [
		problem(
			'import-encoding',
			{ file: source, line, column: 1 },
			fact,
			'Look whether the letters came out right. If not, save the file as UTF-8 and import it again.'
		),
	];
}

function unknownProblems(lines: readonly number[], source: string): Problem[] {
	return lines.map((line) =>
		problem(
			'import-encoding',
			{ file: source, line, column: 1 },
			'A sign of this line, probably an emoji, was broken by another program, and too little of it is left.',
			'It stands as \ufffd. Write the sign that was meant into the source, or take it out, and import it again.'
		)
	);
}
