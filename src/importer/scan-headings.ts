import type { Block, Heading } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';
import { findMarker, type Marker } from './find-marker.ts';
import { holdsParts } from './parts-in-blocks.ts';
import { unnumberedPhases } from './unnumbered-phases.ts';
import type { MarkerKind } from './words/marker-words.ts';
import { headingKey } from './words/section-words.ts';

/** What has to be known of all headings before the first is understood. */
export interface Headings {
	/** Headings that say which phase, week or day follows. */
	markers: Map<Heading, Marker>;
	/** Headings of phases that have no number. */
	phases: Set<Heading>;
	/** Place among the blocks of the first and of the last part of the plan. */
	first: number;
	last: number;
	/** How often each heading stands in the text. */
	counts: Map<string, number>;
	/** Depths of the headings of Markdown between the first part and the last. */
	depths: Set<number>;
	/** Whether rulers between the first part and the last stand before parts only, so that one behind them ends the last. */
	rulersDivide: boolean;
	/** Kinds that have headings of their own. */
	kinds: Set<MarkerKind>;
}

/** Looks over all headings of a text. */
export function scanHeadings(blocks: readonly Block[]): Headings {
	const headings = blocks.filter((block) => block.kind === 'heading');
	const markers = new Map(
		headings.flatMap((heading) => {
			const form = heading.depth > 0 || /^(\*\*|__)/.test(heading.text) ? 'heading' : 'line';
			const marker = findMarker(withoutMarks(heading.text), form);
			return marker ? [[heading, marker] as const] : [];
		})
	);
	const phases = unnumberedPhases(blocks, markers);
	const isPart = (block: Block) =>
		(block.kind === 'heading' && (markers.has(block) || phases.has(block))) || holdsParts(block);
	const counts = new Map<string, number>();
	for (const { text } of headings)
		counts.set(headingKey(text), (counts.get(headingKey(text)) ?? 0) + 1);
	const first = blocks.findIndex(isPart);
	const last = blocks.findLastIndex(isPart);
	const rulersDivide = blocks.every(
		({ kind }, at) =>
			kind !== 'ruler' || at < first || at > last || isPart(blocks[at + 1] ?? blocks[at]!)
	);
	return {
		markers,
		phases,
		rulersDivide,
		first: first < 0 ? blocks.length : first,
		last,
		counts,
		depths: new Set(
			blocks
				.slice(Math.max(first, 0), last + 1)
				.flatMap((block) => (block.kind === 'heading' ? [block.depth] : []))
		),
		kinds: new Set([
			...[...markers.values()].map(({ kind }) => kind),
			...(phases.size > 0 ? (['phase'] as const) : []),
		]),
	};
}
