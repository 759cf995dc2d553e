import type { Section, Span } from '../curriculum/grammar.ts';
import type { Block } from './blocks.ts';
import type { Marker } from './find-marker.ts';
import type { MarkerKind } from './words/marker-words.ts';

/** A part of a roadmap: the roadmap itself, a phase, a week, or days. */
export interface Stop {
	kind: 'roadmap' | MarkerKind;
	/** As the text calls it: `"Month"`; empty where it has no number. */
	word: string;
	/** As it is written: `"1"`, `"II"`, `"1–2"`. */
	number: string;
	span: Span;
	/** Markdown, without the words that say which week it is. */
	title: string;
	/** Weeks that a phase says it takes. */
	weeks?: Span;
	/** How many weeks a phase says it takes. */
	length?: number;
	/** A phase that is called by its weeks: "Weeks 1–4". */
	widened?: true;
	/** Honest hours of a week. */
	hours?: number;
	passages: Passage[];
	stops: Stop[];
	line: number;
	/** The table it was first named in; what the same table says of it is no repetition. */
	table?: number;
}

/** What a row or a line of a list says of a part which may have a heading of its own elsewhere. */
export interface LooseLine {
	stop: Stop;
	/** The phase, or the roadmap, it was found in. */
	within: Stop;
	/** Number of the table or list it is from. */
	table: number;
}

/** What stands under one heading or label of a part. */
export interface Passage {
	/** What the heading announces; `undefined` for prose. */
	section: Section | undefined;
	/** Markdown; empty for what stands above all headings. */
	heading: string;
	/** Depth of the heading; 9 for lines that only look like headings. */
	depth: number;
	blocks: Block[];
	line: number;
	/** What the heading names besides its section, as Markdown: `"Project: Weather App"`. */
	name?: string;
	/** It stands behind the last week, without a heading. */
	tail?: true;
	/** Its lists are tasks whatever its heading says, as for a second "Week 2". */
	toDo?: true;
}

export function newStop(kind: Stop['kind'], line: number, rest: Partial<Stop> = {}): Stop {
	return {
		kind,
		word: '',
		number: '',
		span: { from: 0, to: 0 },
		title: '',
		passages: [],
		stops: [],
		line,
		...rest,
	};
}

/** The part a marker opens. */
export function stopOf(
	{ kind, length, number, span, title, weeks, word }: Marker,
	line: number
): Stop {
	return newStop(kind, line, {
		word,
		number,
		span,
		title,
		...(weeks && { weeks }),
		...(length !== undefined && { length }),
	});
}

export function newPassage(line: number, rest: Partial<Passage> = {}): Passage {
	return { section: undefined, heading: '', depth: 9, blocks: [], line, ...rest };
}

/** The parts of one kind in a part, at any depth, in the order of the text. */
export function stopsOf(stop: Stop, kind: Stop['kind']): Stop[] {
	return stop.stops.flatMap((each) => [
		...(each.kind === kind ? [each] : []),
		...stopsOf(each, kind),
	]);
}

/** `"Month 1"`; empty where it has no number. */
export function labelOf({ number, word }: Stop): string {
	return word && `${word[0]!.toUpperCase()}${word.slice(1).toLowerCase()} ${number}`;
}

export function sameSpan(a: Span, b: Span): boolean {
	return a.from === b.from && a.to === b.to;
}
