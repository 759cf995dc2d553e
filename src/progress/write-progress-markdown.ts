import * as words from '../words/chosen/progress-file.ts';
import { dayName } from '../words/chosen/tasks.ts';
import { chaptersOf, notesBelow } from './markdown-chapters.ts';
import { markRecord, noteRecord } from './markdown-records.ts';
import { entryAt, type Note, type Progress, type TaskMark } from './progress.ts';
import { resolveProgress } from './resolve-progress.ts';
import {
	addressOfId,
	slugOf,
	splitTaskId,
	taskIdsOf,
	type IndexedPage,
	type TaskIndex,
} from './task-index.ts';
import { taskStateNames, taskStates } from './task-states.ts';

export interface MarkdownOptions {
	/** `"https://ada.github.io"`. Without it links hold only the path. */
	origin?: string;
	/**
	 * Ids of the roadmaps to write, with the projects they use, and nothing else. Without it everything that was done
	 * is written: roadmaps that are followed or begun, projects, and what is gone from the site; all
	 * roadmaps where nothing was done.
	 */
	roadmaps?: readonly string[];
}

/** What a file is written from. */
interface Source {
	index: TaskIndex;
	progress: Progress;
	origin: string;
}

/**
 * Tasks and notes as `progress.md`: a table for each week, `Week | Task | Status`, and notes as quotes. It is in the
 * language of the site, reads well on GitHub and in an editor, and `readProgressMarkdown` reads it back exactly, on a site
 * in another language too. Roadmaps followed and plans are only in the JSON backup. `emptyProgress` and one roadmap give a blank file.
 */
export function writeProgressMarkdown(
	progress: Progress,
	index: TaskIndex,
	{ origin = '', roadmaps }: MarkdownOptions = {}
): string {
	const { gone, here } = resolveProgress(progress, index);
	const source = { index, origin, progress: here };
	const chapters = chaptersOf(here, index, roadmaps);
	const blocks: string[] = [];
	let sections = 0;
	for (const { id, pages, title } of chapters) {
		const heading = id === undefined ? escapeText(title) : `[${escapeText(title)}][${++sections}]`;
		blocks.push(`# ${heading}`);
		if (id !== undefined) blocks.push(definition(`${sections}`, id, source));
		if (blocks.length <= 2) blocks.push(preamble(source));
		for (const page of pages) {
			const written = pageBlocks(page, sections + 1, source);
			if (written.length > 0) sections++;
			blocks.push(...written);
		}
	}
	if (roadmaps === undefined) blocks.push(...goneBlocks({ ...source, progress: gone }));
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function preamble({ index, origin }: Source): string {
	const signs = taskStateNames.map(statusCell);
	return words.howToUse(signs.join(', '), `${origin}${index.base}/progress/`).join('\n');
}

function pageBlocks(pageId: string, section: number, source: Source): string[] {
	const { index, progress } = source;
	const page = entryAt(index.pages, pageId);
	const notes = notesBelow(pageId, progress);
	if (!page || (page.tasks.length === 0 && notes.length === 0)) return [];
	const ids = taskIdsOf(index, pageId);
	const labels = new Map(ids.map((id, at) => [id, `${section}.${at + 1}`]));
	labels.set(pageId, `${section}`);
	const names = new Map(page.tasks.map((task) => [`${pageId}#${slugOf(task)}`, task.text]));
	const title = pageTitle(page);
	const rows = page.tasks.map(({ days, text }, at) => {
		const state = entryAt(progress.tasks, ids[at] ?? '')?.state ?? 'todo';
		const first = [numberOf(page), days && dayName(days)].filter(Boolean).join(', ');
		return [first, `[${escapeText(text)}][${section}.${at + 1}]`, statusCell(state)];
	});
	return [
		`## [${escapeText(title)}][${section}]`,
		rows.length > 0 ? table(words.firstColumns[page.kind] ?? words.pageColumn, rows) : '',
		...notes.map(([id, note]) =>
			quote(`[${escapeText(names.get(id) ?? title)}][${labels.get(id)} note]`, note)
		),
		[
			definition(`${section}`, pageId, source),
			...ids.map((id) => definition(labels.get(id) ?? '', id, source, markOf(id, progress))),
			...notes.map(([id, note]) =>
				definition(`${labels.get(id)} note`, id, source, noteRecord(note))
			),
		].join('\n'),
	];
}

/** What belongs to no page of the site any more: its ids stand for its texts. */
function goneBlocks(source: Source): string[] {
	const { notes, tasks } = source.progress;
	const marks = Object.entries(tasks);
	const quotes = Object.entries(notes).filter(([, { text }]) => text !== '');
	if (marks.length + quotes.length === 0) return [];
	const rows = marks.map(([id, { state }], at) => {
		const [page, slug = ''] = splitTaskId(id);
		return [escapeText(page), `[${escapeText(slug)}][gone ${at + 1}]`, statusCell(state)];
	});
	return [
		`# ${words.noLongerHere}`,
		rows.length > 0 ? table(words.pageColumn, rows) : '',
		...quotes.map(([id, note], at) => quote(`[${escapeText(id)}][gone note ${at + 1}]`, note)),
		[
			...marks.map(([id, mark], at) => definition(`gone ${at + 1}`, id, source, markRecord(mark))),
			...quotes.map(([id, note], at) =>
				definition(`gone note ${at + 1}`, id, source, noteRecord(note))
			),
		].join('\n'),
	];
}

function numberOf({ kind, label, title }: IndexedPage): string {
	if (kind === 'week') return label.replace(/^\D+/, '');
	return escapeText(kind === 'phase' ? label : title);
}

function pageTitle({ kind, label, title }: IndexedPage): string {
	return kind === 'week' || kind === 'phase' ? `${label}: ${title}` : title;
}

function statusCell(state: TaskMark['state']): string {
	return `${taskStates[state].sign} ${taskStates[state].words}`;
}

function markOf(id: string, { tasks }: Progress): string | undefined {
	const mark = entryAt(tasks, id);
	return mark && markRecord(mark);
}

function table(first: string, rows: readonly (readonly string[])[]): string {
	const all = [[first, words.taskColumn, words.statusColumn], ['---', '---', '---'], ...rows];
	return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function quote(name: string, { text }: Note): string {
	return [name, '', ...text.split('\n')]
		.map((line) => (line === '' ? '>' : `> ${line}`))
		.join('\n');
}

function definition(label: string, id: string, { index, origin }: Source, title = ''): string {
	return `[${label}]: ${origin}${addressOfId(index, id)}${title && ` "${title}"`}`;
}

/** Text that is the same after Markdown, in the cell of a table too. Names such as `get_queryset` need no escape. */
export function escapeText(text: string): string {
	return text
		.replaceAll(/[\\`*[\]<>|~&$]/g, '\\$&')
		.replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}
