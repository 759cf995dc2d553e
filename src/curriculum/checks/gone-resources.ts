import { closest } from 'fastest-levenshtein';
import type { Curriculum } from '../curriculum.ts';
import { idAt, resourcesFile } from '../location.ts';
import { problem, type Problem } from '../problem.ts';
import { redirectsOf } from '../relations.ts';
import { goneOnPurpose } from './gone-on-purpose.ts';

/** Each described resource that was published is still described, or its address leads to the one that follows it. */
export function goneResources(curriculum: Curriculum, recorded: readonly string[]): Problem[] {
	const described = curriculum.resources.filter(({ place }) => place !== undefined);
	const kept = new Set([
		...redirectsOf(curriculum).map(([from]) => from),
		...described.map(({ id }) => `/resources/${id}/`),
	]);
	const gone = recorded.filter(
		(address) => address.startsWith('/resources/') && !kept.has(address)
	);
	if (gone.length > 1 && described.length === 0)
		return [
			goneOnPurpose('/resources/', 'All resources that were published are gone.', 'If they were'),
		];
	const ids = described.map(({ id }) => id).filter((id) => !recorded.includes(`/resources/${id}/`));
	return gone.map((address) => {
		const best = ids.length > 0 ? closest(idAt(address).split('/').at(-1) ?? '', ids) : undefined;
		const successor = described.find(({ id }) => id === best);
		return problem(
			'published-resource-gone',
			successor?.place ?? { file: resourcesFile, line: 1, column: 1 },
			`The page ${address} was published and is gone.`,
			`So that bookmarks are kept, add to the entry that follows it${successor ? ', probably this one' : ''}:\n  redirectFrom:\n    - ${address}\nIf nothing follows it, run: npm run record -- --forget ${address}`
		);
	});
}
