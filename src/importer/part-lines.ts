import type { Block, Item, Table } from './blocks.ts';
import { withoutAnchors, withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { isOverviewTable, mayDivide, mayStand } from './divisions.ts';
import { findMarker } from './find-marker.ts';
import type { ImportLog } from './import-log.ts';
import { stopOf, type LooseLine } from './outline.ts';
import type { OutlineTrail } from './outline-trail.ts';
import { weekColumn } from './parts-in-blocks.ts';
import type { Headings } from './scan-headings.ts';
import { rowsOf } from './table-rows.ts';

/** Takes rows of tables and lines of lists that say which phase, week or day they are about. */
export class PartLines {
	/** Those about parts that may have headings of their own elsewhere. */
	readonly loose: LooseLine[] = [];
	private tables = 0;
	private readonly trail: OutlineTrail;
	private readonly headings: Headings;
	private readonly log: ImportLog;

	constructor(trail: OutlineTrail, headings: Headings, log: ImportLog) {
		this.trail = trail;
		this.headings = headings;
		this.log = log;
	}

	/** A number for the next table or list. */
	nextTable(): number {
		return ++this.tables;
	}

	/** A line of a list that says which week or day it is about: `- **Day 1**: Install it`. */
	takeItem(item: Item, table: number, take: (block: Block) => void): boolean {
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
		this.trail.within(stop, () => item.inner.forEach((block) => take(block)));
		return true;
	}

	/** A table that divides nothing stays as it is. */
	takeTable(table: Table): void {
		if (this.trail.isWithinProjects(9)) return this.trail.addBlock(table);
		const found = weekColumn(table.head, table.rows[0]?.cells ?? []);
		const rows =
			found && mayDivide(found.kind, this.trail.stop, this.headings)
				? rowsOf(table, found.index, found.kind)
				: undefined;
		if (!rows || isOverviewTable(rows.rows, this.headings)) return this.trail.addBlock(table);
		this.log.drop(table.line, 'tableHead');
		if (table.rule !== undefined) this.log.drop(table.rule, 'tableRule');
		const number = this.nextTable();
		for (const row of rows.rows) if (row.kind === 'week') this.trail.widen(row.span, 10);
		const within = this.trail.phaseOrRoadmap;
		for (const row of rows.rows) {
			if (row.kind === 'week') this.loose.push({ stop: row, within, table: number });
			else this.trail.parentOf(row.kind).stops.push(row);
		}
		rows.others.forEach((block) => this.trail.addBlock(block));
	}
}
