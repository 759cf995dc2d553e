import type { Section, Span } from '../curriculum/grammar.ts';
import type { Heading } from './blocks.ts';
import type { Marker } from './find-marker.ts';
import { sameSpan, type Stop } from './outline.ts';
import type { OutlineTrail } from './outline-trail.ts';
import type { Headings } from './scan-headings.ts';
import { concernsTheWhole } from './words/heading-words.ts';

/** Whether a part that a line of a list names may stand there: within a larger part, and phases only at the top. */
export function mayStand(
	{ kind, span, word }: Marker,
	trail: OutlineTrail,
	{ kinds }: Headings
): boolean {
	const within = trail.stop.kind;
	switch (kind) {
		case 'week':
			return within !== 'day' && within !== 'week' && span.from > 0;
		case 'day':
			return within !== 'day' && span.from > 0;
		case 'phase':
			return (
				within === 'roadmap' && (kinds.has('phase') ? trail.knows(word, span) : !kinds.has('week'))
			);
	}
}

/** Whether a table may divide a part: days divide a week, phases a roadmap that has no other parts. */
export function mayDivide(kind: Marker['kind'], within: Stop, { kinds }: Headings): boolean {
	switch (kind) {
		case 'week':
			return true;
		case 'day':
			return within.kind !== 'day';
		case 'phase':
			return within.kind === 'roadmap' && kinds.size === 0;
	}
}

/** Whether a stretch of weeks is divided by one that is a part of it. */
export function isDivided(whole: Span, part: Span): boolean {
	return whole.from <= part.from && part.to <= whole.to && !sameSpan(whole, part);
}

/** Whether a table only sums up weeks that have headings of their own, in a text without phases that could take its rows. */
export function isOverviewTable(rows: readonly Stop[], { kinds, markers }: Headings): boolean {
	const weeks = [...markers.values()].filter(({ kind }) => kind === 'week');
	return (
		!kinds.has('phase') &&
		rows.every((row) => row.kind === 'week' && weeks.some(({ span }) => isDivided(row.span, span)))
	);
}

/** Whether a label in bold behind the last week, `"**Resources:** …"`, speaks of all weeks, none of which has any. */
export function isListOfTheWhole(
	{ isMarked, section }: { isMarked: boolean; section: Section },
	{ roadmap }: OutlineTrail
): boolean {
	return isMarked && section === 'resources' && !hasResources(roadmap);
}

function hasResources({ kind, passages, stops }: Stop): boolean {
	const own = kind !== 'roadmap' && passages.some(({ section }) => section === 'resources');
	return own || stops.some(hasResources);
}

/** Whether a heading that stands once, behind the last week, is about the roadmap although no depth says so. */
export function isOfTheWhole(
	{ depth, text }: Heading,
	section: Section | undefined,
	isBehindRuler: boolean,
	trail: OutlineTrail,
	{ depths, rulersDivide }: Headings
): boolean {
	if (concernsTheWhole(text) || (isBehindRuler && (depth === 0 || rulersDivide))) return true;
	// A list of resources at the end is for all weeks where none of them has one.
	if (section === 'resources' && (depth === 0 || isBehindRuler || trail.isInLine))
		return !hasResources(trail.roadmap);
	if (section) return false;
	// Between the weeks there was no heading like it.
	return depth === 0 ? trail.stop.kind === 'phase' : trail.isInLine && !depths.has(depth);
}
