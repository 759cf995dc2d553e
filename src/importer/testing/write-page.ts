import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { stringify } from 'yaml';
import type { Frontmatter } from '../../curriculum/frontmatter.ts';
import { formatSpan, type Span } from '../../curriculum/grammar.ts';
import { writeMdx } from '../mdx-writer.ts';

/** What a page says, without places: enough to write it. A `Page` that was read fits it. */
export interface PageDraft {
	data: Frontmatter;
	goals: { text: string }[];
	topics: { text: string; href?: string }[];
	days: (Span & { title: string })[];
	tasks: { text: string; days?: Span }[];
	outcomes: { text: string }[];
	resources: { text: string; href?: string }[];
}

/** For tests of the writer: writes a page as MDX by the section grammar. Reading it again gives the same goals, topics, days, tasks … */
export function writePage({
	data,
	goals,
	topics,
	days,
	tasks,
	outcomes,
	resources,
}: PageDraft): string {
	const daysAndTasks = days.flatMap((day) => [
		heading(3, `${dayLabel(day)}: ${day.title}`),
		...taskList(tasks.filter((task) => task.days && formatSpan(task.days) === formatSpan(day))),
	]);
	const root: Root = {
		type: 'root',
		children: [
			...section('Goals', list(goals)),
			...section('Topics', list(topics)),
			...section('Days', daysAndTasks),
			...section(
				'Practice',
				taskList(tasks.filter((task) => !hasHeading(task, days)).map(withDays))
			),
			...section('Outcomes', list(outcomes)),
			...section('Resources', list(resources)),
		],
	};
	return `---\n${stringify(data)}---\n\n${writeMdx(root)}`;
}

function hasHeading({ days }: { days?: Span }, headings: readonly Span[]): boolean {
	return days !== undefined && headings.some((day) => formatSpan(day) === formatSpan(days));
}

/** A task of a day that has no heading says itself which day it is for. */
function withDays({ text, days }: { text: string; days?: Span }): { text: string } {
	return { text: days ? `${dayLabel(days)}: ${text}` : text };
}

/** `{ from: 3, to: 4 }` => `"Days 3–4"` */
function dayLabel(span: Span): string {
	return `${span.from === span.to ? 'Day' : 'Days'} ${formatSpan(span)}`;
}

function section(title: string, content: RootContent[]): RootContent[] {
	return content.length > 0 ? [heading(2, title), ...content] : [];
}

function heading(depth: 2 | 3, text: string): RootContent {
	return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

function list(lines: { text: string; href?: string }[]): RootContent[] {
	return itemsToList(lines.map(({ text, href }) => item(paragraph(text, href))));
}

function taskList(tasks: { text: string }[]): RootContent[] {
	return itemsToList(tasks.map(({ text }) => ({ ...item(paragraph(text)), checked: false })));
}

function itemsToList(children: ListItem[]): RootContent[] {
	return children.length > 0 ? [{ type: 'list', ordered: false, spread: false, children }] : [];
}

function item(content: BlockContent): ListItem {
	return { type: 'listItem', spread: false, children: [content] };
}

function paragraph(text: string, href?: string): Paragraph {
	const content: PhrasingContent = { type: 'text', value: text };
	return {
		type: 'paragraph',
		children: href === undefined ? [content] : [{ type: 'link', url: href, children: [content] }],
	};
}
