import type { Curriculum } from '../curriculum.ts';
import { resourcesFile } from '../location.ts';
import { problem, type Problem } from '../problem.ts';
import { unknownResourceLines } from '../resources.ts';
import { didYouMean } from '../similar.ts';

/** Every resource has an address or an entry, and every entry is used. */
export function checkResources({ pages, resources, resourceIndex }: Curriculum): Problem[] {
	const titles = resources.map(({ title }) => title);
	const unknown = [...pages.values()].flatMap((page) =>
		unknownResourceLines(page, resourceIndex).map(({ text, place }) =>
			problem(
				'resource-unknown',
				place,
				`The resource "${text}" has no address and no entry in ${resourcesFile}.`,
				`${didYouMean(text, titles)}Make it a link, or add an entry with this title.`
			)
		)
	);
	const unused = resources.flatMap(({ id, title, place, usedIn }) =>
		place && usedIn.length === 0
			? problem(
					'resource-unused',
					place,
					`No page uses the resource "${title}".`,
					`Link to its address or to /resources/${id}/, or take the entry away.`
				)
			: []
	);
	return [...unknown, ...unused];
}
