import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePageNames, codePages, type CodePageName } from './code-pages.ts';
import { repairEncoding } from './repair-encoding.ts';
import { sentences } from './testing/languages.ts';

/** What becomes of a text whose UTF-8 is taken for a code page. */
function damage(text: string, page: CodePageName): string {
	return new TextDecoder(page).decode(new TextEncoder().encode(text));
}

/** The same in a program that drops bytes without a meaning, or marks them. */
function damageAndLose(text: string, page: CodePageName, mark: '' | '\ufffd'): string {
	const lost = new Set(codePages[page].lostBytes.map((byte) => String.fromCharCode(byte)));
	return [...damage(text, page)].map((sign) => (lost.has(sign) ? mark : sign)).join('');
}

const repaired = (text: string) => repairEncoding(text).text;
const page = fc.constantFrom(...codePageNames);

describe('a text that nobody damaged comes back as it is', () => {
	test.each(Object.entries(sentences))('in %s', (_, text) => {
		expect(repaired(text)).toBe(text);
	});

	test('with all languages in one text, line by line in any order', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(Object.values(sentences), { minLength: 2 }), (lines) => {
				const text = lines.join('\n');
				expect(repairEncoding(text)).toEqual({ text, repaired: [], unknown: [] });
			})
		);
	});

	test('whatever words stand in whatever quotation marks, in small letters or capitals', () => {
		const words = Object.values(sentences)
			.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? [])
			.filter((word) => !/^[ªºƒπµ]$/.test(word));
		const open = fc.constantFrom(
			'',
			'',
			'“',
			'„',
			'«',
			'« ',
			'»',
			'‘',
			'‚',
			'(',
			'¿',
			'¡',
			'–',
			'*'
		);
		const close = fc.constantFrom(
			'',
			'',
			'”',
			'“',
			'»',
			' »',
			'«',
			'’',
			'‘',
			')',
			'…',
			'–',
			'—',
			'…”',
			'™',
			'®',
			' !',
			'.'
		);
		const piece = fc
			.tuple(open, fc.constantFrom(...words), close, fc.boolean())
			.map(([left, word, right, loud]) => left + (loud ? word.toUpperCase() : word) + right);
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
				expect(repaired(pieces.join(' '))).toBe(pieces.join(' '));
			}),
			{ numRuns: 3000 }
		);
	});
});

describe('a damaged text comes back', () => {
	test.each(
		codePageNames.flatMap((name) =>
			Object.entries(sentences).map((each) => [name, ...each] as const)
		)
	)('from %s: %s', (name, _, text) => {
		expect(repaired(damage(text, name))).toBe(text);
		expect(repaired(damage(damage(text, name), name))).toBe(text);
	});

	test('from any two pages, one after the other', () => {
		fc.assert(
			fc.property(fc.constantFrom(...Object.values(sentences)), page, page, (text, first, then) => {
				expect(repaired(damage(damage(text, first), then))).toBe(text);
			}),
			{ numRuns: 400 }
		);
	});

	test('where only some lines are damaged, and some of them twice', () => {
		const times = fc.integer({ min: 0, max: 2 });
		const line = fc.tuple(fc.constantFrom(...Object.values(sentences)), times);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), page, (lines, name) => {
				const damaged = lines.map(([text, count]) =>
					Array.from({ length: count }).reduce<string>((each) => damage(each, name), text)
				);
				expect(repaired(damaged.join('\n'))).toBe(lines.map(([text]) => text).join('\n'));
			}),
			{ numRuns: 300 }
		);
	});

	test.each([
		['Itâ€™s “fine”', 'It’s “fine”'],
		['« Ã©tÃ© » and « été »', '« été » and « été »'],
		['✅ done, âœ… done', '✅ done, ✅ done'],
		['Here‚Äôs “it”', 'Here’s “it”'],
		['10Â\u00a0km, 5Â°', '10\u00a0km, 5°'],
	])('in a part of a line: %j', (text, meant) => {
		expect(repaired(text)).toBe(meant);
	});
});

describe('lost bytes', () => {
	test.each(['windows-1252', 'windows-1254'] as const)('are found again after %s', (name) => {
		const text = '👨‍💻 “Quoted” 🧠 think ⚙️ set ❌ no ⏰ now ⭐ 🏆 won ☐ open';
		expect(repaired(damageAndLose(text, name, ''))).toBe(text);
		expect(repaired(damageAndLose(text, name, '\ufffd'))).toBe(text);
	});

	test('Goals are the usual target', () => {
		expect(repaired(damageAndLose('🎯 Goals', 'windows-1254', ''))).toBe('🎯 Goals');
	});

	test('a last byte that became a plain space is one still', () => {
		expect(repaired(damage('🧠 Think', 'windows-1254').replaceAll('\u00a0', ' '))).toBe('🧠 Think');
		expect(repaired(damage('🧠 Think', 'windows-1254').replaceAll(/\u00a0/g, ''))).toBe('🧠 Think');
	});

	test('a sign that could be several is said to be unknown', () => {
		const text = damageAndLose('a\n📝 Notes', 'windows-1252', '');
		expect(repairEncoding(text)).toEqual({ text: 'a\n\ufffd Notes', repaired: [2], unknown: [2] });
	});
});

test('a large text takes no longer than its size asks for', () => {
	const text = `${damage(Object.values(sentences).join('\n'), 'windows-1252')}\n`.repeat(200);
	expect(repaired(text)).toBe(`${Object.values(sentences).join('\n')}\n`.repeat(200));
}, 0);

describe.skipIf(!existsSync('../shared/roadmaps'))('the roadmaps we were given', () => {
	test.each(['six-week-sprint.txt', 'day-by-day.md'])('%s is repaired completely', (name) => {
		const text = readFileSync(`../shared/roadmaps/${name}`, 'utf8');
		const { text: clean, unknown } = repairEncoding(text);
		expect(unknown).toEqual([]);
		expect(clean.match(/[^\p{ASCII}\p{Extended_Pictographic}’\u200d]/gu)).toBeNull();
	});

	test.each(['backend-developer.md', 'project-driven.md', 'weekly-syllabus.md'])(
		'%s is clean',
		(name) => {
			const text = readFileSync(`../shared/roadmaps/${name}`, 'utf8');
			expect(repaired(text)).toBe(text);
		}
	);
});
