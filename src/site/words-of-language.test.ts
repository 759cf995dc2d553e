import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishLabels } from '../curriculum/labels.ts';
import { labels } from '../words/en/pages.ts';
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

const [chosen, ...languages] = readdirSync('src/words').sort();
const areasOf = (language: string) =>
	readdirSync(`src/words/${language}`).map((file) => file.replace(/\.ts$/, ''));
const areas = areasOf('en');

test('every language has the same files of words', () => {
	expect(chosen).toBe('chosen');
	expect(areasOf('chosen')).toEqual(areas);
	for (const language of languages) expect(areasOf(language), language).toEqual(areas);
});

/** The names of all texts in a module or table, in their order: `kindNames.week`. A text that is empty says so. */
function namesIn(words: unknown, name = ''): string[] {
	if (typeof words === 'string') return [words === '' ? `${name} (empty)` : name];
	if (typeof words !== 'object' || words === null) return [name];
	return Object.entries(words).flatMap(([key, value]) =>
		namesIn(value, name === '' ? key : `${name}.${key}`)
	);
}

const load = async (language: string, area: string) =>
	namesIn(await import(`../words/${language}/${area}.ts`));

test.each(languages.flatMap((language) => areas.map((area) => [language, area] as const)))(
	'in %s, %s has every text that English has, in the same order, and no other',
	async (language, area) => {
		expect(await load(language, area)).toEqual(await load('en', area));
	}
);

test('texts are named one by one, so that what is missing is named', () => {
	expect(namesIn({ a: 'A', b: { c: () => 'C', d: '' } })).toEqual(['a', 'b.c', 'b.d (empty)']);
});

test('what the pages call weeks and phases in English is what everything else calls them', () => {
	for (const span of [
		{ from: 3, to: 3 },
		{ from: 11, to: 14 },
	])
		expect(labels.week(span)).toBe(englishLabels.week(span));
	expect(labels.phase(2)).toBe(englishLabels.phase(2));
});
