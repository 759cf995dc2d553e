import type * as markdown from '../words/en/markdown.ts';
import type * as resources from '../words/en/resources.ts';
import { languageOfWords } from './words-of-language.ts';

/** The words for what is made while Astro is configured, where imports are not resolved to the language of the site. */
export type ConfigWords = typeof markdown & typeof resources;

/** Those words in the language of the site, or in the one that stands in for it. */
export async function loadConfigWords(language: string): Promise<ConfigWords> {
	const folder = `../words/${languageOfWords(language)}`;
	const areas = await Promise.all(
		['markdown', 'resources'].map((area) => import(`${folder}/${area}.ts`) as Promise<object>)
	);
	return Object.assign({}, ...areas) as ConfigWords;
}
