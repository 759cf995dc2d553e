import type { ListItem, RootContent } from 'mdast';
import {
	blocksToMarkdown,
	entriesToMarkdown,
	headingToMarkdown,
	listNode,
} from './block-markdown.ts';
import type { Block } from './blocks.ts';
import { withoutLeadingPictures } from './clean-text.ts';
import { draftDays } from './draft-days.ts';
import { findLabel } from './find-heading.ts';
import { entriesOf, type Entry } from './entries.ts';
import { paragraph } from './phrasing.ts';
import type { Passage, Stop } from './outline.ts';
import type { PageLines } from './page-lines.ts';
import { projectBlocks } from './collect-projects.ts';
import { linkTo } from './link-projects.ts';
import type { Project, ProjectShelf } from './project-shelf.ts';
import { readProjects } from './read-projects.ts';
import { groupsToMarkdown, namedResources, onlyGroup, readResources } from './resource-lists.ts';
import type { Sorted } from './sort-passages.ts';
import { hasBox, plainItem, taskItems } from './task-items.ts';

/** What else a part has to do with. */
export interface PartContext {
	/** The projects of the roadmap. */
	shelf: ProjectShelf;
	/** Those of them that say they belong to the part. */
	projects: readonly Project[];
	/** What there is to do in a week that lists nothing, as Markdown. */
	task: string;
}

/** The sections of a page: the grammar's own in the grammar's order, then those under other headings, then resources. */
export function draftSections(
	stop: Stop,
	sorted: Sorted,
	lines: PageLines,
	{ projects, shelf, task }: PartContext
): RootContent[] {
	const { entries, intro, others } = sorted;
	const { sections: names } = lines.context.words;
	const days = stop.stops.filter(({ kind }) => kind === 'day');
	const asTasks = !isTickable(stop, sorted) && stop.kind !== 'roadmap';
	const own: Entry[] =
		asTasks && !entries.topics.some(isItem) && stop.kind === 'week'
			? [{ kind: 'item', item: { text: task, box: true, inner: [], line: stop.line } }]
			: [];
	const write = (items: readonly Entry[], form: typeof taskItems) =>
		entriesToMarkdown(items, lines, form, form === plainItem ? 'plain' : 'tasks');
	const resources = readResources(sorted.resources, lines);
	const above = [
		...blocksToMarkdown(intro, lines),
		...section(names.goals, write(entries.goals, plainItem)),
		...section(names.topics, write(entries.topics, asTasks ? taskItems : plainItem)),
		...section(names.days, [...write(entries.days, taskItems), ...draftDays(days, lines)]),
		...section(names.practice, write([...entries.practice, ...own], taskItems)),
	];
	const project = write(entries.project, taskItems);
	return [
		...above,
		...section(names.project, [...project, ...projectLinks(projects, lines)]),
		...section(names.outcomes, write(entries.outcomes, plainItem)),
		...section(names.questions, write(entries.questions, plainItem)),
		...others.flatMap((passage) => otherSection(passage, lines, shelf)),
		...namedResources(resources.named, lines),
		...section(names.resources, [
			...groupsToMarkdown(resources.linked, lines, onlyGroup(resources.named)),
			...resources.others,
		]),
	];
}

/** Whether a part has something to tick, without its topics. */
function isTickable({ stops }: Stop, { entries, others, intro }: Sorted): boolean {
	const listed = [...entries.practice, ...entries.project, ...entries.days].some(isItem);
	const inItems = Object.values(entries)
		.flat()
		.some((entry) => entry.kind === 'item' && (entry.item.box || hasBox(entry.item.inner)));
	return (
		listed ||
		inItems ||
		stops.some(({ kind }) => kind === 'day') ||
		hasBox([...intro, ...others.flatMap(({ blocks }) => blocks)])
	);
}

function isItem(entry: Entry): boolean {
	return entry.kind === 'item';
}

export function section(title: string, content: readonly RootContent[]): RootContent[] {
	return content.length > 0
		? [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, ...content]
		: [];
}

/** Links to projects that say they belong to a part, where the part does not name them itself. */
function projectLinks(projects: readonly Project[], lines: PageLines): RootContent[] {
	const items = projects
		.filter((project) => !lines.linked.has(project))
		.map((project): ListItem => ({
			type: 'listItem',
			spread: false,
			children: [paragraph([linkTo(project, [{ type: 'text', value: project.name }])])],
		}));
	return items.length > 0 ? [listNode(items)] : [];
}

function otherSection(passage: Passage, lines: PageLines, shelf: ProjectShelf): RootContent[] {
	const heading = headingToMarkdown(
		{ text: passage.name === undefined ? passage.heading : lines.context.words.sections.project },
		lines,
		2
	);
	const content =
		passage.section === 'project'
			? projectList(projectBlocks(passage), lines, shelf)
			: blocksToMarkdown(passage.blocks, lines);
	if (content.length > 0) return [...heading, ...content];
	const { heading: text, line } = passage;
	// "Time: an hour a day" has said all.
	if (findLabel(text)?.rest)
		return blocksToMarkdown(
			[{ kind: 'prose', lines: [{ text: withoutLeadingPictures(text), line }] }],
			lines
		);
	lines.context.log.drop(passage.line, 'emptyHeading');
	return [];
}

/** A list of projects: a link for each that has a page, with what it is; the rest as tasks. */
function projectList(
	blocks: readonly Block[],
	lines: PageLines,
	shelf: ProjectShelf
): RootContent[] {
	const { others, projects } = readProjects(blocks);
	const shown = [...new Set(projects.flatMap(({ title }) => shelf.titled(title) ?? []))];
	const items = shown.map((project): ListItem => {
		const about = aboutProject(project);
		const behind =
			about === '' ? [] : [{ type: 'text', value: ': ' } as const, ...lines.inline(about)];
		return {
			type: 'listItem',
			spread: false,
			children: [paragraph([linkTo(project, [{ type: 'text', value: project.name }]), ...behind])],
		};
	});
	const rest: Entry[] =
		items.length > 0 ? others.map((block) => ({ kind: 'block', block })) : entriesOf(others);
	return [
		...(items.length > 0 ? [listNode(items)] : []),
		...entriesToMarkdown(rest, lines, taskItems),
	];
}

/** What a project is, in a few words: its summary, or else the first things it is made of. */
export function aboutProject({ features, summary, topics }: Project): string {
	if (summary !== '') return summary;
	const things = topics.length > 0 ? topics : features;
	return things.slice(0, 4).join(', ');
}
