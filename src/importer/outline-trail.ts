import type { Span } from '../curriculum/grammar.ts';
import type { Block } from './blocks.ts';
import { takeWeeks, type Marker } from './find-marker.ts';
import type { ImportLog } from './import-log.ts';
import { newPassage, newStop, sameSpan, stopOf, type Passage, type Stop } from './outline.ts';
import { depthOf, isDetail, ranks, widen, type Open } from './open-parts.ts';
import { knownPhase, phaseNamed } from './known-phase.ts';
import { reportWeekTwice } from './report-twice.ts';
import { hasNewWords } from './words-of.ts';

/** The parts that are open at a point of the text, from the roadmap down, and the passage lines go to. */
export class OutlineTrail {
	readonly roadmap: Stop = newStop('roadmap', 1);
	passage: Passage;
	private open_: Open[];
	private readonly log: ImportLog;

	constructor(log: ImportLog) {
		this.log = log;
		this.open_ = [{ stop: this.roadmap, depth: 0 }];
		this.passage = newPassage(1);
		this.roadmap.passages.push(this.passage);
	}

	/** The smallest part that is open. */
	get stop(): Stop {
		return this.open_.at(-1)!.stop;
	}

	get phaseOrRoadmap(): Stop {
		return this.open_.findLast(({ stop }) => ranks[stop.kind] <= 1)!.stop;
	}

	/** Opens the part a heading names. `false` where it names none, as a step within a week. */
	open(marker: Marker, depth: number, line: number): boolean {
		const { kind, span } = marker;
		if (kind !== 'phase' && span.from < 1) return false;
		const own = depthOf(kind, depth, this.open_);
		const isNamed = this.roadmap.stops.some(
			(stop) => stop.word.toLowerCase() === marker.word.toLowerCase()
		);
		if (kind === 'phase' && isDetail(own, this.open_, isNamed)) return false;
		const again = kind === 'phase' ? knownPhase(marker, this.roadmap, line, this.log) : undefined;
		if (kind === 'week') this.widen(span, own);
		while (ranks[this.stop.kind] >= ranks[kind]) this.open_.pop();
		const same =
			again ??
			(kind === 'week'
				? this.phaseOrRoadmap.stops.find((each) => each.kind === kind && sameSpan(each.span, span))
				: undefined);
		if (same) this.reopen(same, marker, own, line);
		else this.push(this.addStop(stopOf(marker, line)), own, line);
		return true;
	}

	/** Makes a phase of the weeks that are open, where one of them follows. */
	widen(span: Span, depth: number): void {
		widen(span, depth, this.open_);
		// A phase that is called by its weeks ends with the next of its kind.
		const end = this.open_.findIndex((each) => each.stop.widened && each.depth >= depth);
		if (end > 0) this.open_.splice(end);
	}

	/** Opens a phase without a number. */
	openPhase(title: string, depth: number, line: number): void {
		while (ranks[this.stop.kind] >= ranks.phase) this.open_.pop();
		const number = this.roadmap.stops.filter(({ kind }) => kind === 'phase').length + 1;
		this.push(
			this.addStop(
				newStop('phase', line, { ...takeWeeks(title), span: { from: number, to: number } })
			),
			depthOf('phase', depth, this.open_),
			line
		);
	}

	/** Adds a part to the one that is open, without opening it. */
	addStop(stop: Stop): Stop {
		this.stop.stops.push(stop);
		return stop;
	}

	/** Whether a part with these numbers is open. */
	isOpen({ kind, span }: Marker): boolean {
		return this.open_.some(({ stop }) => stop.kind === kind && sameSpan(stop.span, span));
	}

	/** Does something within a part that a line of a list opens. */
	within(stop: Stop, act: () => void): void {
		const { open_, passage } = this;
		const depth = open_.at(-1)!.depth;
		this.open_ = open_.filter((each) => ranks[each.stop.kind] < ranks[stop.kind]);
		this.push(stop, depth, stop.line);
		act();
		this.open_ = open_;
		this.passage = passage;
	}

	/** Whether the part that is open began with a line that only looks like a heading. */
	get isInLine(): boolean {
		return !Number.isInteger(this.open_.at(-1)!.depth);
	}

	/** The smallest open part that a part of a kind can stand in. */
	parentOf(kind: Stop['kind']): Stop {
		return this.open_.findLast(({ stop }) => ranks[stop.kind] < ranks[kind])!.stop;
	}

	/** Opens what stands under a heading. Deeper ones within a section stay in it. */
	openPassage(found: Pick<Passage, 'depth' | 'heading' | 'line'> & Partial<Passage>): void {
		const { depth, heading, line, section } = found;
		const own = depth === 0 ? 9 : depth;
		if (section === undefined && this.passage.heading !== '' && this.passage.depth < own) {
			this.addBlock({ kind: 'heading', depth, text: heading, line });
			return;
		}
		if (depth > 0)
			while (this.open_.length > 1 && this.open_.at(-1)!.depth >= depth) this.open_.pop();
		// A schedule of the whole roadmap is no list of days.
		const isSchedule = section === 'days' && this.stop.kind === 'roadmap';
		this.passage = newPassage(line, {
			...found,
			...(isSchedule && { section: undefined }),
			depth: own,
		});
		this.stop.passages.push(this.passage);
	}

	/** A section below lines that are days is one of the week. */
	leaveDay(): void {
		const last = this.open_.at(-1)!;
		if (last.stop.kind === 'day' && !Number.isInteger(last.depth)) this.open_.pop();
	}

	/** Adds what one line says under a label of its own. */
	addPassage(passage: Passage): void {
		this.stop.passages.push(passage);
	}

	addBlock(block: Block): void {
		this.passage.blocks.push(block);
	}

	/** Goes up to the roadmap. */
	leaveAll(): void {
		this.open_ = this.open_.slice(0, 1);
		this.passage = newPassage(1);
	}

	/** Behind a ruler after the last week, lines without a heading are about the roadmap. */
	leaveWeek(): void {
		const isEmpty =
			this.stop.kind !== 'roadmap' &&
			this.stop.passages.every(({ blocks }) => blocks.length === 0) &&
			this.stop.stops.length === 0;
		if (this.open_.length === 1 || isEmpty) return;
		this.leaveAll();
		this.passage.tail = true;
		this.roadmap.passages.push(this.passage);
	}

	/** Whether a heading of a depth stands in the list of projects of the roadmap. */
	isWithinProjects(depth: number): boolean {
		const own = depth === 0 ? 9 : depth;
		return (
			this.stop.kind === 'roadmap' &&
			this.passage.section === 'project' &&
			this.passage.heading !== '' &&
			own > Math.min(this.passage.depth, 8)
		);
	}

	knows(word: string, span: Span): boolean {
		return phaseNamed(word, span, this.roadmap) !== undefined;
	}

	private push(stop: Stop, depth: number, line: number): void {
		this.open_.push({ stop, depth });
		this.passage = newPassage(line);
		stop.passages.push(this.passage);
	}

	private reopen(stop: Stop, { title }: Marker, depth: number, line: number): void {
		this.push(stop, depth, line);
		if (stop.title === '') stop.title = title;
		else if (hasNewWords(title, stop.title)) {
			this.passage.heading = title;
			this.passage.depth = 3;
			this.passage.toDo = true;
		}
		if (stop.kind === 'week') reportWeekTwice(stop, line, this.log);
	}
}
