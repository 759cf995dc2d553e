import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { sectionOf } from '../curriculum/grammar.ts';
import { linksIn } from '../curriculum/markdown-text.ts';
import type { Block, Heading, Item } from './blocks.ts';
import { blocksToMarkdown, itemToMarkdown, joinLists, listNode } from './block-markdown.ts';
import type { LineWriter } from './line-writer.ts';
import { withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { entriesOf } from './entries.ts';
import { findLabel } from './find-heading.ts';
import { textOfPhrasing, trimmed } from './phrasing.ts';
import type { PageLines } from './page-lines.ts';
import { resourceRows } from './resource-rows.ts';
import { outsideBrackets } from './split-cell.ts';

/** Resources of a part: those with an address, and those the text only names. Each by the group it stands in. */
export interface ResourceLists {
	linked: Map<string, ListItem[]>;
	named: Map<string, ListItem[]>;
	/** Tables, code and text between. */
	others: RootContent[];
}

/**
 * Sorts resources by whether they have an address. Those without one stand under a heading of their own, because
 * every line of a list of resources needs an address or an entry in `resources.yml`, which an import does not write.
 */
export function readResources(
	passages: readonly { blocks: Block[]; remark: string }[],
	lines: PageLines
): ResourceLists {
	const lists: ResourceLists = { linked: new Map(), named: new Map(), others: [] };
	for (const { blocks, remark } of passages) {
		let group: Heading | undefined;
		let isUsed = true;
		const others: Block[] = [];
		const leave = () => {
			if (group && !isUsed) lines.context.log.drop(group.line, 'emptyHeading');
		};
		for (const entry of entriesOf(blocks.map((block) => tableAsList(block, lines)))) {
			if (entry.kind === 'block' && entry.block.kind === 'heading') {
				leave();
				group = entry.block;
				isUsed = false;
			} else if (entry.kind === 'item') {
				const name = group ? withoutMarks(group.text) : '';
				readItem(entry.item, name, remark, lists, lines);
				// A line may name a group of its own.
				isUsed ||= lists.linked.has(name) || lists.named.has(name);
			} else others.push(entry.block);
		}
		leave();
		lists.others.push(...blocksToMarkdown(others, lines));
	}
	return lists;
}

/** A table of resources is a list with a line for each; other blocks stay. */
function tableAsList(block: Block, { context: { log } }: PageLines): Block {
	const items = block.kind === 'table' ? resourceRows(block) : undefined;
	if (block.kind !== 'table' || !items) return block;
	log.drop(block.line, 'tableHead');
	if (block.rule !== undefined) log.drop(block.rule, 'tableRule');
	return { kind: 'list', items };
}

function readItem(
	item: Item,
	group: string,
	remark: string,
	lists: ResourceLists,
	writer: LineWriter
): void {
	const text = withoutLeadingPictures(item.text);
	const label = findLabel(text);
	const name = withoutMarks(text);
	// "**Books**:" or "Books" with a list below it.
	const isGroup =
		item.inner.length > 0 &&
		item.inner.every(({ kind }) => kind === 'list') &&
		(label ? label.rest === '' : text.endsWith(':') || text.startsWith('**'));
	if (isGroup && !/\]\(|https?:/.test(text)) {
		for (const entry of entriesOf(item.inner))
			if (entry.kind === 'item') readItem(entry.item, label?.label ?? name, remark, lists, writer);
		return;
	}
	const isList = label?.section === 'resources' && item.inner.length === 0;
	for (const part of divided(isList ? label.rest : text))
		addItem({ ...item, text: part }, isList ? label.label : group, remark, lists, writer);
}

/** Several links, or several titles in emphasis, in one line are several resources. */
function divided(text: string): string[] {
	const parts = outsideBrackets(
		text,
		/(?:,|;|\s\/|\s\+|\s&|\s·)\s+(?:and\s+|or\s+)?|\s(?:and|und)\s/y
	).map((part) => part.trim());
	const isOne = (part: string) =>
		/^(?:\[[^\]]+\](?:\([^)]+\)|\[[^\]]*\])|<?https?:\/\/\S+|\*[^*]+\*(?:\s(?:by|von)\s.+|\s\([^)]*\))?)\.?$/.test(
			part
		);
	return parts.length > 1 && parts.every(isOne) ? parts : [text];
}

