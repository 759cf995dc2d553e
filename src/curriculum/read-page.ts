import GithubSlugger, { slug } from 'github-slugger';
import type { Heading as HeadingNode, ListItem, Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Entry } from './entry.ts';
import { daysOf, sectionOf, withoutDays, type Section } from './grammar.ts';
import { docsFolder, locate } from './location.ts';
import {
	definitionsIn,
	elementAddressesIn,
	imagesIn,
	linksIn,
	restoreDirectives,
	itemTextOf,
	textOf,
	visit,
	type Definitions,
} from './markdown-text.ts';
import type { Day, Link, Page } from './page.ts';
import type { Place } from './problem.ts';
import { resourceLine, topicLine } from './read-lines.ts';

/** The Markdown features the site renders with; the reader must see the same tree. */
export const markdownFeatures = { gfm: true, smartPunctuation: true, directive: true } as const;

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
		images: [],
		elementAddresses: [],
	};
	new PageReader(page, linesAbove, definitionsIn(tree)).read(tree);
	return page;
}

/** The id of a task: `("projects/blog", "Build a list view")` => `"projects/blog#build-a-list-view"`. */
export function taskIdOf(pageId: string, text: string): string {
	const own = withoutDays(text);
	// A text of signs only, such as an emoji, has no slug.
	const signs = () => [...own].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');
	return `${pageId}#${slug(own) || signs()}`;
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
		visit(tree, (node) => {
			if (node.type !== 'heading') return;
			const text = textOf(node);
			const slug = this.slugger.slug(text);
			this.page.headings.push({ depth: node.depth, text, slug, place: this.placeOf(node) });
		});
		for (const node of tree.children) {
			if (node.type === 'heading') this.enter(node);
			if (node.type === 'list') node.children.forEach((item) => this.readLine(item));
			this.readTasks(node);
			this.readLinks(node);
		}
	}

	/** Headings at the top level of the page open sections and days; those inside of something else do not. */
	private enter(node: HeadingNode): void {
		const text = textOf(node);
		const place = this.placeOf(node);
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
		const statement = { text: itemTextOf(item), place: this.placeOf(item) };
		switch (this.section?.name) {
			case 'goals':
				this.page.goals.push(statement);
				break;
			case 'outcomes':
				this.page.outcomes.push(statement);
				break;
			case 'topics':
				this.page.topics.push(topicLine(item, this.definitions, statement.place));
				break;
			case 'resources':
				this.page.resources.push(resourceLine(item, this.definitions, statement.place));
				break;
			case 'days':
			case 'practice':
			case 'project':
			case 'questions':
			case undefined:
				break;
		}
	}

	private readTasks(node: Nodes): void {
		if (node.type === 'listItem' && typeof node.checked === 'boolean') {
			const text = itemTextOf(node);
			const days = this.day ? { from: this.day.from, to: this.day.to } : daysOf(text);
			const id = taskIdOf(this.page.id, text);
			this.page.tasks.push({
				id,
				slug: id.slice(this.page.id.length + 1),
				text: withoutDays(text),
				...(days && { days }),
				place: this.placeOf(node),
			});
		}
		if ('children' in node) node.children.forEach((child) => this.readTasks(child));
	}

	private readLinks(node: Nodes): void {
		const section = this.section?.name;
		for (const { href, text, at } of linksIn(node, this.definitions)) {
			const link = { href, text, section, ...this.extentOf(at) };
			this.page.links.push(link);
			if (href.startsWith('/projects/')) this.page.projects.push(link);
		}
		for (const image of imagesIn(node)) {
			this.page.images.push({
				href: image.url,
				text: image.alt ?? '',
				section,
				...this.extentOf(image),
			});
		}
		for (const { href, node: at } of elementAddressesIn(node)) {
			this.page.elementAddresses.push({ href, text: '', section, ...this.extentOf(at) });
		}
	}

	private extentOf(node: Nodes): Pick<Link, 'endLine' | 'place'> {
		const place = this.placeOf(node);
		const { line = 1 } = node.position?.end ?? {};
		return { place, endLine: line + this.linesAbove };
	}

	private placeOf(node: Nodes): Place {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		return { file: this.page.file, line: line + this.linesAbove, column };
	}
}
