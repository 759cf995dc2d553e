import type { Curriculum, Resource } from '../curriculum.ts';
import { resourcesFile } from '../location.ts';
import { problem, type Problem } from '../problem.ts';
import { findResource, titleKey, unknownResourceLines } from '../resources.ts';
import { didYouMean } from '../similar.ts';

/** Every resource has an address or an entry, and every entry is used. */
export function checkResources(curriculum: Curriculum): Problem[] {
	const { pages, resources } = curriculum;
	const titles = resources.map(({ title }) => title);
	const unknown = [...pages.values()].flatMap((page) =>
		unknownResourceLines(page, curriculum).map(({ text, place }) =>
			problem(
				'resource-unknown',
				place,
				`The resource "${text}" has no address and no entry in ${resourcesFile}.`,
				`${didYouMean(text, titles)}Make it a link, or add an entry with this title.`
			)
		)
	);
	const unused = resources.flatMap((resource) => {
		const { id, title, place, usedIn } = resource;
		if (!place || usedIn.length > 0 || firstLike(curriculum, resource) !== resource) return [];
		const hint = `Link to its address or to /resources/${id}/, or take the entry away.`;
		return problem('resource-unused', place, `No page uses the resource "${title}".`, hint);
	});
	return [...unknown, ...unused, ...checkTwice(curriculum)];
}

/** Of two entries with the same address or title only the first can be found by it. */
function checkTwice(curriculum: Curriculum): Problem[] {
	return curriculum.resources.flatMap((resource) => {
		const { href, id, place, title } = resource;
		const first = firstLike(curriculum, resource);
		if (!place || first === resource) return [];
		const what = href === undefined ? `title "${title}"` : `address ${href}`;
		const hint = `Keep one of them; the other stands in line ${first.place?.line}.`;
		return problem(
			'resource-twice',
			place,
			`The entries "${first.id}" and "${id}" have the same ${what}.`,
			hint
		);
	});
}

/** The entry that is found by the address of a resource, or by its title when it has no address. */
function firstLike(curriculum: Curriculum, resource: Resource): Resource {
	const { href, title } = resource;
	const first =
		href === undefined
			? curriculum.resourceByTitle.get(titleKey(title))
			: findResource(curriculum, href);
	return first ?? resource;
}
