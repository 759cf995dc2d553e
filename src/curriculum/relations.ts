import type { Curriculum, Phase, Resource, Roadmap, SharedPage, Week } from './curriculum.ts';
import { idAt } from './location.ts';
import type { Page } from './page.ts';
import { findByTitle, findResource } from './resources.ts';

/** Everything a page links to, each thing once, in the order of the text. */
export interface Uses {
	topics: SharedPage[];
	projects: SharedPage[];
	resources: Resource[];
}

/** The topics, projects and resources a page uses. */
export function usesOf(curriculum: Curriculum, page: Page): Uses {
	const ids = new Set(page.links.map(({ href }) => idAt(href)));
	ids.delete(page.id);
	const inOrder = (shared: readonly SharedPage[]) =>
		[...ids].flatMap((id) => shared.find((each) => each.page.id === id) ?? []);
	const { resourceIndex } = curriculum;
	const linked = page.links.flatMap(({ href }) => findResource(resourceIndex, href) ?? []);
	const named = page.resources.flatMap((line) =>
		line.href === undefined ? (findByTitle(resourceIndex, line.text) ?? []) : []
	);
	return {
		topics: inOrder(curriculum.topics),
		projects: inOrder(curriculum.projects),
		resources: [...new Set([...linked, ...named])],
	};
}

/** The roadmap a page belongs to. */
export function roadmapOf(curriculum: Curriculum, page: Page): Roadmap | undefined {
	const { location } = page;
	const id = 'roadmap' in location ? location.roadmap : undefined;
	return curriculum.roadmaps.find((roadmap) => roadmap.id === id);
}

/** The week a page is. */
export function weekOf(curriculum: Curriculum, page: Page): Week | undefined {
	return roadmapOf(curriculum, page)?.weeks.find((week) => week.page === page);
}

/** The phase a page is, or is in. */
export function phaseOf(curriculum: Curriculum, page: Page): Phase | undefined {
	const { location } = page;
	if (location.kind !== 'phase' && location.kind !== 'week') return undefined;
	const phases = roadmapOf(curriculum, page)?.phases;
	return phases?.find(
		(phase) => phase.page === page || phase.weeks.some((week) => week.page === page)
	);
}

/** The pages of a roadmap in reading order: itself, then phase by phase, week by week. */
export function readingOrder({ page, phases, weeks }: Roadmap): Page[] {
	const alone = weeks.filter(({ phase }) => phase === undefined);
	return [
		page,
		...alone.map((week) => week.page),
		...phases.flatMap((phase) => [phase.page, ...phase.weeks.map((week) => week.page)]),
	];
}

/** Hours of all weeks that state them; `undefined` when none does. */
export function hoursOf(weeks: readonly Week[]): number | undefined {
	const stated = weeks.flatMap(({ page }) => page.data.hours ?? []);
	return stated.length > 0 ? stated.reduce((sum, hours) => sum + hours, 0) : undefined;
}
