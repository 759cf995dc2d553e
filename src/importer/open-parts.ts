import type { Span } from '../curriculum/grammar.ts';
import { labelOf, newPassage, type Stop } from './outline.ts';

/** A part whose end has not come yet. */
export interface Open {
	stop: Stop;
	/** Depth of its heading; below a heading of depth 2, lines that only look like headings have 2.2 to 2.8. */
	depth: number;
}

/** Which part can stand in which: one with a larger rank in one with a smaller. */
export const ranks = { roadmap: 0, phase: 1, week: 2, day: 3 } satisfies Record<
	Stop['kind'],
	number
>;

/** The depth of the heading of a part; for a line that only looks like one by where it stands. */
export function depthOf(kind: Stop['kind'], depth: number, open: readonly Open[]): number {
	if (depth > 0) return depth;
	const around = open.findLast(({ stop }) => ranks[stop.kind] < ranks[kind])?.depth ?? 0;
	return Math.floor(around) + ranks[kind] * 0.2;
}

/**
 * Whether what is named like a phase is a detail of a smaller part: its heading is smaller, or only a line, as
 * "**Step 1**" below "### Week 3". `isNamed` says that the roadmap has phases with this name.
 */
export function isDetail(depth: number, open: readonly Open[], isNamed: boolean): boolean {
	const parts = open.filter(({ stop }) => stop.kind !== 'roadmap');
	if (parts.some((part) => part.depth < depth)) return true;
	if (Number.isInteger(depth)) return false;
	const isBelowHeading = parts.some((part) => Number.isInteger(part.depth));
	return isBelowHeading || (!isNamed && parts.some(({ stop }) => stop.kind !== 'phase'));
}

/**
 * "Weeks 1–4" with one of these weeks below it is a phase. Within a phase it is only a heading of it.
 * `depth` is that of the week below it; lines of lists and rows of tables are deeper than any heading.
 */
export function widen(span: Span, depth: number, open: Open[]): void {
	const at = open.findLastIndex((each) => each.stop.kind === 'week');
	const { stop, depth: outer } = open[at] ?? {};
	if (!stop || outer === undefined || outer >= depth) return;
	const { from, to } = stop.span;
	if (from === to || span.from < from || to < span.to || (span.from === from && span.to === to))
		return;
	const phase = open.find((each) => each.stop.kind === 'phase')?.stop;
	if (phase) {
		phase.stops = [...phase.stops.filter((each) => each !== stop), ...stop.stops];
		const [lead, ...rest] = stop.passages;
		const heading = [labelOf(stop), stop.title].filter((text) => text !== '').join(': ');
		phase.passages.push(newPassage(stop.line, { ...lead, heading }), ...rest);
		open.splice(at);
		return;
	}
	stop.kind = 'phase';
	stop.widened = true;
}
