import * as words from '../words/chosen/progress-file.ts';
import { withPlainLines } from './change-progress.ts';
import { TextFinder } from './find-by-text.ts';
import {
	readMarkdownBlocks,
	type Cell,
	type Definition,
	type MarkdownBlock,
} from './markdown-blocks.ts';
import { findColumns, findStatus } from './markdown-columns.ts';
import { linkFinder, type LinkToId } from './find-link.ts';
import { withoutLink } from './markdown-links.ts';
import { readMarkRecord, readNoteRecord } from './markdown-records.ts';
import { laterOf } from './merge-progress.ts';
import { longestNote, type Note, type Progress, type TaskMark } from './progress.ts';
import { isId } from './read-progress.ts';
import { readStatus } from './read-status.ts';
import { splitTaskId, type TaskIndex } from './task-index.ts';

export interface MarkdownProblem {
	/** Both count from 1. */
	line: number;
	column: number;
	/** Whole sentences. */
	message: string;
}

export interface ReadMarkdown {
	/** Tasks and notes. What is gone from the site is in it, under the ids it had. */
	progress: Progress;
	problems: MarkdownProblem[];
	/** Ids of the pages the file speaks of. */
	pages: string[];
}

/**
 * Reads `progress.md`, edited by hand or not. Never throws. A row is found by its link, or else by its text below its
 * heading. What was changed by hand is a choice made at `now`, in milliseconds since 1970. Nothing is dropped in
 * silence: a row that belongs to no task is a problem.
 */
export function readProgressMarkdown(text: string, index: TaskIndex, now: number): ReadMarkdown {
	const { blocks, definitions } = readMarkdownBlocks(text);
	const reader = new MarkdownReader(index, definitions, now);
	for (const block of blocks) reader.read(block);
	return reader.result();
}

/** A place in the text and what stands there. */
type Place = Cell & { line: number };

/** Walks the blocks from top to end, remembering which roadmap and page it is in. */
class MarkdownReader {
	private readonly now: number;
	/** What the first link of a text leads to. */
	private readonly linkIn: (text: string) => LinkToId | undefined;
	private readonly byText: TextFinder;
	private readonly tasks = new Map<string, TaskMark>();
	private readonly notes = new Map<string, Note>();
	private readonly problems: MarkdownProblem[] = [];
	private readonly pages = new Set<string>();
	private roadmap: string | undefined;
	private page: string | undefined;

	constructor(index: TaskIndex, definitions: ReadonlyMap<string, Definition>, now: number) {
		this.now = now;
		this.linkIn = linkFinder(index, definitions);
		this.byText = new TextFinder(index);
	}

	result(): ReadMarkdown {
		const progress: Progress = {
			version: 1,
			tasks: Object.fromEntries(this.tasks),
			notes: Object.fromEntries(this.notes),
			followed: {},
			plans: {},
		};
		return { progress, problems: this.problems, pages: [...this.pages] };
	}

	read(block: MarkdownBlock): void {
		switch (block.kind) {
			case 'heading':
				this.enter(block.depth, block.cell.text);
				break;
			case 'table':
				this.readTable(block.header, block.rows);
				break;
			case 'item':
				this.readTask({ ...block.cell, line: block.line }, { ...block.box, line: block.line });
				break;
			case 'quote':
				this.readQuote(block.lines, block.line);
				break;
		}
	}

	private enter(depth: number, heading: string): void {
		const text = withoutLink(heading);
		const page = this.linkIn(heading)?.now ?? this.byText.page(text, this.roadmap);
		if (depth === 1) this.roadmap = roadmapIn(page) ?? this.byText.roadmap(text);
		// A heading below that of a page, or one of the learner's own, need not be a page.
		if (page !== undefined || depth <= 2) this.page = page;
		if (page === undefined) return;
		this.roadmap = roadmapIn(page) ?? this.roadmap;
		this.pages.add(page);
	}

	private readTable(
		header: readonly string[],
		rows: Extract<MarkdownBlock, { kind: 'table' }>['rows']
	): void {
		const columns = findColumns(header);
		for (const { cells, line } of rows) {
			const linked = cells.findIndex(({ text }) => this.linkIn(text)?.id.includes('#'));
			const task = cells[columns?.task ?? linked];
			const status = columns ? cells[columns.status] : findStatus(cells, linked);
			const end = cells.at(-1);
			if (task && status) this.readTask({ ...task, line }, { ...status, line });
			else if (columns && end) this.report({ ...end, line }, words.rowTooShort);
		}
	}

	private readTask(task: Place, status: Place): void {
		const link = this.linkIn(task.text);
		const record = link && readMarkRecord(link.title);
		const id = this.taskOf(task, link, record !== undefined);
		if (id === undefined) return;
		this.pages.add(splitTaskId(id)[0]);
		const state = readStatus(status.text, record?.state ?? 'todo');
		if (!state) {
			this.report(status, words.noStatus(short(status.text)));
			return;
		}
		// A row that nobody ever touched is no choice.
		if (!record && state === 'todo') return;
		const mark = { state, at: state === record?.state ? record.at : this.now };
		const known = this.tasks.get(id);
		if (known && known.state !== state) this.report(task, words.twoStates);
		this.tasks.set(id, known ? laterOf('tasks', known, mark) : mark);
	}

	/** The id a row speaks of. One that is gone from the site counts when the site wrote it into the row. */
	private taskOf(task: Place, link: LinkToId | undefined, isRecorded: boolean): string | undefined {
		const text = withoutLink(task.text);
		if (link?.now?.includes('#')) return link.now;
		const found = this.byText.task(text, this.page, this.roadmap);
		// A row the site wrote is of its page: what has the same name elsewhere is another task.
		const isSure = !isRecorded || (this.page !== undefined && found?.startsWith(`${this.page}#`));
		if (found !== undefined && isSure) return found;
		if (isRecorded && link && isId('tasks', link.id)) return link.id;
		this.report(task, words.noTask(short(text)));
		return undefined;
	}

	private readQuote(lines: readonly string[], line: number): void {
		const [first = '', second, ...rest] = lines;
		const link = this.linkIn(first);
		const target = link?.now ?? (link && isId('notes', link.id) ? link.id : undefined);
		if (link && target !== undefined)
			this.addNote(target, second === '' ? rest : lines.slice(1), link.title, { line, first });
		else if (this.page !== undefined) this.addNote(this.page, lines, '', { line, first });
		else this.report({ line, column: 1, text: first }, words.noteOnNothing);
	}

	private addNote(
		id: string,
		lines: readonly string[],
		title: string,
		{ first, line }: { first: string; line: number }
	): void {
		const own = lines.join('\n');
		const known = this.notes.get(id);
		const text = known ? `${known.text}\n\n${own}` : own;
		if (text.length > longestNote) this.report({ line, column: 1, text: first }, words.noteTooLong);
		const at = (known ? undefined : readNoteRecord(title, own)) ?? this.now;
		if (text !== '') this.notes.set(id, { text: withPlainLines(text).slice(0, longestNote), at });
	}

	private report({ column, line }: Place, message: string): void {
		this.problems.push({ line, column, message });
	}
}

function roadmapIn(page: string | undefined): string | undefined {
	return page === undefined ? undefined : /^roadmaps\/([^/]+)/.exec(page)?.[1];
}

function short(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
