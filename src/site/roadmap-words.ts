import type { Roadmap, Week } from '../curriculum/curriculum.ts';
import { lengthOf } from '../words/chosen/amounts.ts';

/** How many weeks there are up to the last one, the open ones included. */
export function countWeeks(weeks: readonly Week[]): number {
	if (weeks.length === 0) return 0;
	const first = Math.min(...weeks.map(({ from }) => from));
	const last = Math.max(...weeks.map(({ to }) => to));
	return last - first + 1;
}

/** `"24 weeks in 3 phases"`, `"6 phases"`. */
export function lengthOfRoadmap({ phases, weeks }: Roadmap): string {
	return lengthOf(countWeeks(weeks), phases.length);
}
