import { linesOf, type Block, type Heading, type Item, type List, type Prose } from './blocks.ts';
import { ChatTail } from './chat-tail.ts';
import { isBadges, withoutMarks } from './clean-text.ts';
import { isContents } from './contents-list.ts';
import { isListOfTheWhole, isOfTheWhole } from './divisions.ts';
import type { Marker } from './find-marker.ts';
import type { ImportLog } from './import-log.ts';
import { labelAbove, labelIn, sectionOf } from './open-labels.ts';
import { newPassage, type LooseLine } from './outline.ts';
import { OutlineTrail } from './outline-trail.ts';
import { addItem, addLine } from './passage-lines.ts';
import type { Headings } from './scan-headings.ts';
import { splitTitle } from './split-title.ts';
import { PartLines } from './part-lines.ts';
import type { ChatPlace } from './words/chat-words.ts';
import { hoursSaid } from './words/hours-words.ts';
import { headingKey, sectionNamed } from './words/section-words.ts';

/** Takes blocks one after the other and puts each where it belongs. */
export class OutlineBuilder {
	readonly trail: OutlineTrail;
	private readonly parts: PartLines;
	readonly chat: string[] = [];
	private index = 0;
	private afterRuler = false;
	private readonly talk = new ChatTail();
	private readonly headings: Headings;
	private readonly log: ImportLog;

	constructor(headings: Headings, log: ImportLog) {
		this.headings = headings;
		this.log = log;
		this.trail = new OutlineTrail(log);
		this.parts = new PartLines(this.trail, headings, log);
	}

	/** Rows and lines about parts that may have headings of their own. */
	get loose(): readonly LooseLine[] {
		return this.parts.loose;
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
		if (this.talk.takesHeading(plain, depth, this.place)) return this.dropChat([line], plain);
		if (plain === '') return this.log.drop(line, 'signs');
		if (this.takeHours(plain) === 'all') return;
		const named = sectionOf(plain);
		// Behind a ruler "Resources" is no project of that name.
		const isProject = !this.afterRuler || !named || named.section === 'project';
		if (isProject && this.trail.isWithinProjects(depth)) return this.trail.addBlock(heading);
		const marker = this.headings.markers.get(heading);
		// "Week 3 Project" within week 3.
		const isSection = marker && this.trail.isOpen(marker) && sectionNamed(plain) !== undefined;
		if (marker && !isSection && this.openPart(marker, depth, line)) return;
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
		if (named) {
			const { time, ...found } = named;
			this.trail.openPassage({ heading: plain, depth, line, ...found });
			if (time !== undefined) this.trail.addBlock({ kind: 'prose', lines: [{ text: time, line }] });
		} else this.trail.openPassage({ heading: text, depth, line, ...(marker && { toDo: true }) });
	}

	/** Opens the part a heading names. A line that only looks like a heading may go on: "Week 3. Light. Take ten photos." */
	private openPart(marker: Marker, depth: number, line: number): boolean {
		const goesOn = depth === 0 && /[.!?]\s+[*_]*\p{Lu}/u.test(marker.title);
		const { rest, title } = goesOn ? splitTitle(marker.title) : { ...marker, rest: '' };
		if (!this.trail.open({ ...marker, title }, depth, line)) return false;
		if (rest !== '') this.takeProse({ kind: 'prose', lines: [{ text: rest, line }] });
		return true;
	}

	private isRepeated(text: string): boolean {
		return (this.headings.counts.get(headingKey(text)) ?? 0) > 1;
	}

	/** Takes what is no heading, at the top of the text or in a line of a list. */
	private readonly takeContent = (block: Block): void => {
		switch (block.kind) {
			case 'prose':
				return this.takeProse(block);
			case 'list':
				return this.takeList(block);
			case 'table':
				return this.parts.takeTable(block);
			case 'heading':
			case 'code':
			case 'quote':
			case 'ruler':
				this.trail.addBlock(block);
		}
	};

	private takeProse({ lines: all }: Prose): void {
		const badges = all.filter(({ text }) => isBadges(text));
		for (const { line } of badges) this.log.drop(line, 'badge');
		const lines = all.filter((each) => !badges.includes(each));
		if (lines.length === 0) return;
		if (this.talk.takes({ kind: 'prose', lines }, this.place))
			return this.dropChat(
				lines.map(({ line }) => line),
				lines.map(({ text }) => text).join(' ')
			);
		let open: Prose | undefined;
		for (const each of lines) {
			if (this.takeHours(each.text) === 'all') continue;
			const label = labelIn(each.text, this.trail, true);
			if (label) {
				if (this.place === 'after' && isListOfTheWhole(label, this.trail)) this.trail.leaveAll();
				open = { kind: 'prose', lines: [{ ...each, text: label.rest }] };
				this.trail.addPassage(
					newPassage(each.line, { section: label.section, heading: label.label, blocks: [open] })
				);
			} else if (open && /^[\p{Ll}(]/u.test(each.text)) open.lines.push(each);
			else {
				const isNew = open !== undefined || each === lines[0];
				open = undefined;
				addLine(this.trail.passage, each, isNew);
			}
		}
	}

	/** Takes the hours that a line says a week takes, and whether that is all it says. */
	private takeHours(text: string): 'all' | 'part' | undefined {
		const { stop } = this.trail;
		if (stop.kind !== 'week' || stop.hours !== undefined) return undefined;
		const said = hoursSaid(text, stop.span.to - stop.span.from + 1);
		if (!said) return undefined;
		stop.hours = said.hours;
		return said.isAll ? 'all' : 'part';
	}

	private dropChat(lines: readonly number[], text: string): void {
		lines.forEach((line) => this.log.drop(line, 'chat'));
		if (text !== '') this.chat.push(text);
	}

	private takeList(list: List): void {
		if (this.talk.takesLists) return this.dropChat(linesOf(list), '');
		if (isContents(list)) return linesOf(list).forEach((line) => this.log.drop(line, 'contents'));
		const table = this.parts.nextTable();
		for (const item of list.items)
			if (this.trail.isWithinProjects(9) || !this.parts.takeItem(item, table, this.takeContent))
				this.takeItem(item);
	}

	private takeItem(item: Item): void {
		const { inner, line } = item;
		const hours = inner.length === 0 ? this.takeHours(item.text) : undefined;
		if (hours === 'part') {
			const said: Prose = { kind: 'prose', lines: [{ text: item.text, line }] };
			this.trail.addPassage(newPassage(line, { blocks: [said] }));
		}
		if (hours) return;
		const label = labelIn(item.text, this.trail) ?? labelAbove(item, this.trail);
		if (!label) return addItem(this.trail.passage, item);
		const text: Prose[] =
			label.rest === '' ? [] : [{ kind: 'prose', lines: [{ text: label.rest, line: item.line }] }];
		const { section } = label;
		this.trail.addPassage(
			newPassage(item.line, { section, heading: label.label, blocks: [...text, ...item.inner] })
		);
	}
}
