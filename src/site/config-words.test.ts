import { expect, test } from 'vitest';
import { loadConfigWords } from './config-words.ts';

test.each([
	['en', 'Table: Goals', 'book'],
	['de-AT', 'Tabelle: Goals', 'Buch'],
	['ar', 'Table: Goals', 'book'],
])('Markdown in %s gets its words', async (language, table, book) => {
	const words = await loadConfigWords(language);
	expect(words.table('Goals', 1)).toBe(table);
	expect(words.resourceKindNames.book).toBe(book);
});
