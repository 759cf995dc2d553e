import GithubSlugger, { slug } from 'github-slugger';
import type { Heading as HeadingNode, ListItem, Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Entry } from './entry.ts';
import { daysOf, sectionOf, withoutDays, type Section } from './grammar.ts';
import { docsFolder, locate } from './location.ts';
import {
	definitionsIn,
	linksIn,
	restoreDirectives,
	textOf,
	type Definitions,
} from './markdown-text.ts';
import type { Day, Page, TopicLine } from './page.ts';
import type { Place } from './problem.ts';

/** The Markdown features the site renders with; the reader must see the same tree. */
const markdownFeatures = { gfm: true, smartPunctuation: true, directive: true } as const;

/**
 * Reads a page: what its headings, lists, tasks and links mean, each with its place in the file.
 *
 * @throws an `Error` whose message starts with `line:column: ` when the text is not legal MDX.
 */
export function readPage(entry: Entry): Page {
	const { id, data, body = '', filePath = `${docsFolder}/${id}.mdx`, linesAbove = 0 } = entry;
	const tree = mdxToMdast(body, { position: true, features: markdownFeatures }) as Root;
	restoreDirectives(tree, body);
	const page: Page = {
		id,
		location: locate(id),
		title: data.title,
		description: data.description,
		data,
		file: filePath,
		headings: [],
		goals: [],
		topics: [],
		days: [],
		tasks: [],
		outcomes: [],
		resources: [],
		links: [],
		projects: [],
	};
	new PageReader(page, linesAbove, definitionsIn(tree)).read(tree);
	return page;
}

/** The id of a task: `("projects/blog", "Build a list view")` => `"projects/blog#build-a-list-view"`. */
export function taskIdOf(pageId: string, text: string): string {
	return `${pageId}#${slug(withoutDays(text))}`;
}

/** Walks the top level of a page from top to end, remembering which section and day it is in. */
class PageReader {
	private readonly slugger = new GithubSlugger();
	private section: { name: Section; depth: number } | undefined;
	private day: (Day & { depth: number }) | undefined;
	private readonly page: Page;
	private readonly linesAbove: number;
	private readonly definitions: Definitions;

	constructor(page: Page, linesAbove: number, definitions: Definitions) {
		this.page = page;
		this.linesAbove = linesAbove;
		this.definitions = definitions;
	}

	read(tree: Root): void {
		for (const node of tree.children) {
			if (node.type === 'heading') this.readHeading(node);
			if (node.type === 'list') node.children.forEach((item) => this.readLine(item));
			this.readTasks(node);
			this.readLinks(node);
		}
	}

	private readHeading(node: HeadingNode): void {
		const text = textOf(node);
		const place = this.placeOf(node);
		this.page.headings.push({ depth: node.depth, text, slug: this.slugger.slug(text), place });
		if (this.section && node.depth <= this.section.depth) this.section = undefined;
		if (this.day && node.depth <= this.day.depth) this.day = undefined;

		const name = sectionOf(text);
		if (name) this.section = { name, depth: node.depth };
		const span = daysOf(text);
		if (span) {
			const day = { ...span, title: withoutDays(text), place };
			this.page.days.push(day);
			this.day = { ...day, depth: node.depth };
		}
	}

	/** Reads a top-level line of a list by the section it stands in. */
	private readLine(item: ListItem): void {
		const statement = { text: textOf(firstBlock(item)), place: this.placeOf(item) };
		switch (this.section?.name) {
			case 'goals':
				this.page.goals.push(statement);
				break;
			case 'outcomes':
				this.page.outcomes.push(statement);
				break;
			case 'topics':
				this.page.topics.push(this.topicLine(item));
				break;
			case 'resources': {
				const href = linksIn(item, this.definitions)[0]?.href;
				this.page.resources.push(href === undefined ? statement : { ...statement, href });
				break;
			}
			case 'days':
			case 'practice':
			case 'project':
			case undefined:
				break;
		}
	}

	private topicLine(item: ListItem): TopicLine {
		const place = this.placeOf(item);
		const link = linksIn(item, this.definitions).find(({ href }) => href.startsWith('/topics/'));
		if (link) return { text: link.text, href: link.href, place };
		return { text: textOf(firstBlock(item)), place };
	}

	private readTasks(node: Nodes): void {
		if (node.type === 'listItem' && typeof node.checked === 'boolean') {
			const text = textOf(firstBlock(node));
			const days = this.day ? { from: this.day.from, to: this.day.to } : daysOf(text);
			const heading = this.page.headings.at(-1)?.text;
			const id = taskIdOf(this.page.id, text);
			this.page.tasks.push({
				id,
				slug: id.slice(this.page.id.length + 1),
				text: withoutDays(text),
				...(days && { days }),
				...(heading !== undefined && { heading }),
				place: this.placeOf(node),
			});
		}
		if ('children' in node) node.children.forEach((child) => this.readTasks(child));
	}

	private readLinks(node: Nodes): void {
		const section = this.section?.name;
		for (const { href, text, node: at } of linksIn(node, this.definitions)) {
			const link = { href, text, section, place: this.placeOf(at) };
			this.page.links.push(link);
			if (href.startsWith('/projects/')) this.page.projects.push(link);
		}
	}

	private placeOf(node: Nodes): Place {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		return { file: this.page.file, line: line + this.linesAbove, column };
	}
}

function firstBlock(item: ListItem): Nodes {
	return item.children[0] ?? item;
}
