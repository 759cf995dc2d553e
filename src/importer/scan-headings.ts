import type { Block, Heading } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';
import { findMarker, type Marker } from './find-marker.ts';
import { columnNamed } from './words/column-words.ts';
import { kindByWord, type MarkerKind } from './words/marker-words.ts';
import { concernsTheWhole, isAside, isOverview } from './words/heading-words.ts';
import { headingKey, sectionNamed } from './words/section-words.ts';

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

/** Whether a table or a list is divided into weeks or days. */
function holdsParts(block: Block): boolean {
	if (block.kind === 'table')
		return weekColumn(block.head, block.rows[0]?.cells ?? []) !== undefined;
	if (block.kind !== 'list') return false;
	return block.items.some(({ text }) => findMarker(withoutMarks(text), 'line') !== undefined);
}

/** The column of a table that numbers weeks, phases or days: by its head, or because its cells say "Week 1". */
export function weekColumn(
	head: readonly string[],
	first: readonly string[]
): { index: number; kind: MarkerKind } | undefined {
	for (const kind of ['week', 'day', 'phase'] as const) {
		const index = head.findIndex(
			(cell, at) =>
				columnNamed(cell) === kind ||
				(kindByWord.get(headingKey(cell)) === kind && /^\W*\d/.test(first[at] ?? '')) ||
				findMarker(withoutMarks(first[at] ?? ''), 'line')?.kind === kind
		);
		if (index >= 0) return { index, kind };
	}
	return undefined;
}

const level =
	/^(?:beginner|novice|intermediate|advanced|expert|basic|professional|anfänger|fortgeschrittene?|profi|experte)(?:s|er)?(?: (?:level|stage|phase|track|stufe))?$/;

/** Months and quarters of a year: "March", "Q1 2027 – Front end"; "March 3" is a day. */
const calendarName =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|q[1-4])(?:\s+\d{4})?\s*(?:$|[:–—(-])/i;

/**
 * Headings of phases without a number: those with weeks below them, or named after levels or by the calendar, if there
 * are two or more.
 */
function unnumberedPhases(
	blocks: readonly Block[],
	markers: ReadonlyMap<Heading, Marker>
): Set<Heading> {
	if ([...markers.values()].some(({ kind }) => kind === 'phase')) return new Set();
	const months = blocks.flatMap((block) =>
		block.kind === 'heading' && !markers.has(block) && calendarName.test(withoutMarks(block.text))
			? [block]
			: []
	);
	const smallest = Math.min(...[...markers.keys()].map(depthOfHeading));
	const largest = Math.min(...months.map(depthOfHeading));
	const first = months.filter((block) => depthOfHeading(block) === largest);
	const isAsked = first.some(({ text }) => text.trim().endsWith('?'));
	if (first.length > 1 && largest < smallest && !isAsked) return new Set(first);
	const open = blocks.flatMap((block, index) => {
		if (block.kind !== 'heading' || block.depth === 0 || markers.has(block)) return [];
		const { text } = block;
		const isOther = sectionNamed(withoutMarks(text)) || isOverview(text) || concernsTheWhole(text);
		return isOther ? [] : [{ block, index }];
	});
	const levels = open.filter(({ block }) => level.test(headingKey(withoutMarks(block.text))));
	const depth = Math.min(...levels.map(({ block }) => block.depth));
	const named = levels.filter(({ block }) => block.depth === depth);
	if (named.length > 1) return new Set(named.map(({ block }) => block));
	const parts = nameOnly(blocks, markers, open);
	if (parts.length > 1) return new Set(parts);
	const withWeeks = open.filter(({ block, index }) =>
		hasWeeksBelow(blocks, index, block.depth, markers)
	);
	const depths = Map.groupBy(withWeeks, ({ block }) => block.depth);
	const several = [...depths].sort(([a], [b]) => b - a).find(([, found]) => found.length > 1);
	return new Set(several?.[1].map(({ block }) => block));
}

/** A line that only looks like a heading is smaller than all of Markdown. */
function depthOfHeading({ depth }: Heading): number {
	return depth === 0 ? 9 : depth;
}

const isRoadmap =
	/\b(?:road-?map|learning (?:path|plan)|study (?:plan|guide)|curriculum|syllabus|lernplan|lernpfad|fahrplan)\b/i;

/**
 * In a text that calls itself a roadmap and numbers nothing, the headings below its title that have lists below them are
 * its phases.
 */
function nameOnly(
	blocks: readonly Block[],
	markers: ReadonlyMap<Heading, Marker>,
	open: readonly { block: Heading; index: number }[]
): Heading[] {
	const [title, ...rest] = open;
	if (!title || !isRoadmap.test(title.block.text) || markers.size > 0 || blocks.some(holdsParts))
		return [];
	const depth = Math.min(...rest.map(({ block }) => block.depth));
	if (depth < title.block.depth) return [];
	const parts = rest.filter(({ block }) => block.depth === depth && !isAside(block.text));
	return parts.filter(({ index }) => hasListBelow(blocks, index, depth)).map(({ block }) => block);
}

function hasListBelow(blocks: readonly Block[], at: number, depth: number): boolean {
	for (const block of blocks.slice(at + 1)) {
		if (block.kind === 'heading' && block.depth > 0 && block.depth <= depth) return false;
		if (block.kind === 'list') return true;
	}
	return false;
}

/** Whether weeks follow before the next heading that is not deeper. */
function hasWeeksBelow(
	blocks: readonly Block[],
	at: number,
	depth: number,
	markers: ReadonlyMap<Heading, Marker>
): boolean {
	for (let index = at + 1; index < blocks.length; index++) {
		const block = blocks[index]!;
		if (block.kind === 'heading') {
			const marker = markers.get(block);
			if (marker?.kind === 'week' && (block.depth === 0 || block.depth > depth)) return true;
			// Another heading ends the search, unless it names a section: one below it would be nearer to the weeks.
			const isSection = block.depth > depth && sectionNamed(withoutMarks(block.text)) !== undefined;
			if (marker || (block.depth > 0 && !isSection)) return false;
		} else if (holdsParts(block) && !isDayBlock(block)) return true;
	}
	return false;
}

function isDayBlock(block: Block): boolean {
	if (block.kind === 'table')
		return weekColumn(block.head, block.rows[0]?.cells ?? [])?.kind !== 'week';
	return (
		block.kind === 'list' &&
		block.items.every(({ text }) => findMarker(withoutMarks(text), 'line')?.kind !== 'week')
	);
}
