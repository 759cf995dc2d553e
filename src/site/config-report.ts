import type { AstroIntegration } from 'astro';
import { formatProblem } from '../curriculum/problem.ts';
import { accentNotes } from './colours/accent-styles.ts';
import type { Site } from './load-site.ts';
import { siteConfigFile } from './read-site-config.ts';
import { isTranslated, primaryOf } from './words-of-language.ts';

/** Says what became of the configuration where that is not plain, and starts anew in dev when it changes. */
export function configReport({ config, problems }: Site): AstroIntegration {
	return {
		name: 'waymark-config',
		hooks: {
			'astro:config:setup': ({ addWatchFile, command, config: { root }, logger }) => {
				addWatchFile(new URL(siteConfigFile, root));
				for (const each of problems)
					logger.error(
						`${formatProblem(each)}\n  Until then the site goes on with what was there before.`
					);
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
					`Our own texts are in English: src/words has no folder "${primary}". Copy src/words/en to src/words/${primary} and translate it.`,
				]),
		...(colours?.accent === undefined ? [] : accentNotes(colours.accent)),
	];
}
