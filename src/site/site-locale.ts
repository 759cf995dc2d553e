import { locale } from '../words/chosen/locale.ts';
import { chosenConfig } from './chosen-config.ts';

/** How dates and lists are written on this site, in the language of the words around them. */
export const siteLocale = localeOf(chosenConfig.language, locale);

/**
 * The locale that the site asks for where it names a region of the language of our words, and otherwise that of
 * the words: for English ones `"en-US"` => `"en-US"`, but `"en"` and `"ar"` => `"en-GB"`.
 */
export function localeOf(asked: string, ofWords: string): string {
	const { language, region } = new Intl.Locale(asked);
	return region !== undefined && language === new Intl.Locale(ofWords).language ? asked : ofWords;
}
