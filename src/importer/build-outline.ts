import { lineOf, linesOf, type Block, type Heading, type Item, type List, type Prose, type Table } from './blocks.ts';
import { capitalized, withoutAnchors, withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { findLabel } from './find-heading.ts';
import { findMarker, type Marker } from './find-marker.ts';
import type { ImportLog } from './import-log.ts';
import { newPassage, type Passage, type Stop } from './outline.ts';
import { OutlineTrail, stopOf } from './outline-trail.ts';
import { rowsOf } from './table-rows.ts';
import type { Section } from '../curriculum/grammar.ts';
import { scanHeadings, weekColumn, type Headings } from './scan-headings.ts';
import { isChat, type ChatPlace } from './words/chat-words.ts';
import { concernsTheWhole, headingKey, sectionNamed } from './words/section-words.ts';
import { findTitle } from './find-title.ts';

/** What a row or a line of a list says of a part which may have a heading of its own elsewhere. */
export interface LooseLine {
	stop: Stop;
	/** The phase, or the roadmap, it was found in. */
	within: Stop;
	/** Number of the table or list it is from. */
	table: number;
}

export interface Outline {
	roadmap: Stop;
	/** In the order of the text. */
	loose: LooseLine[];
	/** Paragraphs of talk around the plan. */
	chat: string[];
	/** The line the title stands in. */
	titleLine: number | undefined;
}

/** Sections in which a line that starts with a label is about that label. */
const takesLabels = new Set<Passage['section']>(['goals', 'topics', 'practice', 'project', 'outcomes']);

/**
 * Finds roadmap, phases, weeks and days among blocks, and what each of them says. Every block is in the outline, or
 * noted as dropped. `undefined` where nothing is a part of a roadmap.
 */
export function buildOutline(blocks: readonly Block[], log: ImportLog): Outline | undefined {
	const headings = scanHeadings(blocks);
	const builder = new OutlineBuilder(headings, log);
	const title = findTitle(blocks, headings);
	if (title) builder.trail.roadmap.title = title.text;
	blocks.forEach((block, index) => {
		if (block !== title?.block) builder.take(block, index);
	});
	const { chat, loose, trail } = builder;
	if (trail.roadmap.stops.length === 0 && loose.length === 0) return undefined;
	return { roadmap: trail.roadmap, loose, chat, titleLine: title && lineOf(title.block) };
}

class OutlineBuilder {
	readonly trail: OutlineTrail;
	readonly loose: LooseLine[] = [];
	readonly chat: string[] = [];
	private tables = 0;
	private index = 0;
	private afterRuler = false;
	private inChatTail = false;
	private readonly headings: Headings;
	private readonly log: ImportLog;

	constructor(headings: Headings, log: ImportLog) {
		this.headings = headings;
		this.log = log;
		this.trail = new OutlineTrail(log);
	}

	/** Takes the next block of the text. */
	take(block: Block, index: number): void {
		this.index = index;
		if (block.kind === 'ruler') {
			this.log.drop(block.line, 'ruler');
			this.afterRuler = true;
			return;
		}
		if (block.kind === 'heading') this.takeHeading(block);
		else {
			if (this.afterRuler && this.place === 'after') this.trail.leaveWeek();
			this.takeContent(block);
		}
		this.afterRuler = false;
	}

	private get place(): ChatPlace {
		if (this.index < this.headings.first) return 'before';
		return this.index > this.headings.last ? 'after' : 'between';
	}

	private takeHeading(heading: Heading): void {
		const { depth, line, text } = heading;
		const plain = withoutMarks(text);
		this.inChatTail = false;
		if (depth === 0 && isChat(plain, this.place)) return this.dropChat([line], plain);
		if (plain === '') return this.log.drop(line, 'signs');
		if (this.trail.isWithinProjects(depth)) return this.trail.addBlock(heading);
		const marker = this.headings.markers.get(heading);
		if (marker && this.trail.open(marker, depth, line)) return;
		if (this.headings.phases.has(heading)) return this.trail.openPhase(plain, depth, line);
		const named = this.sectionOf(plain);
		if (this.isOfTheWhole(text, depth, named !== undefined)) this.trail.leaveAll();
		if (depth === 0 && named && !this.isRepeated(text)) this.trail.leaveDay();
		if (named?.section === 'days' && this.trail.stop.kind === 'roadmap') this.trail.openPassage({ heading: text, depth, line });
		else if (named) this.trail.openPassage({ heading: plain, depth, line, ...named });
		else this.trail.openPassage({ heading: text, depth, line, ...(marker && { toDo: true }) });
	}

	/** The section a heading names, alone or before a colon: "Resources", "Mini project: Weather app". */
	private sectionOf(plain: string): { section: Section; name?: string } | undefined {
		const section = sectionNamed(plain);
		if (section) return { section };
		const label = findLabel(plain);
		return label?.section && label.section !== 'days' && label.rest !== '' ? { section: label.section, name: label.rest } : undefined;
	}

	private isRepeated(text: string): boolean {
		return (this.headings.counts.get(headingKey(text)) ?? 0) > 1;
	}

	/** A heading that stands once, behind the last week, and is about the roadmap although no depth says so. */
	private isOfTheWhole(text: string, depth: number, isSection: boolean): boolean {
		if (this.place !== 'after' || this.headings.counts.get(headingKey(text)) !== 1) return false;
		return concernsTheWhole(text) || (depth === 0 && this.afterRuler && isSection);
	}

	/** Takes what is no heading, at the top of the text or in a line of a list. */
	private takeContent(block: Block): void {
		switch (block.kind) {
			case 'prose':
				return this.takeProse(block);
			case 'list':
				return this.takeList(block);
			case 'table':
				return this.takeTable(block);
			case 'heading':
			case 'code':
			case 'quote':
			case 'ruler':
				this.trail.addBlock(block);
		}
	}

	private takeProse(prose: Prose): void {
		const all = prose.lines.map(({ text }) => text).join(' ');
		if (isChat(all, this.place)) {
			this.inChatTail = this.place === 'after';
			return this.dropChat(prose.lines.map(({ line }) => line), all);
		}
		let open: Prose | undefined;
		for (const each of prose.lines) {
			const label = this.labelIn(each.text);
			if (label) {
				open = { kind: 'prose', lines: [{ ...each, text: label.rest }] };
				this.trail.addPassage(newPassage(each.line, { section: label.section, heading: label.label, blocks: [open] }));
			} else if (open && /^[\p{Ll}(]/u.test(each.text)) open.lines.push(each);
			else {
				const isNew = open !== undefined || each === prose.lines[0];
				open = undefined;
				this.trail.addLine(each, isNew);
			}
		}
	}

	private dropChat(lines: readonly number[], text: string): void {
		lines.forEach((line) => this.log.drop(line, 'chat'));
		if (text !== '') this.chat.push(text);
	}

	/** The label of a line, where it opens a section. */
	private labelIn(text: string): { section: Passage['section']; label: string; rest: string } | undefined {
		const { passage, stop } = this.trail;
		const isOpen = passage.section === undefined ? passage.heading === '' : takesLabels.has(passage.section) && stop.kind !== 'roadmap';
		const label = isOpen ? findLabel(text) : undefined;
		if (!label?.section || label.section === 'days' || label.section === 'questions') return undefined;
		return label.rest === '' ? undefined : { ...label, rest: capitalized(label.rest) };
	}

	private takeList(list: List): void {
		if (this.inChatTail) {
			this.dropChat(linesOf(list), '');
			return;
		}
		const table = ++this.tables;
		for (const item of list.items) {
			if (this.trail.isWithinProjects(9) || !this.takeMarkedItem(item, table)) this.takeItem(item);
		}
	}

	/** A line of a list that says which week or day it is about: `- **Day 1**: Install it`. */
	private takeMarkedItem(item: Item, table: number): boolean {
		const { section } = this.trail.passage;
		if (section === 'resources' || section === 'questions') return false;
		const marker = findMarker(withoutMarks(withoutLeadingPictures(withoutAnchors(item.text))), 'line');
		if (!marker || !this.mayStand(marker)) return false;
		const stop = stopOf(marker, item.line);
		const isLoose = marker.kind === 'week' || (marker.kind === 'phase' && this.headings.kinds.has('phase'));
		if (isLoose) this.loose.push({ stop, within: this.trail.phaseOrRoadmap, table });
		else this.trail.parentOf(marker.kind).stops.push(stop);
		this.trail.within(stop, () => item.inner.forEach((block) => this.takeContent(block)));
		return true;
	}

	/** A part in a line of a list stands in a larger part; phases only at the top. */
	private mayStand({ kind, span, word }: Marker): boolean {
		const { stop } = this.trail;
		if (kind === 'week') return stop.kind !== 'day' && stop.kind !== 'week' && span.from > 0;
		if (kind === 'day') return stop.kind !== 'day' && span.from > 0;
		if (stop.kind !== 'roadmap') return false;
		return !this.headings.kinds.has('phase') ? !this.headings.kinds.has('week') : this.trail.knows(word, span);
	}

	private takeItem(item: Item): void {
		const label = this.labelIn(item.text) ?? this.labelAbove(item);
		if (!label) return this.trail.addItem(item);
		const text: Prose[] = label.rest === '' ? [] : [{ kind: 'prose', lines: [{ text: label.rest, line: item.line }] }];
		const { section } = label;
		this.trail.addPassage(newPassage(item.line, { section, heading: label.label, blocks: [...text, ...item.inner] }));
	}

	/** A line of a list with nothing but a label, and a list below it. */
	private labelAbove(item: Item): { section: Passage['section']; label: string; rest: string } | undefined {
		const { passage, stop } = this.trail;
		const isOpen = passage.section === undefined ? passage.heading === '' : stop.kind !== 'roadmap' && passage.section !== 'resources';
		if (!isOpen || item.inner.length === 0) return undefined;
		const plain = withoutMarks(item.text);
		const section = sectionNamed(plain);
		return section ? { section, label: plain, rest: '' } : undefined;
	}

	private takeTable(table: Table): void {
		if (this.trail.isWithinProjects(9)) return this.trail.addBlock(table);
		const found = weekColumn(table.head, table.rows[0]?.cells ?? []);
		const rows = found && this.mayDivide(found.kind) ? rowsOf(table, found.index, found.kind) : undefined;
		if (!rows) return this.trail.addBlock(table);
		this.log.drop(table.line, 'tableHead');
		if (table.rule !== undefined) this.log.drop(table.rule, 'tableRule');
		const number = ++this.tables;
		const within = this.trail.phaseOrRoadmap;
		for (const row of rows.rows) {
			if (row.kind === 'week') this.loose.push({ stop: row, within, table: number });
			else this.trail.parentOf(row.kind).stops.push(row);
		}
		rows.others.forEach((block) => this.trail.addBlock(block));
	}

	/** Days divide a week; phases divide a roadmap that has no other parts. */
	private mayDivide(kind: Marker['kind']): boolean {
		if (kind === 'week') return true;
		if (kind === 'day') return this.trail.stop.kind !== 'day';
		return this.trail.stop.kind === 'roadmap' && this.headings.kinds.size === 0;
	}
}
