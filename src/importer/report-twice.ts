import { formatSpan } from '../curriculum/grammar.ts';
import type { ImportLog } from './import-log.ts';
import { labelOf, type Stop } from './outline.ts';

/** Says that a week has two headings. What they say is on one page. */
export function reportWeekTwice({ line: first, span }: Stop, line: number, log: ImportLog): void {
	const label = `${span.from === span.to ? 'Week' : 'Weeks'} ${formatSpan(span)}`;
	log.report(
		'week-twice',
		line,
		`${label} stands in the text twice.`,
		`It is already in line ${first}; both are on one page now. Give one of them another number if they are not the same.`
	);
}

/** Says that two phases have one number. */
export function reportPhaseTwice(known: Stop, line: number, log: ImportLog): void {
	log.report(
		'phase-twice',
		line,
		`${labelOf(known)} stands in the text twice, with two titles.`,
		`The other one is in line ${known.line}. They are two phases now; give one of them another number.`
	);
}
