import { formatSpan, type Span } from '../curriculum/grammar.ts';
import type { Block, Item } from './blocks.ts';
import { wordsOf } from './words-of.ts';
import type { Marker } from './find-marker.ts';
import type { ImportLog } from './import-log.ts';
import { newPassage, newStop, sameSpan, type Passage, type Stop } from './outline.ts';
import { concernsTheWhole, isOverview } from './words/section-words.ts';

interface Open {
	stop: Stop;
	/** Depth of its heading; below a heading of depth 2, lines that only look like headings have 2.2 to 2.8. */
	depth: number;
}

const ranks = { roadmap: 0, phase: 1, week: 2, day: 3 } satisfies Record<Stop['kind'], number>;

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
		const own = this.depthOf(kind, depth);
		if (kind === 'phase' && this.isDetail(own)) return false;
		const again = kind === 'phase' ? this.knownPhase(marker) : undefined;
		if (kind === 'week') this.widen(span, own);
		while (ranks[this.stop.kind] >= ranks[kind]) this.open_.pop();
		const same = again ?? (kind === 'week' ? this.phaseOrRoadmap.stops.find((each) => each.kind === kind && sameSpan(each.span, span)) : undefined);
		if (same) this.reopen(same, marker, own, line);
		else this.push(this.addStop(stopOf(marker, line)), own, line);
		return true;
	}

	/** Opens a phase without a number. */
	openPhase(title: string, depth: number, line: number): void {
		while (ranks[this.stop.kind] >= ranks.phase) this.open_.pop();
		const number = this.roadmap.stops.filter(({ kind }) => kind === 'phase').length + 1;
		this.push(this.addStop(newStop('phase', line, { title, span: { from: number, to: number } })), depth, line);
	}

	/** Adds a part to the one that is open, without opening it. */
	addStop(stop: Stop): Stop {
		this.stop.stops.push(stop);
		return stop;
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
		if (depth > 0) while (this.open_.length > 1 && this.open_.at(-1)!.depth >= depth) this.open_.pop();
		this.passage = newPassage(line, { ...found, depth: own });
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

	addItem(item: Item): void {
		const last = this.passage.blocks.at(-1);
		const isSame = last?.kind === 'list' && (last.items[0]?.number === undefined) === (item.number === undefined);
		if (isSame) last.items.push(item);
		else this.addBlock({ kind: 'list', items: [item] });
	}

	addLine(line: { text: string; line: number }, isNew: boolean): void {
		const last = this.passage.blocks.at(-1);
		if (!isNew && last?.kind === 'prose') last.lines.push(line);
		else this.addBlock({ kind: 'prose', lines: [line] });
	}

	/** Goes up to the roadmap. */
	leaveAll(): void {
		this.open_ = this.open_.slice(0, 1);
		this.passage = newPassage(1);
	}

	/** Behind a ruler after the last week, lines without a heading are about the roadmap. */
	leaveWeek(): void {
		const isEmpty = this.stop.kind !== 'roadmap' && this.stop.passages.every(({ blocks }) => blocks.length === 0) && this.stop.stops.length === 0;
		if (this.open_.length === 1 || isEmpty) return;
		this.leaveAll();
		this.roadmap.passages.push(this.passage);
	}

	/** Whether a heading of a depth stands in the list of projects of the roadmap. */
	isWithinProjects(depth: number): boolean {
		const own = depth === 0 ? 9 : depth;
		return this.stop.kind === 'roadmap' && this.passage.section === 'project' && this.passage.heading !== '' && own > Math.min(this.passage.depth, 8);
	}

	knows(word: string, span: Span): boolean {
		return this.roadmap.stops.some((stop) => stop.word.toLowerCase() === word.toLowerCase() && sameSpan(stop.span, span));
	}

	private push(stop: Stop, depth: number, line: number): void {
		this.open_.push({ stop, depth });
		this.passage = newPassage(line);
		stop.passages.push(this.passage);
	}

	private depthOf(kind: Stop['kind'], depth: number): number {
		if (depth > 0) return depth;
		const around = this.open_.findLast(({ stop }) => ranks[stop.kind] < ranks[kind])?.depth ?? 0;
		return Math.floor(around) + ranks[kind] * 0.2;
	}

	/** A phase within a week or within a phase whose heading is larger: a detail of it. */
	private isDetail(depth: number): boolean {
		return this.open_.some(({ stop, depth: outer }) => (stop.kind === 'week' || stop.kind === 'day' || stop.kind === 'phase') && outer < depth);
	}

	/** "Weeks 1–4" with weeks below it is a phase. */
	private widen(span: Span, depth: number): void {
		const { stop, depth: outer } = this.open_.findLast((each) => each.stop.kind === 'week') ?? {};
		if (!stop || outer === undefined || outer >= depth) return;
		const holds = stop.span.from <= span.from && span.to <= stop.span.to && stop.span.from < stop.span.to;
		if (!holds || this.open_.some((each) => each.stop.kind === 'phase')) return;
		stop.kind = 'phase';
		stop.weeks = stop.span;
	}

	/** A phase that was there before: named again by a tracker, or with the same title. */
	private knownPhase({ span, title, word }: Marker): Stop | undefined {
		const known = this.roadmap.stops.find(
			(stop) => stop.kind === 'phase' && stop.word.toLowerCase() === word.toLowerCase() && sameSpan(stop.span, span)
		);
		if (!known) return undefined;
		const { heading } = this.roadmap.passages.at(-1)!;
		if (heading !== '' && (concernsTheWhole(heading) || isOverview(heading))) return known;
		const [own, other] = [wordsOf(title), wordsOf(known.title)];
		return [...own].every((each) => other.has(each)) || [...other].every((each) => own.has(each)) ? known : undefined;
	}

	private reopen(stop: Stop, { title }: Marker, depth: number, line: number): void {
		this.push(stop, depth, line);
		if (stop.title === '') stop.title = title;
		else if ([...wordsOf(title)].some((word) => !wordsOf(stop.title).has(word))) {
			this.passage.heading = title;
			this.passage.depth = 3;
			this.passage.toDo = true;
		}
		if (stop.kind !== 'week') return;
		const label = `Week ${formatSpan(stop.span)}`;
		this.log.report('week-twice', line, `${label} stands in the text twice.`, `It is already in line ${stop.line}; both are on one page now. Give one of them another number if they are two weeks.`);
	}
}

/** The part a marker opens. */
export function stopOf({ kind, length, number, span, title, weeks, word }: Marker, line: number): Stop {
	return newStop(kind, line, { word, number, span, title, ...(weeks && { weeks }), ...(length !== undefined && { length }) });
}
