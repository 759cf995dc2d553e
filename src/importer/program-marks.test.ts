import { expect, test } from 'vitest';
import { withoutProgramMarks } from './program-marks.ts';

test.each([
	['## Week 1: SQL {#week-1:-sql}', '## Week 1: SQL'],
	['## Basics {#basics .unnumbered}', '## Basics'],
	['> [!NOTE]', '> **Note**'],
	['> [!tip]- Mind this', '> **Tip: Mind this**'],
	[':::caution[Hot]', '> **Caution: Hot**'],
	['- Read [[The Book]]', '- Read The Book'],
	['- Read [[Books/Rust#Chapter 4|chapter 4]] ^a1b2c3', '- Read chapter 4'],
	['![[plan.png|300]]', '`plan.png`'],
	['| [[Loops\\|loops]] | ==now== |', '| loops | **now** |'],
	['**Time:** 8\\-10 hours a week, C\\# and 1\\.5 h', '**Time:** 8-10 hours a week, C# and 1.5 h'],
])('%s => %s', (row, plain) => {
	expect(withoutProgramMarks(row)).toBe(plain);
});

test.each([
	['a block of Svelte in a heading', '## Conditions with {#if}'],
	['a test of a shell', 'if [[ -f plan.md ]]; then'],
	['a matrix', '[[1, 2], [3, 4]] and [[0]]'],
	['comparisons', 'a == b, a==b==c and x === y'],
	['a power', 'x ^2 and 2 ^10'],
	['a variable', 'Add x ^max'],
	['a sign at the start of a line', 'Find lines with ^error'],
	['signs in brackets', 'Equality (==) in Python and (==) in Java'],
	['a path', 'C:\\\\-x and \\\\.'],
	['a quotation that begins no list', '> 1\\. Januar'],
	['the same with a heading', '> \\# quoted'],
	['code', '`[[Page]]` and `==x==`, `\\-`'],
	['a number or hyphen that begins no list', '1\\. Januar'],
	['the same', '\\- no list'],
	['a quotation with a link', '> [!](https://example.org/)'],
])('%s stays', (_, row) => {
	expect(withoutProgramMarks(row)).toBe(row);
});
