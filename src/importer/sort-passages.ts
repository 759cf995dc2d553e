import type { Section } from '../curriculum/grammar.ts';
import type { Block, Item, List, Prose } from './blocks.ts';
import { withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { entriesOf, readsAsList, type Entry } from './entries.ts';
import type { Passage, Stop } from './outline.ts';
import { headedProject } from './named-project.ts';
import { isAside } from './words/heading-words.ts';
import type { PageWords } from './words/page-words.ts';
import { isResourceGroup } from './words/section-words.ts';
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
export function sortPassages(stop: Stop, words: PageWords): Sorted {
	const entries: Sorted['entries'] = {
		goals: [],
		topics: [],
		days: [],
		practice: [],
		project: [],
		resources: [],
		outcomes: [],
		questions: [],
	};
	const sorted: Sorted = { intro: [], entries, resources: [], others: [] };
	// Lists under headings of one kind, "January", "February", are all of one kind.
	const unknown = stop.passages.filter((each) => isUnknownList(each, stop));
	const toDo = areToDo(unknown.flatMap(({ blocks }) => entriesOf(blocks)));
	for (const passage of stop.passages) {
		const { heading, name, section } = passage;
		const blocks =
			name === undefined || section === 'project'
				? passage.blocks
				: [listOf(name, passage.line), ...passage.blocks];
		if (section === 'resources')
			sorted.resources.push({
				blocks: isResourceGroup(heading) ? [headingOf(passage), ...blocks] : blocks,
				remark: '',
			});
		else if (section === 'project' && stop.kind === 'roadmap') sorted.others.push(passage);
		else if (section === 'project' && name !== undefined)
			entries.project.push(...projectEntries(passage, name));
		else if (section)
			entries[section].push(...entriesOf(blocks, section === 'topics' ? 'divide' : 'stay'));
		else if (heading !== '' || passage.tail) takeOther(sorted, passage, stop, toDo);
		else takeLead(sorted, blocks, stop);
	}
	for (const day of stop.stops.filter(({ kind }) => kind === 'day')) {
		const remark = words.daysWithin(day.span);
		for (const { blocks, section } of day.passages)
			if (section === 'resources') sorted.resources.push({ blocks, remark });
	}
	return sorted;
}

/** A named project is a task; what its heading calls a sentence is one too, with the lines below it. */
function projectEntries(passage: Passage, name: string): Entry[] {
	const { blocks, line } = passage;
	const isNamed = headedProject(name, passage) !== undefined;
	const item: Item = { text: isNamed ? `**${name}**` : name, box: false, inner: [], line };
	return [{ kind: 'item', item }, ...(isNamed ? [] : entriesOf(blocks))];
}

function headingOf({ heading, line }: Passage): Block {
	return { kind: 'heading', depth: 0, text: heading, line };
}

function listOf(text: string, line: number): Block {
	return { kind: 'list', items: [{ text, box: false, inner: [], line }] };
}

/** The lines of lists as tasks. */
function withBoxes(passage: Passage): Passage {
	const blocks = passage.blocks.map((block) =>
		block.kind === 'list'
			? { ...block, items: block.items.map((item) => ({ ...item, box: true })) }
			: block
	);
	return { ...passage, blocks };
}

/** A line of a list that is nothing but a link. */
function isLink({ inner, text }: Item): boolean {
	return (
		inner.length === 0 &&
		/^(?:\[[^\][]+\]\(https?:[^()\s]+\)|<?https?:\/\/[^\s<>]+>?)\.?$/.test(
			withoutLeadingPictures(text)
		)
	);
}

/** A part that is not divided further, but for days. */
function isSmall({ kind, stops }: Stop): boolean {
	return (
		kind === 'week' ||
		kind === 'day' ||
		(kind === 'phase' && stops.every((each) => each.kind !== 'week'))
	);
}

function takeLead({ entries, intro, resources }: Sorted, all: readonly Block[], stop: Stop): void {
	if (!isSmall(stop)) {
		intro.push(...all);
		return;
	}
	const links = all.flatMap((block) => (block.kind === 'list' ? block.items.filter(isLink) : []));
	if (links.length > 0 && stop.kind !== 'day')
		resources.push({ blocks: [{ kind: 'list', items: links }], remark: '' });
	const blocks =
		stop.kind === 'day'
			? all
			: all.flatMap((block): Block[] => (block.kind === 'list' ? withoutLinks(block) : [block]));
	const isListed = (block: Block) =>
		block.kind === 'list' || (block.kind === 'prose' && isLines(block, blocks, stop));
	const first = blocks.findIndex(isListed);
	intro.push(...(first < 0 ? blocks : blocks.slice(0, first)));
	if (first < 0) return;
	// What follows a list stays behind it.
	const lead = blocks
		.slice(first)
		.flatMap((block): Entry[] =>
			isListed(block) ? entriesOf([block]) : [{ kind: 'block', block }]
		);
	entries[stop.kind === 'day' || areToDo(lead) ? 'practice' : 'topics'].push(...lead);
}

/** Whether at least half of the lines say to do something. */
function areToDo(entries: readonly Entry[]): boolean {
	const texts = entries.flatMap((entry) =>
		entry.kind === 'item' ? [withoutMarks(entry.item.text)] : []
	);
	return texts.filter(saysToDo).length * 2 >= texts.length;
}

/** A heading nobody knows. In a small part its lists are topics, if the part has none, or tasks, by how their lines begin. */
function takeOther(sorted: Sorted, passage: Passage, stop: Stop, listsAreToDo: boolean): void {
	const { blocks, heading, line, toDo } = passage;
	const isList = isUnknownList(passage, stop);
	const entries = entriesOf(blocks);
	const isTicked = entries.every((entry) => entry.kind === 'item' && entry.item.box);
	if (toDo || (isList && (isTicked || listsAreToDo))) sorted.others.push(withBoxes(passage));
	else if (!isList) sorted.others.push(passage);
	else
		sorted.entries.topics.push(
			{ kind: 'block', block: { kind: 'heading', depth: 3, text: heading, line } },
			...entries
		);
}

/** Whether a passage of a small part has nothing but lists, under a heading nobody knows. */
function isUnknownList({ blocks, heading, section }: Passage, stop: Stop): boolean {
	return (
		section === undefined &&
		heading !== '' &&
		isSmall(stop) &&
		!isAside(heading) &&
		blocks.length > 0 &&
		blocks.every(({ kind }) => kind === 'list')
	);
}

function withoutLinks(list: List): Block[] {
	const items = list.items.filter((item) => !isLink(item));
	return items.length > 0 ? [{ ...list, items }] : [];
}

/** Lines without bullets, where there are none with: two or more of them, or one that says to do something or is all a week says. */
function isLines({ lines }: Prose, blocks: readonly Block[], stop: Stop): boolean {
	if (!readsAsList(lines) || blocks.some(({ kind }) => kind === 'list')) return false;
	const count = blocks.flatMap((block) =>
		block.kind === 'prose' && readsAsList(block.lines) ? block.lines : []
	).length;
	return count > 1 || saysToDo(lines[0]?.text ?? '') || (stop.title === '' && blocks.length === 1);
}
