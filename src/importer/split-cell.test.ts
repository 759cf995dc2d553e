import { expect, test } from 'vitest';
import { splitCell, splitList } from './split-cell.ts';

test.each([
	['1. Do a. 2. Do b.', ['Do a.', 'Do b.']],
	['1. Load it<br>2. Query it', ['Load it', 'Query it']],
	['• Back it up<br>• Restore it', ['Back it up', 'Restore it']],
	['Install it; run it', ['Install it', 'run it']],
	['Version 2. 3 is next', ['Version 2. 3 is next']],
	['Do a, b and c', ['Do a, b and c']],
])('a cell of tasks is divided by its numbers, bullets and semicolons: %s', (cell, expected) => {
	expect(splitCell(cell)).toEqual(expected);
});

test.each([
	['models, forms (basic, model), and views', ['models', 'forms (basic, model)', 'views']],
	['`a, b`, c', ['`a, b`', 'c']],
	[
		'[A](https://a.example/), [B](https://b.example/)',
		['[A](https://a.example/)', '[B](https://b.example/)'],
	],
	['Read the book, which is long', ['Read the book, which is long']],
	['One thing', ['One thing']],
	['A first sentence. Another, with a comma', ['A first sentence. Another, with a comma']],
])('a list in one line is divided by its commas: %s', (line, expected) => {
	expect(splitList(line)).toEqual(expected);
});
