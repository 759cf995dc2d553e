import type { Frontmatter } from './frontmatter.ts';
import type { Section, Span } from './grammar.ts';
import type { Location } from './location.ts';
import type { Place } from './problem.ts';

/** A heading and the fragment that leads to it. */
export interface Heading {
	depth: number;
	text: string;
	slug: string;
	place: Place;
}

/** One line of a list of goals or outcomes. */
export interface Statement {
	text: string;
	place: Place;
}

/** One line of a list of topics: its first link to a topic page, or its text. */
export interface TopicLine extends Statement {
	/** Address of the topic's page. */
	href?: string;
}

/** A day, or some days in a row, with a heading of their own. */
export interface Day extends Span {
	title: string;
	place: Place;
}

/** Something a learner can tick. */
export interface Task {
	/** Page id and slug of the text: `"projects/blog#build-a-list-view"`. */
	id: string;
	/** The part of `id` after `#`. */
	slug: string;
	text: string;
	/** The days of the week it is planned for. */
	days?: Span;
	place: Place;
}

/** A link as the author wrote it. */
export interface Link {
	href: string;
	text: string;
	section: Section | undefined;
	place: Place;
	/** The last line it stands on; text may break within a link. */
	endLine: number;
}

/** One line of a list of resources. `href` is its first link. */
export interface ResourceLine extends Statement {
	href?: string;
	/** What is said after the link the line starts with. */
	remark: string;
}

/** A page as the reader understands it: everything in it that has a meaning, each with its place. */
export interface Page {
	/** The page's address without the slashes at its ends. */
	id: string;
	location: Location;
	title: string;
	description: string | undefined;
	data: Frontmatter;
	file: string;
	headings: Heading[];
	goals: Statement[];
	topics: TopicLine[];
	days: Day[];
	tasks: Task[];
	outcomes: Statement[];
	resources: ResourceLine[];
	/** Every link of the page; those to project pages are its projects. */
	links: Link[];
	projects: Link[];
	/** Every image; `text` is what it shows, in words. */
	images: Link[];
	/** Addresses in attributes of elements, where nothing checks or mends them. */
	elementAddresses: Link[];
	/** What could not be read, so that nothing is known of what is in it: the frontmatter, or the text and perhaps both. */
	unreadable?: 'frontmatter' | 'text';
}

/** The top of a page's file, for problems of the page as a whole. */
export function topOf(page: Page): Place {
	return { file: page.file, line: 1, column: 1 };
}
