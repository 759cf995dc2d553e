import type { Curriculum } from '../curriculum.ts';
import { addressOf, idAt } from '../location.ts';
import { problem, type Problem } from '../problem.ts';
import { didYouMean } from '../similar.ts';
import type { Synonym } from '../synonyms.ts';

/**
 * Pages that synonyms mean and that are not there; the search does without them. Where no page of that folder is there, the site has none of its kind,
 * and the lines about them wait without doing harm.
 */
export function checkSynonyms({ pages }: Curriculum, synonyms: readonly Synonym[]): Problem[] {
	const folders = new Set([...pages.keys()].map((id) => id.split('/')[0]));
	const addresses = [...pages.keys()].map(addressOf);
	return synonyms.flatMap(({ means, place }) =>
		means
			.filter((meaning) => meaning.startsWith('/') && !pages.has(idAt(meaning)))
			.filter((meaning) => folders.has(idAt(meaning).split('/')[0]))
			.map((meaning) =>
				problem(
					'synonym-target-missing',
					place,
					`The address ${meaning} leads to no page.`,
					`${didYouMean(meaning, addresses)}Write the address of a page from the root, or delete the line.`
				)
			)
	);
}
