import { expect, test } from 'vitest';
import { notesOn } from './config-report.ts';
import { foreignWordsStyles } from './words-of-language.ts';

test('a forker is told when our own words are in another language', () => {
	expect(notesOn({ language: 'ar' })).toEqual([
		'Our own texts are in English: src/words has no folder "ar". Programs that read pages aloud take them for the language of the site. Copy src/words/en to src/words/ar and translate it.',
	]);
	expect(notesOn({ language: 'de-AT' })).toEqual([]);
	expect(notesOn({ language: 'en-GB' })).toEqual([]);
});

test('a forker is told what became of an accent', () => {
	expect(notesOn({ language: 'en', colours: { accent: '#ffe600' } })).toEqual([
		'The accent #ffe600 has too little contrast in the light theme; there it is #796c00.',
	]);
	expect(
		notesOn({ language: 'en', colours: { accent: { light: '#18795a', dark: '#0d4d39' } } })
	).toEqual(['The accent #0d4d39 has too little contrast in the dark theme; there it is #447e67.']);
	expect(notesOn({ language: 'en', colours: {} })).toEqual([]);
});

test('only a site that runs the other way than our words says so in its style sheet', () => {
	expect(foreignWordsStyles('ar')).toContain('unicode-bidi:plaintext');
	expect(foreignWordsStyles('en')).toBe('');
	expect(foreignWordsStyles('fr')).toBe('');
});
