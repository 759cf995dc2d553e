import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { directionOf } from './language.ts';

const folder = fileURLToPath(new URL('../words/', import.meta.url));

/** The language of our own words that comes nearest: `"de-AT"` => `"de"`, and English where there is none. */
export function languageOfWords(language: string): string {
	const primary = primaryOf(language);
	return /^[a-z]{2,3}$/.test(primary) && existsSync(`${folder}${primary}`) ? primary : 'en';
}

/**
 * For a site that runs from the right while its own words are in English: each of them runs from the left, so that a
 * full stop ends its sentence. What authors write is left alone. Empty for all other sites.
 */
export function foreignWordsStyles(language: string): string {
	if (directionOf(language) === 'ltr' || isTranslated(language)) return '';
	const ours = 'p,dt,dd,h1,h2,h3,a,button,label,legend,progress-meter,.dates,plan-dates>span';
	return `body{text-align:right}:is(${ours}):not(.turn *,.sl-markdown-content :not(.not-content *)){unicode-bidi:plaintext}`;
}

/** Whether our own words are there in a language: `"de-AT"` => `true`. */
export function isTranslated(language: string): boolean {
	return languageOfWords(language) === primaryOf(language);
}

/** `"de-AT"` => `"de"` */
export function primaryOf(language: string): string {
	return language.toLowerCase().split('-')[0] ?? '';
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
