import {
	linesOf,
	type Block,
	type Heading,
	type Item,
	type List,
	type Prose,
	type Table,
} from './blocks.ts';
import { ChatTail } from './chat-tail.ts';
import { withoutAnchors, withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { isOfTheWhole, isOverviewTable, mayDivide, mayStand } from './divisions.ts';
import { findMarker } from './find-marker.ts';
import type { ImportLog } from './import-log.ts';
import { labelAbove, labelIn, sectionOf } from './open-labels.ts';
import { newPassage, stopOf, type LooseLine } from './outline.ts';
import { OutlineTrail } from './outline-trail.ts';
import { addItem, addLine } from './passage-lines.ts';
import { weekColumn, type Headings } from './scan-headings.ts';
import { rowsOf } from './table-rows.ts';
import { isChat, type ChatPlace } from './words/chat-words.ts';
import { headingKey, sectionNamed } from './words/section-words.ts';

/** Takes blocks one after the other and puts each where it belongs. */
export class OutlineBuilder {
	readonly trail: OutlineTrail;
	readonly loose: LooseLine[] = [];
	readonly chat: string[] = [];
	private tables = 0;
	private index = 0;
	private afterRuler = false;
	private readonly talk = new ChatTail();
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
		this.talk.end();
		if (depth === 0 && isChat(plain, this.place)) return this.dropChat([line], plain);
		if (plain === '') return this.log.drop(line, 'signs');
		const named = sectionOf(plain);
		// Behind a ruler "Resources" is no project of that name.
		const isProject = !this.afterRuler || !named || named.section === 'project';
		if (isProject && this.trail.isWithinProjects(depth)) return this.trail.addBlock(heading);
		const marker = this.headings.markers.get(heading);
		// "Week 3 Project" within week 3.
		const isSection = marker && this.trail.isOpen(marker) && sectionNamed(plain) !== undefined;
		if (marker && !isSection && this.trail.open(marker, depth, line)) return;
		// "Step 1: Read it" within a week is a line like others.
		if (marker && !isSection && depth === 0 && marker.title !== '')
			return this.takeProse({ kind: 'prose', lines: [{ text, line }] });
		if (this.headings.phases.has(heading)) return this.trail.openPhase(plain, depth, line);
		const { afterRuler, headings, trail } = this;
		const isAlone = !this.isRepeated(text);
		const isLast = isAlone && this.place === 'after';
		if (isLast && isOfTheWhole(heading, named?.section, afterRuler, trail, headings))
			trail.leaveAll();
		if (isAlone && depth === 0 && named) trail.leaveDay();
		if (named) this.trail.openPassage({ heading: plain, depth, line, ...named });
		else this.trail.openPassage({ heading: text, depth, line, ...(marker && { toDo: true }) });
	}

	private isRepeated(text: string): boolean {
		return (this.headings.counts.get(headingKey(text)) ?? 0) > 1;
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
		if (this.talk.takes(prose, this.place))
			return this.dropChat(
				prose.lines.map(({ line }) => line),
				prose.lines.map(({ text }) => text).join(' ')
			);
		let open: Prose | undefined;
		for (const each of prose.lines) {
			const label = labelIn(each.text, this.trail, true);
			if (label) {
				open = { kind: 'prose', lines: [{ ...each, text: label.rest }] };
				this.trail.addPassage(
					newPassage(each.line, { section: label.section, heading: label.label, blocks: [open] })
				);
			} else if (open && /^[\p{Ll}(]/u.test(each.text)) open.lines.push(each);
			else {
				const isNew = open !== undefined || each === prose.lines[0];
				open = undefined;
				addLine(this.trail.passage, each, isNew);
			}
		}
	}

	private dropChat(lines: readonly number[], text: string): void {
		lines.forEach((line) => this.log.drop(line, 'chat'));
		if (text !== '') this.chat.push(text);
	}

	private takeList(list: List): void {
		if (this.talk.takesLists) return this.dropChat(linesOf(list), '');
		const table = ++this.tables;
		for (const item of list.items) {
			if (this.trail.isWithinProjects(9) || !this.takeMarkedItem(item, table)) this.takeItem(item);
		}
	}

	/** A line of a list that says which week or day it is about: `- **Day 1**: Install it`. */
	private takeMarkedItem(item: Item, table: number): boolean {
		const { section } = this.trail.passage;
		if (section === 'resources' || section === 'questions') return false;
		const marker = findMarker(
			withoutMarks(withoutLeadingPictures(withoutAnchors(item.text))),
			'line'
		);
		if (marker?.kind === 'week') this.trail.widen(marker.span, 10);
		if (!marker || !mayStand(marker, this.trail, this.headings)) return false;
		const stop = stopOf(marker, item.line);
		const isLoose =
			marker.kind === 'week' || (marker.kind === 'phase' && this.headings.kinds.has('phase'));
		if (isLoose) this.loose.push({ stop, within: this.trail.phaseOrRoadmap, table });
		else this.trail.parentOf(marker.kind).stops.push(stop);
		this.trail.within(stop, () => item.inner.forEach((block) => this.takeContent(block)));
		return true;
	}

	private takeItem(item: Item): void {
		const label = labelIn(item.text, this.trail) ?? labelAbove(item, this.trail);
		if (!label) return addItem(this.trail.passage, item);
		const text: Prose[] =
			label.rest === '' ? [] : [{ kind: 'prose', lines: [{ text: label.rest, line: item.line }] }];
		const { section } = label;
		this.trail.addPassage(
			newPassage(item.line, { section, heading: label.label, blocks: [...text, ...item.inner] })
		);
	}

	private takeTable(table: Table): void {
		if (this.trail.isWithinProjects(9)) return this.trail.addBlock(table);
		const found = weekColumn(table.head, table.rows[0]?.cells ?? []);
		const rows =
			found && mayDivide(found.kind, this.trail.stop, this.headings)
				? rowsOf(table, found.index, found.kind)
				: undefined;
		if (!rows || isOverviewTable(rows.rows, this.headings)) return this.trail.addBlock(table);
		this.log.drop(table.line, 'tableHead');
		if (table.rule !== undefined) this.log.drop(table.rule, 'tableRule');
		const number = ++this.tables;
		for (const row of rows.rows) if (row.kind === 'week') this.trail.widen(row.span, 10);
		const within = this.trail.phaseOrRoadmap;
		for (const row of rows.rows) {
			if (row.kind === 'week') this.loose.push({ stop: row, within, table: number });
			else this.trail.parentOf(row.kind).stops.push(row);
		}
		rows.others.forEach((block) => this.trail.addBlock(block));
	}
}
