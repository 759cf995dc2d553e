import type { Outline } from './build-outline.ts';
import { isDivided } from './divisions.ts';
import { sameSpan, stopsOf, type LooseLine, type Stop } from './outline.ts';

/**
 * The parts of a roadmap that lines sum up: for "Weeks 1–4", where these weeks stand elsewhere one by one, the phase
 * they are in, or the roadmap. A table with such a line says of every phase what it is about, of a short one, too.
 */
export function summedUp({ loose, roadmap }: Outline): Map<LooseLine, Stop> {
	const found = new Map<LooseLine, Stop>();
	const phases = roadmap.stops.filter(({ kind }) => kind === 'phase');
	const stated = ({ span }: Stop) => phases.find(({ weeks }) => weeks && sameSpan(weeks, span));
	const weeks = stopsOf(roadmap, 'week');
	const lines = loose.filter(({ stop }) => stop.kind === 'week');
	const distinct = distinctSpans(lines);
	for (const line of lines) {
		const { stop, table } = line;
		const divides = (week: Stop) => isDivided(stop.span, week.span);
		const inLines = distinct.filter((other) => other.table !== table && divides(other.stop));
		if (inLines.length === 0 && !weeks.some(divides)) continue;
		const around = phases.filter(
			(phase) =>
				stopsOf(phase, 'week').some(divides) || inLines.some(({ within }) => within === phase)
		);
		found.set(line, stated(stop) ?? (around.length === 1 ? around[0] : undefined) ?? roadmap);
	}
	const tables = new Set([...found.keys()].map(({ table }) => table));
	for (const line of lines) {
		const phase = tables.has(line.table) ? stated(line.stop) : undefined;
		if (phase && !found.has(line)) found.set(line, phase);
	}
	return found;
}

/** One line for each stretch of weeks of a table: a table of thousands of rows has few. */
function distinctSpans(lines: readonly LooseLine[]): LooseLine[] {
	const keyOf = ({ stop: { span }, table }: LooseLine) => [table, span.from, span.to].join(' ');
	return [...new Map(lines.map((line) => [keyOf(line), line])).values()];
}
