import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../words/', import.meta.url));

/** The language of our own words that comes nearest: `"de-AT"` => `"de"`, and English where there is none. */
export function languageOfWords(language: string): string {
	const [primary = ''] = language.toLowerCase().split('-');
	return /^[a-z]{2,3}$/.test(primary) && existsSync(`${folder}${primary}`) ? primary : 'en';
}

/**
 * Lets every import of `src/words/chosen/…` find the words of one language, so that a page carries no
 * others. Outside of Vite, in scripts and tests, they are English.
 */
export function wordsOfLanguage(language: string): Plugin {
	const chosen = languageOfWords(language);
	return {
		name: 'waymark-words',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (!source.includes('/words/chosen/')) return undefined;
			const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
			return resolved?.id.replace('/words/chosen/', `/words/${chosen}/`);
		},
	};
}
