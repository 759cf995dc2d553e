import type { Block, Heading } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';
import type { Marker } from './find-marker.ts';
import { holdsParts, isDayBlock } from './parts-in-blocks.ts';
import { concernsTheWhole, isAside, isOverview } from './words/heading-words.ts';
import { headingKey, sectionNamed } from './words/section-words.ts';

const level =
	/^(?:beginner|novice|intermediate|advanced|expert|basic|professional|anfänger|fortgeschrittene?|profi|experte)(?:s|er)?(?: (?:level|stage|phase|track|stufe))?$/;

/** Months and quarters of a year: "March", "Q1 2027 – Front end"; "March 3" is a day. */
const calendarName =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|q[1-4])(?:\s+\d{4})?\s*(?:$|[:–—(-])/i;

/**
 * Headings of phases without a number: those with weeks below them, or named after levels or by the calendar, if there
 * are two or more.
 */
export function unnumberedPhases(
	blocks: readonly Block[],
	markers: ReadonlyMap<Heading, Marker>
): Set<Heading> {
	if ([...markers.values()].some(({ kind }) => kind === 'phase')) return new Set();
	const months = calendarHeadings(blocks, markers);
	if (months.length > 1) return new Set(months);
	const open = blocks.flatMap((block, index) => {
		if (block.kind !== 'heading' || block.depth === 0 || markers.has(block)) return [];
		const { text } = block;
		const isOther = sectionNamed(withoutMarks(text)) || isOverview(text) || concernsTheWhole(text);
		return isOther ? [] : [{ block, index }];
	});
	const levels = largest(
		open.flatMap(({ block }) => (level.test(headingKey(withoutMarks(block.text))) ? [block] : []))
	);
	if (levels.length > 1) return new Set(levels);
	const parts = nameOnly(blocks, markers, open);
	if (parts.length > 1) return new Set(parts);
	const withWeeks = open.filter(({ block, index }) =>
		hasWeeksBelow(blocks, index, block.depth, markers)
	);
	const depths = Map.groupBy(withWeeks, ({ block }) => block.depth);
	const several = [...depths].sort(([a], [b]) => b - a).find(([, found]) => found.length > 1);
	return new Set(several?.[1].map(({ block }) => block));
}

/** The largest headings that are called by the calendar: none of a week or smaller, and none of questions. */
function calendarHeadings(
	blocks: readonly Block[],
	markers: ReadonlyMap<Heading, Marker>
): Heading[] {
	const named = blocks.flatMap((block) =>
		block.kind === 'heading' && !markers.has(block) && calendarName.test(withoutMarks(block.text))
			? [block]
			: []
	);
	const ofWeeks = Math.min(...[...markers.keys()].map(depthOfHeading));
	const found = largest(named).filter((heading) => depthOfHeading(heading) < ofWeeks);
	return found.some(({ text }) => text.trim().endsWith('?')) ? [] : found;
}

function largest(headings: readonly Heading[]): Heading[] {
	const depth = Math.min(...headings.map(depthOfHeading));
	return headings.filter((heading) => depthOfHeading(heading) === depth);
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
