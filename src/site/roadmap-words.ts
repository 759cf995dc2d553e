import type { Roadmap, Week } from '../curriculum/curriculum.ts';
import { counted } from './page-words.ts';

/** `"24 weeks"`: up to the last week, the open ones included. Empty without weeks. */
export function weeksLength(weeks: readonly Week[]): string {
	const first = Math.min(...weeks.map(({ from }) => from));
	const last = Math.max(...weeks.map(({ to }) => to));
	return weeks.length > 0 ? counted(last - first + 1, 'week') : '';
}

/** `"24 weeks in 3 phases"`, `"6 phases"`. */
export function lengthOf({ phases, weeks }: Roadmap): string {
	const phaseCount = phases.length > 0 ? counted(phases.length, 'phase') : '';
	return [weeksLength(weeks), phaseCount].filter(Boolean).join(' in ');
}
