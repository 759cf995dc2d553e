import type { Block, Item } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';
import { entriesOf } from './entries.ts';
import { findLabel } from './find-heading.ts';
import type { Marker } from './find-marker.ts';
import { splitList } from './split-cell.ts';
import { headingKey } from './words/section-words.ts';

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

/** A project of which only the name is known. */
export function emptyNotes(title: string, line: number): ProjectNotes {
	return { title, summary: '', features: [], topics: [], stack: [], blocks: [], line };
}

/** What is told apart of what is said of a project. */
export type Part = 'features' | 'topics' | 'stack' | 'summary' | 'other';

const partNames: [Part, RegExp][] = [
	[
		'features',
		/^(?:key |main |core |extra )?(?:features?|functionality|functions|requirements|scope|tasks|what to build|steps|funktionen|umfang|aufgaben)$/,
	],
	[
		'stack',
		/^(?:tech(?:nology|nologies|nical)? ?stack|stack|tech|technologies|technology|tools|built with|technik|werkzeuge|technologien)$/,
	],
	[
		'topics',
		/^(?:skills?(?: (?:practi[cs]ed|learned|gained|covered|used))?|concepts(?: practi[cs]ed)?|topics|what youll learn|what you will learn|what you learn|you will learn|youll learn|learn|teaches|covers|was du lernst|lernziele|themen)$/,
	],
	[
		'summary',
		/^(?:description|goal|objective|overview|what it is|idea|summary|beschreibung|ziel|idee)$/,
	],
];

/** What a label or the head of a column says of a project. */
export function projectPart(name: string): Part | undefined {
	return partNames.find(([, pattern]) => pattern.test(headingKey(withoutMarks(name))))?.[0];
}

/** A project with what is said below its name. */
export function withBlocks(project: ProjectNotes, blocks: readonly Block[]): ProjectNotes {
	takeBlocks(project, blocks);
	return project;
}

/** What is said below the name of a project: labels with something behind or below them, lists, text. */
export function takeBlocks(project: ProjectNotes, blocks: readonly Block[]): void {
	for (const block of blocks) {
		if (
			block.kind === 'code' ||
			block.kind === 'table' ||
			block.kind === 'quote' ||
			block.kind === 'heading'
		) {
			project.blocks.push(block);
			continue;
		}
		for (const entry of entriesOf([block]))
			if (entry.kind === 'item') takeItem(project, entry.item, block.kind === 'list');
	}
}

function takeItem(project: ProjectNotes, item: Item, isListed: boolean): void {
	const label = findLabel(item.text);
	const part = label && projectPart(label.label);
	const inner = entriesOf(item.inner);
	const lists = inner.every(({ kind }) => kind === 'item');
	if (part && lists) {
		if (label.rest !== '') takePart(project, part, label.rest, item.line);
		for (const each of inner)
			if (each.kind === 'item') takePart(project, part, each.item.text, each.item.line);
	} else if (isListed && !label && item.inner.length === 0) project.features.push(item.text);
	else if (isListed) project.blocks.push({ kind: 'list', items: [item] });
	else if (project.summary === '') project.summary = item.text;
	else project.blocks.push({ kind: 'prose', lines: [{ text: item.text, line: item.line }] });
}

/** Adds something to what is known of a project. */
export function takePart(project: ProjectNotes, part: Part, text: string, line: number): void {
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
			const tools = text
				.replace(/\.$/, '')
				.split(/,\s*(?:and\s+|und\s+)?|\s+(?:and|und|\+)\s+/)
				.map((tool) => withoutMarks(tool))
				.filter((tool) => tool !== '');
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
