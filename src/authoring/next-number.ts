import type { Curriculum, Phase, Roadmap } from '../curriculum/curriculum.ts';

/**
 * The number of the next week: the first one after the last week of a phase, or of the whole roadmap, that no
 * week and no break has. Gaps before it are left alone.
 */
export function nextWeek({ breaks, phases, weeks }: Roadmap, phase?: Phase): number {
	const before = phase
		? phases.filter(({ number }) => number <= phase.number).flatMap((each) => each.weeks)
		: weeks;
	let next = Math.max(0, ...before.map(({ to }) => to)) + 1;
	for (;;) {
		const taken = [...weeks, ...breaks].find(({ from, to }) => from <= next && next <= to);
		if (!taken) return next;
		next = taken.to + 1;
	}
}

/** The numbers of all phases of a roadmap, those of folders included that no page introduces yet. */
export function phaseNumbers({ pages }: Curriculum, roadmap: string): number[] {
	return [...pages.values()].flatMap(({ location }) => {
		if (!('roadmap' in location) || location.roadmap !== roadmap) return [];
		if (location.kind === 'phase') return location.number;
		if (location.kind === 'week' && location.phase)
			return Number(location.phase.slice('phase-'.length));
		return [];
	});
}
