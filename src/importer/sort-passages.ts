import { formatSpan, type Section } from '../curriculum/grammar.ts';
import type { Block, Item, List, Prose } from './blocks.ts';
import { withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { entriesOf, readsAsList, type Entry } from './entries.ts';
import type { Passage, Stop } from './outline.ts';
import { namedProject } from './named-project.ts';
import { saysToDo } from './words/verbs.ts';

/** What a part of a roadmap says, by what it is. */
export interface Sorted {
	/** Text above all headings. */
	intro: Block[];
	/** What the sections of the grammar list. */
	entries: Record<Section, Entry[]>;
	resources: { blocks: Block[]; remark: string }[];
	/** Passages under other headings, and for a roadmap its lists of projects, in the order of the text. */
	others: Passage[];
}

/** Sorts the passages of a part. Lists that stand under no heading are tasks or topics, by how most of their lines begin. */
export function sortPassages(stop: Stop): Sorted {
	const entries: Sorted['entries'] = { goals: [], topics: [], days: [], practice: [], project: [], resources: [], outcomes: [], questions: [] };
	const sorted: Sorted = { intro: [], entries, resources: [], others: [] };
	for (const passage of stop.passages) {
		const { heading, name, section } = passage;
		const blocks = name === undefined || section === 'project' ? passage.blocks : [listOf(name, passage.line), ...passage.blocks];
		if (section === 'resources') sorted.resources.push({ blocks, remark: '' });
		else if (section === 'project' && stop.kind === 'roadmap') sorted.others.push(passage);
		else if (section === 'project' && name !== undefined) entries.project.push(...projectEntries(passage, name));
		else if (section) entries[section].push(...entriesOf(blocks, section === 'topics' ? 'divide' : 'stay'));
		else if (heading !== '') sorted.others.push(passage.toDo ? withBoxes(passage) : passage);
		else takeLead(sorted, blocks, stop);
	}
	for (const day of stop.stops.filter(({ kind }) => kind === 'day')) {
		const remark = `${day.span.from === day.span.to ? 'day' : 'days'} ${formatSpan(day.span)}`;
		for (const { blocks, section } of day.passages) if (section === 'resources') sorted.resources.push({ blocks, remark });
	}
	return sorted;
}

/** A named project is a task; what its heading calls a sentence is one too, with the lines below it. */
function projectEntries({ blocks, line }: Passage, name: string): Entry[] {
	const isNamed = namedProject(name, line) !== undefined;
	const item: Item = { text: isNamed ? `**${name}**` : name, box: false, inner: [], line };
	return [{ kind: 'item', item }, ...(isNamed ? [] : entriesOf(blocks))];
}

function listOf(text: string, line: number): Block {
	return { kind: 'list', items: [{ text, box: false, inner: [], line }] };
}

/** The lines of lists as tasks. */
function withBoxes(passage: Passage): Passage {
	const blocks = passage.blocks.map((block) => (block.kind === 'list' ? { ...block, items: block.items.map((item) => ({ ...item, box: true })) } : block));
	return { ...passage, blocks };
}

/** A line of a list that is nothing but a link. */
function isLink({ inner, text }: Item): boolean {
	return inner.length === 0 && /^(?:\[[^\][]+\]\(https?:[^()\s]+\)|<?https?:\/\/[^\s<>]+>?)\.?$/.test(withoutLeadingPictures(text));
}

function takeLead({ entries, intro, resources }: Sorted, all: readonly Block[], stop: Stop): void {
	const isSmall = stop.kind === 'week' || stop.kind === 'day' || (stop.kind === 'phase' && stop.stops.every(({ kind }) => kind !== 'week'));
	if (!isSmall) {
		intro.push(...all);
		return;
	}
	const links = all.flatMap((block) => (block.kind === 'list' ? block.items.filter(isLink) : []));
	if (links.length > 0 && stop.kind !== 'day') resources.push({ blocks: [{ kind: 'list', items: links }], remark: '' });
	const blocks = stop.kind === 'day' ? all : all.flatMap((block): Block[] => (block.kind === 'list' ? withoutLinks(block) : [block]));
	const isListed = (block: Block) => block.kind === 'list' || (block.kind === 'prose' && isLines(block, blocks));
	const listed = entriesOf(blocks.filter(isListed));
	intro.push(...blocks.filter((block) => !isListed(block)));
	const toDo = listed.filter((entry) => entry.kind === 'item' && saysToDo(withoutMarks(entry.item.text)));
	const section = stop.kind === 'day' || toDo.length * 2 >= listed.length ? 'practice' : 'topics';
	entries[section].push(...listed);
}

function withoutLinks(list: List): Block[] {
	const items = list.items.filter((item) => !isLink(item));
	return items.length > 0 ? [{ ...list, items }] : [];
}

/** Lines without bullets: two or more of them, or one that says to do something. */
function isLines({ lines }: Prose, blocks: readonly Block[]): boolean {
	if (!readsAsList(lines)) return false;
	const count = blocks.flatMap((block) => (block.kind === 'prose' && readsAsList(block.lines) ? block.lines : [])).length;
	return count > 1 || saysToDo(lines[0]?.text ?? '');
}
