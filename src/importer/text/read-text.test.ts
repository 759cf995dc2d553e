import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../curriculum/problem.ts';
import { readText } from './read-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
const utf16 = (text: string, order: 'le' | 'be') =>
	Uint8Array.from(
		[...text].flatMap((sign) => {
			const unit = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8];
			return order === 'le' ? unit : unit.reverse();
		})
	);

function read(bytes: Uint8Array): string {
	const result = readText(bytes, 'plan.md');
	if ('refusal' in result) return result.refusal;
	return [result.text, ...result.problems.map(formatProblem)].join('\n');
}

describe('encodings', () => {
	test.each([
		['UTF-8', bytesOf('Wöche 1')],
		['UTF-8 with a mark', bytesOf('\ufeffWöche 1')],
		['UTF-8 whose mark was damaged', bytesOf('ï»¿WÃ¶che 1')],
		['UTF-16, low byte first', utf16('\ufeffWöche 1', 'le')],
		['UTF-16, high byte first', utf16('\ufeffWöche 1', 'be')],
		['UTF-16 without a mark', utf16('Wöche 1', 'le')],
	])('%s', (_, bytes) => {
		expect(read(bytes)).toBe('Wöche 1');
	});

	test('what is no UTF-8 is read as Windows-1252, line by line, and said', () => {
		const bytes = Uint8Array.from([
			...bytesOf('Übung\n'),
			...latin('\xdcbung \x96 t\xe4glich\nq\xfc'),
		]);
		expect(read(bytes)).toMatchInlineSnapshot(`
			"Übung
			Übung – täglich
			qü
			plan.md:2:1 warning: This line and 1 more are not UTF-8, and were read as Windows-1252.
			  Look whether the letters came out right. If not, save the file as UTF-8 and import it again."
		`);
	});

	test('a sign of which too little is left is named with its line', () => {
		expect(read(bytesOf('a\nğŸ“ Notes'))).toMatchInlineSnapshot(`
			"a
			� Notes
			plan.md:2:1 warning: A sign of this line, probably an emoji, was broken by another program, and too little of it is left.
			  It stands as �. Write the sign that was meant into the source, or take it out, and import it again."
		`);
	});
});

describe('characters', () => {
	test.each([
		['a\r\nb\rc', 'a\nb\nc'],
		['\tWeek\u00a01\u2003–\u202fBasics\u3000', '\tWeek 1 – Basics '],
		['co\u00adde\u200b \u2060x\u200e', 'code x'],
		['👨‍💻 a\u200db ⚙️ \ufe0f Practice 1️⃣', '👨‍💻 ab ⚙️  Practice 1️⃣'],
		['می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
		['a\u2028b\u001b[31mc\u0007', 'a b[31mc'],
	])('%j => %j', (text, clean) => {
		expect(read(bytesOf(text))).toBe(clean);
	});

	test('lines keep their numbers, and reading what was read changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
				const text = `x${a}\n${b}\r\n${a}`;
				const clean = read(bytesOf(text));
				expect(clean.split('\n').length).toBe(text.split(/\r\n?|\n/).length);
				expect(read(bytesOf(clean))).toBe(clean);
			})
		);
	});

	test('any bytes whatever are read or refused', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(typeof read(bytes)).toBe('string');
			})
		);
	});
});

describe('what is no text is refused with what to do', () => {
	const zip = (...names: string[]) =>
		latin(`PK\x03\x04\x14\0\0\0${'x'.repeat(5000)}${names.join('PK\x01\x02')}`);
	test.each([
		['a Word document', zip('[Content_Types].xml', 'word/document.xml')],
		['an Excel workbook', zip('xl/workbook.xml')],
		['a zip archive', zip('plan.md')],
		['a PDF', latin('%PDF-1.7\n%\xe2\xe3')],
		['a PNG image', latin('\x89PNG\r\n\x1a\n\0\0')],
		['a rich text document', latin('{\\rtf1\\ansi Week 1}')],
	])('%s', (name, bytes) => {
		expect(read(bytes)).toMatch(
			new RegExp(`^plan.md is ${name}, not text\\. .*, then run the import on that\\.$`)
		);
	});

	test('a Word document in whole', () => {
		expect(read(zip('word/document.xml'))).toBe(
			'plan.md is a Word document, not text. Save it as plain text or Markdown in the program that wrote it, then run the import on that.'
		);
	});

	test('something else with zeros in it', () => {
		expect(read(latin('Week 1\0\0\0: a'))).toBe(
			'plan.md is no text: it holds bytes of value 0. Save the plan as plain text or Markdown first.'
		);
	});

	test.each(['', ' \n\t\n', '\ufeff', '\u200b\n'])('an empty file: %j', (text) => {
		expect(read(bytesOf(text))).toBe('plan.md is empty. Write or paste the plan into it first.');
	});
});
