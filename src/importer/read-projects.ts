import type { Block, Heading, Item, Table } from './blocks.ts';
import { withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { entriesOf } from './entries.ts';
import { findLabel } from './find-heading.ts';
import { findMarker, type Marker } from './find-marker.ts';
import { outsideBrackets, splitCell, splitList } from './split-cell.ts';
import { columnNamed } from './words/column-words.ts';
import { headingKey } from './words/section-words.ts';
import { startsWithVerb } from './words/verbs.ts';

/** A project as the text describes it. All text is Markdown. */
export interface ProjectNotes {
	title: string;
	/** The phase or week it says it belongs to: `"Simple blog (Phase 1)"`. */
	place?: Marker;
	level?: 'beginner' | 'intermediate' | 'advanced';
	/** What it is, in a few words; stands behind its link in a list of projects. */
	summary: string;
	features: string[];
	topics: string[];
	stack: string[];
	/** Whatever else is said of it. */
	blocks: Block[];
	line: number;
}

/** The projects of a list of projects, and the blocks that are none. */
export function readProjects(blocks: readonly Block[]): { projects: ProjectNotes[]; others: Block[] } {
	const projects: ProjectNotes[] = [];
	const others: Block[] = [];
	let open: ProjectNotes | undefined;
	for (const block of blocks) {
		if (block.kind === 'heading') projects.push((open = fromHeading(block)));
		else if (open) takeBlocks(open, [block]);
		else if (block.kind === 'table') {
			const rows = fromTable(block);
			projects.push(...(rows ?? []));
			if (!rows) others.push(block);
		} else if (block.kind === 'list') {
			const found = block.items.map((item) => ({ item, project: fromItem(item) }));
			const rest = found.flatMap(({ item, project }) => (project ? [] : [item]));
			projects.push(...found.flatMap(({ project }) => project ?? []));
			if (rest.length > 0) others.push({ kind: 'list', items: rest });
		} else others.push(block);
	}
	return { projects, others };
}

/** A project of which only the name is known. */
export function emptyNotes(title: string, line: number): ProjectNotes {
	return { title, summary: '', features: [], topics: [], stack: [], blocks: [], line };
}

const levels = { beginner: 'beginner', easy: 'beginner', intermediate: 'intermediate', medium: 'intermediate', advanced: 'advanced', hard: 'advanced', anfänger: 'beginner', fortgeschritten: 'intermediate' } as const;

/** `"1. **Simple blog (Phase 1)**"` => its title and place; a level in brackets likewise. */
function named(text: string, line: number): ProjectNotes {
	const plain = withoutMarks(text).replace(/^(?:\d{1,2}[.)]|(?:project|projekt)\s*#?\d{0,2}\s*[:.–—-])\s*/i, '');
	const [, title = plain, inside = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(plain) ?? [];
	const place = findMarker(inside, 'line');
	const level = levels[inside.toLowerCase() as keyof typeof levels];
	if (place) return { ...emptyNotes(title, line), place };
	return level ? { ...emptyNotes(title, line), level } : emptyNotes(plain, line);
}

function fromHeading({ line, text }: Heading): ProjectNotes {
	return named(text, line);
}

/** A table of projects: each column by its head. */
function fromTable({ head, rows }: Table): ProjectNotes[] | undefined {
	const columns = head.map((cell) => projectPart(cell) ?? columnNamed(cell));
	const at = Math.max(0, head.findIndex((cell) => /project|projekt|idea|idee|app/i.test(cell)));
	if (!/project|projekt|idea|idee|app|name|title/i.test(head[at] ?? '')) return undefined;
	return rows.map(({ cells, line }) => {
		const project = named(cells[at] ?? '', line);
		cells.forEach((cell, index) => {
			if (index === at || cell.trim() === '') return;
			const part = columns[index];
			const level = levels[withoutMarks(cell).toLowerCase() as keyof typeof levels];
			if (level) project.level = level;
			else if (part === 'features' || part === 'stack' || part === 'topics' || part === 'summary') takePart(project, part, cell, line);
			else if (part === 'phase' || part === 'week') takePlace(project, part, cell, head[index] ?? '', line);
			else takePart(project, 'other', `**${withoutMarks(head[index] ?? '')}:** ${splitCell(cell).join(', ')}`, line);
		});
		return project;
	});
}

function takePlace(project: ProjectNotes, kind: string, cell: string, head: string, line: number): void {
	const place = findMarker(withoutMarks(cell), 'line') ?? findMarker(`${kind} ${withoutMarks(cell)}`, 'line');
	if (place && place.title === '') project.place = place;
	else takePart(project, 'other', `**${withoutMarks(head)}:** ${cell}`, line);
}

/** `- **Weather app** (Phase 1): shows tomorrow`, `- Weather app – shows tomorrow`; a whole sentence is no project. */
function fromItem(item: Item): ProjectNotes | undefined {
	const text = withoutLeadingPictures(item.text);
	const bold = /^(\*\*|__)(.+?)\1\s*(.*)$/.exec(text);
	const [plainName = ''] = outsideBrackets(text, /\s[–—-]\s|:\s|\s\(/y);
	const isNamed = plainName.split(/\s+/).length <= 6 && plainName !== text && !startsWithVerb(plainName) && /^\p{Lu}|^\d/u.test(plainName);
	if (!bold && !isNamed) return undefined;
	const name = bold ? (bold[2] ?? '') : plainName;
	if (withoutMarks(name).split(/\s+/).length > 9 || /^(?:feature|stack|goal)/i.test(name)) return undefined;
	const behind = bold ? (bold[3] ?? '') : text.slice(plainName.length);
	const [, bracket = '', said = ''] = /^\s*(\([^()]*\))?\s*[:–—-]?\s*(.*)$/s.exec(behind) ?? [];
	const project = named(`${withoutMarks(name)} ${bracket}`.trim(), item.line);
	const isPlace = project.place !== undefined || project.level !== undefined;
	if (bracket !== '' && !isPlace) {
		project.title = withoutMarks(name);
		takePart(project, 'features', bracket.slice(1, -1), item.line);
	}
	if (said !== '') takePart(project, 'summary', said, item.line);
	takeBlocks(project, item.inner);
	return project;
}

type Part = 'features' | 'topics' | 'stack' | 'summary' | 'other';

const partNames: [Part, RegExp][] = [
	['features', /^(?:key |main |core |extra )?(?:features?|functionality|functions|requirements|scope|tasks|what to build|steps|funktionen|umfang|aufgaben)$/],
	['stack', /^(?:tech(?:nology|nologies|nical)? ?stack|stack|tech|technologies|technology|tools|built with|technik|werkzeuge|technologien)$/],
	['topics', /^(?:skills?(?: (?:practi[cs]ed|learned|gained|covered|used))?|concepts(?: practi[cs]ed)?|topics|what youll learn|what you will learn|what you learn|you will learn|youll learn|learn|teaches|covers|was du lernst|lernziele|themen)$/],
	['summary', /^(?:description|goal|objective|overview|what it is|idea|summary|beschreibung|ziel|idee)$/],
];

function projectPart(name: string): Part | undefined {
	return partNames.find(([, pattern]) => pattern.test(headingKey(withoutMarks(name))))?.[0];
}

/** A project with what is said below its name. */
export function withBlocks(project: ProjectNotes, blocks: readonly Block[]): ProjectNotes {
	takeBlocks(project, blocks);
	return project;
}

/** What is said below the name of a project: labels with something behind or below them, lists, text. */
function takeBlocks(project: ProjectNotes, blocks: readonly Block[]): void {
	for (const block of blocks) {
		if (block.kind === 'code' || block.kind === 'table' || block.kind === 'quote' || block.kind === 'heading') {
			project.blocks.push(block);
			continue;
		}
		for (const entry of entriesOf([block])) if (entry.kind === 'item') takeItem(project, entry.item, block.kind === 'list');
	}
}

function takeItem(project: ProjectNotes, item: Item, isListed: boolean): void {
	const label = findLabel(item.text);
	const part = label && projectPart(label.label);
	const inner = entriesOf(item.inner);
	const lists = inner.every(({ kind }) => kind === 'item');
	if (part && lists) {
		if (label.rest !== '') takePart(project, part, label.rest, item.line);
		for (const each of inner) if (each.kind === 'item') takePart(project, part, each.item.text, each.item.line);
	} else if (isListed && !label && item.inner.length === 0) project.features.push(item.text);
	else if (isListed) project.blocks.push({ kind: 'list', items: [item] });
	else if (project.summary === '') project.summary = item.text;
	else project.blocks.push({ kind: 'prose', lines: [{ text: item.text, line: item.line }] });
}

function takePart(project: ProjectNotes, part: Part, text: string, line: number): void {
	const things = splitList(text, 12).map((each) => each.replace(/(?<=[^.])\.$/, ''));
	const prose = (said: string): Block => ({ kind: 'prose', lines: [{ text: said, line }] });
	switch (part) {
		case 'features':
			project.features.push(...things);
			return;
		case 'topics':
			project.topics.push(...things);
			return;
		case 'stack': {
			const tools = text.replace(/\.$/, '').split(/,\s*(?:and\s+|und\s+)?|\s+(?:and|und|\+)\s+/).map((tool) => withoutMarks(tool)).filter((tool) => tool !== '');
			const isPlain = tools.every((tool) => tool.split(/\s+/).length <= 4 && !/[[\]<`]/.test(tool));
			if (isPlain) project.stack.push(...tools);
			else project.blocks.push(prose(`**Tech stack:** ${text}`));
			return;
		}
		case 'summary':
			if (project.summary === '') project.summary = text;
			else project.blocks.push(prose(text));
			return;
		case 'other':
			project.blocks.push(prose(text));
	}
}
