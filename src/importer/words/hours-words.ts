import { withoutMarks } from '../clean-text.ts';

const said =
	/^(?:(?:estimated|total|weekly)\s+)?(time|duration|hours|effort|workload|zeit|zeitaufwand|dauer|aufwand|stunden)(?:\s+(?:commitment|needed|required|estimate|investment))?\s*:\s*(?:~|≈|about|around|ca\.?)?\s*(\d{1,3})(?:\s*(?:[-–]|to|bis)\s*(\d{1,3}))?\s*(h|hrs?|hours?|stunden|std)?(\s*(?:\/|per|a|pro)\s*(?:week|woche))?\.?$/iu;

/**
 * The hours that a line says something takes, the larger of two, and whether that is all it says. `weeks` is how many
 * weeks it takes them in.
 *
 * `"⏰ **Time:** 12 hours"` => `{ hours: 12, isAll: true }`; `"Time: 10–12 hours"` => `{ hours: 12, isAll: false }`
 */
export function hoursSaid(
	text: string,
	weeks: number
): { hours: number; isAll: boolean } | undefined {
	const plain = withoutMarks(text.replaceAll(/[*_]/g, '')).replace(/^[^\p{L}]+/u, '');
	const [, label = '', from = '', to, unit, each] = said.exec(plain) ?? [];
	// "Hours: 10"
	if (unit === undefined && !/^(?:hours|stunden)$/i.test(label)) return undefined;
	const times = each === undefined ? 1 : weeks;
	const hours = times * Number(to ?? from);
	return hours > 0 ? { hours, isAll: to === undefined && times === 1 } : undefined;
}
