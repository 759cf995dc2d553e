import type { Section } from '../curriculum/grammar.ts';
import type { Item } from './blocks.ts';
import { capitalized, withoutMarks } from './clean-text.ts';
import { findLabel, splitTime } from './find-heading.ts';
import type { Passage, Stop } from './outline.ts';
import { sectionNamed } from './words/section-words.ts';

/** Where a line stands. */
interface Place {
	stop: Stop;
	passage: Passage;
}

/** A label that opens a section for what stands behind or below it. */
export interface OpenLabel {
	section: Section;
	label: string;
	/** Markdown; empty where all stands below. */
	rest: string;
	/** It is emphasised. */
	isMarked: boolean;
}

/** Sections in which a line that starts with a label is about that label. */
const takesLabels = new Set<Section>(['goals', 'topics', 'practice', 'project', 'outcomes']);

/** The section a heading names, alone, with a time or before a colon: "Resources", "Learn (3 hrs)", "Mini project: Weather app". */
export function sectionOf(
	plain: string
): { section: Section; name?: string; time?: string } | undefined {
	const { text, time } = splitTime(plain);
	const section = sectionNamed(text);
	if (section) return { section, ...(time !== '' && { time }) };
	const label = findLabel(plain);
	if (!label?.section || label.section === 'days' || label.rest === '') return undefined;
	return { section: label.section, name: label.rest };
}

/**
 * The label a line starts with, where it opens a section. Only one in bold does under a heading nobody knows, and
 * above a paragraph behind a list of days or resources.
 */
export function labelIn(
	text: string,
	{ passage, stop }: Place,
	isParagraph = false
): OpenLabel | undefined {
	const { heading, section } = passage;
	const isOther = section === undefined && heading !== '';
	const isFree = section === undefined ? !isOther : takesLabels.has(section);
	const isOpen =
		stop.kind === 'roadmap'
			? section === undefined && (!isOther || isParagraph)
			: isFree || isOther || isParagraph;
	const label = isOpen ? findLabel(text) : undefined;
	if (!label?.section || label.rest === '' || (!isFree && !label.marked)) return undefined;
	if (!isFree && label.section === section) return undefined;
	// "Read: chapter 3" is something to do.
	if (/^(?:read|watch)$/i.test(label.label)) return undefined;
	if (label.section === 'days' || label.section === 'questions') return undefined;
	return {
		section: label.section,
		label: label.label,
		rest: capitalized(label.rest),
		isMarked: label.marked,
	};
}

/** The label that is all of a line, with a list below it. */
export function labelAbove(item: Item, { passage, stop }: Place): OpenLabel | undefined {
	const { heading, section } = passage;
	const isOpen =
		section === undefined ? heading === '' : stop.kind !== 'roadmap' && section !== 'resources';
	if (!isOpen || item.inner.length === 0) return undefined;
	const label = withoutMarks(item.text);
	const named = sectionNamed(label);
	return named ? { section: named, label, rest: '', isMarked: false } : undefined;
}
