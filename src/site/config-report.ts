import type { AstroIntegration } from 'astro';
import { accentNotes } from './colours/accent-styles.ts';
import type { Site } from './load-site.ts';
import { isTranslated, primaryOf } from './words-of-language.ts';

/** Says what became of the configuration where that is not plain. */
export function configReport({ config }: Site): AstroIntegration {
	return {
		name: 'waymark-config',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				if (command === 'build' || command === 'dev')
					for (const note of notesOn(config)) logger.info(note);
			},
		},
	};
}

/** `language: 'ar'` => that our own words are in English, and what to do about it. */
export function notesOn({
	colours,
	language,
}: Pick<Site['config'], 'colours' | 'language'>): string[] {
	const primary = primaryOf(language);
	return [
		...(isTranslated(language)
			? []
			: [
					`Our own texts are in English: src/words has no folder "${primary}". Programs that read pages aloud take them for the language of the site. Copy src/words/en to src/words/${primary} and translate it.`,
				]),
		...(colours?.accent === undefined ? [] : accentNotes(colours.accent)),
	];
}