function addItem(
	item: Item,
	group: string,
	remark: string,
	lists: ResourceLists,
	writer: LineWriter
): void {
	const node = itemToMarkdown({ ...item, box: false }, writer);
	const [first] = node.children;
	if (first?.type !== 'paragraph') return;
	first.children = withLinkFirst(first.children);
	if (remark !== '') first.children = [...first.children, { type: 'text', value: `: ${remark}` }];
	const groups = linksIn(node, new Map()).length > 0 ? lists.linked : lists.named;
	const list = groups.get(group) ?? [];
	groups.set(group, list);
	list.push(node);
}

/** `"Guide: https://a.example/"` => `[Guide](https://a.example/)` */
function withLinkFirst(nodes: PhrasingContent[]): PhrasingContent[] {
	const [before, link, ...rest] = nodes;
	if (
		before?.type !== 'text' ||
		link?.type !== 'link' ||
		!isAddress(textOfPhrasing(link.children), link.url)
	)
		return nodes;
	const [, name, open = ''] = /^(.*?)\s*(?:[:–—→-]|(\())\s*$/.exec(before.value) ?? [];
	if (!name || name.length > 100) return nodes;
	const [after, ...others] = rest;
	const tail =
		open && after?.type === 'text'
			? [{ ...after, value: after.value.replace(/^\s*\)/, '') }, ...others]
			: rest;
	return trimmed([{ ...link, children: [{ type: 'text', value: name }] }, ...tail]);
}

function isAddress(text: string, url: string): boolean {
	return url.includes(text.replace(/…$/, '')) && /[./]/.test(text);
}

/** Resources by group: those of no group first, then each below its name, unless that is `shown` elsewhere. */
export function groupsToMarkdown(
	groups: ReadonlyMap<string, ListItem[]>,
	writer: LineWriter,
	shown?: string
): RootContent[] {
	const alone = groups.get('') ?? [];
	return joinLists([
		...(alone.length > 0 ? [listNode(alone)] : []),
		...[...groups].flatMap(([name, items]): RootContent[] =>
			name === ''
				? []
				: name === shown
					? [listNode(items)]
					: [{ type: 'heading', depth: 3, children: writer.inline(name) }, listNode(items)]
		),
	]);
}

/** Resources without an address, below a heading of their own: "Books" where all look like books, or the name of their group. */
export function namedResources(
	groups: ReadonlyMap<string, ListItem[]>,
	writer: PageLines
): RootContent[] {
	if (groups.size === 0) return [];
	const { alsoRecommended, books } = writer.context.words;
	const name = onlyGroup(groups);
	const isOwn = name !== undefined;
	const title = isOwn
		? writer.inline(name)
		: [{ type: 'text', value: areBooks(groups) ? books : alsoRecommended } as const];
	const lists = isOwn
		? [...groups.values()].map((items) => listNode(items))
		: groupsToMarkdown(groups, writer);
	return [{ type: 'heading', depth: 2, children: title }, ...lists];
}

/** The name that stands above a list of resources: that of the only group. */
export function onlyGroup(groups: ReadonlyMap<string, ListItem[]>): string | undefined {
	const [name = ''] = groups.size === 1 ? groups.keys() : [];
	return name !== '' && sectionOf(name) === undefined ? name : undefined;
}

/** Whether all lines of groups look like books: `*Title* by Somebody`. */
function areBooks(groups: ReadonlyMap<string, ListItem[]>): boolean {
	return [...groups.values()].flat().every(({ children: [first] }) => {
		if (first?.type !== 'paragraph') return false;
		return (
			first.children[0]?.type === 'emphasis' ||
			/\s(?:by|von)\s\p{Lu}/u.test(textOfPhrasing(first.children))
		);
	});
}
