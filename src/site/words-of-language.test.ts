import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOfWords } from './words-of-language.ts';

test.each([
	['en', 'en'],
	['en-GB', 'en'],
	['de', 'de'],
	['de-AT', 'de'],
	['DE', 'de'],
	['ar', 'en'],
	['chosen', 'en'],
	['..', 'en'],
])('pages in %s have the words of %s', (language, words) => {
	expect(languageOfWords(language)).toBe(words);
});

test('every language has the same files of words', () => {
	const [chosen, ...languages] = readdirSync('src/words').sort();
	expect(chosen).toBe('chosen');
	for (const language of languages)
		expect(readdirSync(`src/words/${language}`), language).toEqual(readdirSync('src/words/chosen'));
});
