import type { Curriculum, Phase, Resource, Roadmap, SharedPage, Week } from './curriculum.ts';
import type { Span } from './grammar.ts';
import { addressOf, idAt } from './location.ts';
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
	const shared = [...ids].flatMap((id) => curriculum.sharedPages.get(id) ?? []);
	const linked = page.links.flatMap(({ href }) => findResource(curriculum, href) ?? []);
	const named = page.resources.flatMap((line) => findByTitle(curriculum, line) ?? []);
	return {
		topics: shared.filter((each) => each.page.location.kind === 'topic'),
		projects: shared.filter((each) => each.page.location.kind === 'project'),
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

/**
 * The same stretch in the other roadmaps that are views of the same weeks: for a roadmap's page their
 * pages, for a phase those with its number, for a week those with its weeks.
 */
export function twinsOf(curriculum: Curriculum, page: Page): Page[] {
	const own = roadmapOf(curriculum, page);
	const twins = own?.page.data.twins;
	if (twins === undefined) return [];
	const { location } = page;
	const others = curriculum.roadmaps.filter(
		(roadmap) => roadmap !== own && roadmap.page.data.twins === twins
	);
	return others.flatMap((roadmap): Page[] => {
		if (location.kind === 'week')
			return roadmap.weeks
				.filter(({ from, to }) => from === location.from && to === location.to)
				.map((week) => week.page);
		if (location.kind === 'phase')
			return roadmap.phases
				.filter(({ number }) => number === location.number)
				.map((phase) => phase.page);
		return [roadmap.page];
	});
}

/** A stretch of a roadmap: a phase with its weeks, or weeks that stand outside of phases. */
export interface Part {
	phase: Phase | undefined;
	weeks: Week[];
	/** Weeks left open on purpose that follow in this stretch. */
	breaks: Span[];
}

/** A roadmap from its first week to its last. A phase without weeks stands after the phase before it. */
export function partsOf({ breaks, phases, weeks }: Roadmap): Part[] {
	let start = 0;
	const ofPhases = phases.map((phase) => {
		start = phase.weeks[0]?.from ?? start;
		return { start, phase, weeks: phase.weeks };
	});
	const alone = weeks.filter(({ phase }) => phase === undefined);
	const ofWeeks = alone.map((week) => ({ start: week.from, phase: undefined, weeks: [week] }));
	const parts: (Part & { start: number })[] = [];
	for (const part of [...ofWeeks, ...ofPhases].sort((a, b) => a.start - b.start)) {
		const last = parts.at(-1);
		if (last && !last.phase && !part.phase) last.weeks.push(...part.weeks);
		else parts.push({ ...part, weeks: [...part.weeks], breaks: [] });
	}
	for (const open of breaks) {
		const before = parts.findLast((part) => part.start <= open.from && part.weeks.length > 0);
		(before ?? parts[0])?.breaks.push(open);
	}
	return parts;
}

/** The pages of a roadmap in reading order: itself, then part by part, week by week. */
export function readingOrder(roadmap: Roadmap): Page[] {
	const parts = partsOf(roadmap);
	return [
		roadmap.page,
		...parts.flatMap(({ phase, weeks }) => [
			...(phase ? [phase.page] : []),
			...weeks.map(({ page }) => page),
		]),
	];
}

/** Hours of all weeks that state them; `undefined` when none does. */
export function hoursOf(weeks: readonly Week[]): number | undefined {
	const stated = weeks.flatMap(({ page }) => page.data.hours ?? []);
	return stated.length > 0 ? stated.reduce((sum, hours) => sum + hours, 0) : undefined;
}

/** Addresses that were given up, and the ones that took their place. */
export function redirectsOf({ pages, resources }: Curriculum): [from: string, to: string][] {
	const ofPages = [...pages.values()].flatMap(({ id, data }) =>
		(data.redirectFrom ?? []).map((from): [string, string] => [from, addressOf(id)])
	);
	const ofResources = resources.flatMap(({ id, redirectFrom }) =>
		(redirectFrom ?? []).map((from): [string, string] => [from, `/resources/${id}/`])
	);
	return [...ofPages, ...ofResources];
}
