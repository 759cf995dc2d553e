import { idAt } from '../curriculum/location.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { partOf, sharedPart } from '../progress/task-index.ts';
import { formerTaskIds } from '../progress/to-task-index.ts';

/** The parts of the task index that pages belonged to before they moved. */
export function formerParts(pages: readonly Page[]): string[] {
	const parts = pages.flatMap(({ data, id }) =>
		(data.redirectFrom ?? [])
			.map((from) => partOf(idAt(from)))
			.filter((part) => part !== partOf(id))
	);
	return [...new Set(parts)];
}

/** Names that roadmaps had before, with those they have now. */
export function movedRoadmaps({ roadmaps }: Curriculum): [before: string, now: string][] {
	return roadmaps.flatMap(({ id, page }) =>
		(page.data.redirectFrom ?? [])
			.map((from) => partOf(idAt(from)))
			.filter((before) => before !== id && before !== sharedPart)
			.map((before): [string, string] => [before, id])
	);
}

/** The ids that the tasks of a page had before, and the page itself, by their ids of today. */
export function formerIds(page: Page): Record<string, string[]> {
	const before = (page.data.redirectFrom ?? []).map(idAt);
	return { ...formerTaskIds(page), ...(before.length > 0 && { [page.id]: before }) };
}
