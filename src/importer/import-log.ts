import { problem, type Problem, type Rule } from '../curriculum/problem.ts';

/** A line of the source that is in no page. */
export interface DroppedLine {
	/** Counts from 1. */
	line: number;
	text: string;
	reason: string;
}

/** Why a line of the source is in no page. */
export const reasons = {
	ruler: 'a ruler',
	tableRule: 'the rule below the head of a table',
	tableHead: 'the head of a table that is none any more',
	trackerRow: 'a row of a tracker that repeats what the week says',
	repeat: 'repeats what is already there',
	chat: 'chat around the plan',
	emptyHeading: 'a heading with nothing of its own below it',
	signs: 'a line without words',
	comment: 'a comment',
	html: 'HTML that says nothing of the plan',
	contents: 'a list of contents, which the site makes itself',
	badge: 'a badge',
	frontmatter: 'frontmatter for another program',
	picture: 'a picture that stands in the text itself',
	fence: 'the fence around the plan',
	title: 'another title was given',
	linkAddress: 'the address of a link that is written where it is used',
} satisfies Record<string, string>;

export type Reason = keyof typeof reasons;

/** Collects what an import leaves out and what it finds wrong. */
export class ImportLog {
	private readonly reasonByLine = new Map<number, string>();
	private readonly lastByFirst = new Map<number, number>();
	readonly problems: Problem[] = [];
	private readonly lines: readonly string[];
	private readonly source: string;

	constructor(lines: readonly string[], source: string) {
		this.lines = lines;
		this.source = source;
	}

	/** Has lines that are read as one share what is said of the first. */
	join(first: number, last: number): void {
		this.lastByFirst.set(first, last);
	}

	/** Notes that a line is in no page. The first reason counts; blank lines need none. */
	drop(first: number, reason: Reason): void {
		const last = this.lastByFirst.get(first) ?? first;
		for (let line = first; line <= last; line++)
			if (!this.reasonByLine.has(line) && (this.lines[line - 1] ?? '').trim() !== '')
				this.reasonByLine.set(line, reasons[reason]);
	}

	report(rule: Rule, line: number, message: string, hint: string): void {
		// What is found in a text stops nothing: its pages pass the check.
		this.problems.push(
			problem(rule, { file: this.source, line, column: 1 }, message, hint, 'warning')
		);
	}

	/** All dropped lines from the first to the last. */
	get dropped(): DroppedLine[] {
		return [...this.reasonByLine]
			.sort(([a], [b]) => a - b)
			.map(([line, reason]) => ({ line, text: (this.lines[line - 1] ?? '').trim(), reason }));
	}
}
