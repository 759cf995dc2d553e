import type { PageKind } from '../curriculum/location.ts';
import { entryAt } from './progress.ts';

/**
 * What the site knows of all its tasks, or of those of some pages: the content of its small data files.
 * Files of parts are joined by `joinTaskIndexes`.
 */
export interface TaskIndex {
	version: 1;
	/** The path the site is published below, `""` or `"/my-fork"`. */
	base: string;
	roadmaps: IndexedRoadmap[];
	/** By page id, in the order a reader meets them. */
	pages: Readonly<Record<string, IndexedPage>>;
}

/** The name of the file of what belongs to no roadmap: projects above all. No folder of a roadmap is called so. */
export const sharedPart = '-shared';

export interface IndexedRoadmap {
	/** Name of its folder. */
	id: string;
	title: string;
	/** Ids of its pages in reading order, its own first. */
	pages: string[];
}

export interface IndexedPage {
	kind: PageKind;
	/** `"Week 3"`, `"Month 1"`, `"Project"`; empty for pages that need none. */
	label: string;
	title: string;
	tasks: IndexedTask[];
	/** Slugs that tasks of this page had before, and those they have now. */
	aliases?: Readonly<Record<string, string>>;
	/** Ids this page had before. */
	formerIds?: string[];
	/** Ids of the pages of projects it uses. */
	projects?: string[];
}

export interface IndexedTask {
	text: string;
	/** Left out where it follows from the text. */
	slug?: string;
	/** `"3–4"`: the days of the week it is planned for. */
	days?: string;
}

/** The part of the task's id after `#`. */
export function slugOf({ slug, text }: IndexedTask): string {
	return slug ?? plainSlug(text);
}

/** The slug of a plain text: `"Read a post with get()"` => `"read-a-post-with-get"`. Others are written into the index. */
export function plainSlug(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^\w -]/g, '')
		.replaceAll(' ', '-');
}

export function taskIdsOf(index: TaskIndex, pageId: string): string[] {
	return (entryAt(index.pages, pageId)?.tasks ?? []).map((task) => `${pageId}#${slugOf(task)}`);
}

/** Ids of the pages of a roadmap in reading order, its own first. */
export function pagesOfRoadmap(index: TaskIndex, roadmapId: string): string[] {
	return index.roadmaps.find(({ id }) => id === roadmapId)?.pages ?? [];
}

/**
 * The tasks of a roadmap: those of its own pages. Projects are shared with other roadmaps, so their
 * tasks are counted with them, see `projectsOfRoadmap`.
 */
export function taskIdsOfRoadmap(index: TaskIndex, roadmapId: string): string[] {
	return pagesOfRoadmap(index, roadmapId).flatMap((page) => taskIdsOf(index, page));
}

/** Page ids of the projects a roadmap's pages use, in the order of its pages. */
export function projectsOfRoadmap(index: TaskIndex, roadmapId: string): string[] {
	const pages = pagesOfRoadmap(index, roadmapId);
	return [...new Set(pages.flatMap((page) => entryAt(index.pages, page)?.projects ?? []))];
}

/** `"projects/blog#list-posts"` => `["projects/blog", "list-posts"]`; a page id has no slug. */
export function splitTaskId(id: string): [pageId: string, slug: string | undefined] {
	const [pageId = '', slug] = id.split('#', 2);
	return [pageId, slug];
}

/** The address of a task or page, with the base path: `"/my-fork/projects/blog/#task-list-posts"`. */
export function addressOfId({ base }: Pick<TaskIndex, 'base'>, id: string): string {
	const [pageId, slug] = splitTaskId(id);
	const path = pageId === 'index' ? '/' : `/${pageId.split('/').map(encoded).join('/')}/`;
	return base + path + (slug === undefined ? '' : `#task-${encoded(slug)}`);
}

/** One index of several parts. A roadmap or page that is in two of them is taken from the first. */
export function joinTaskIndexes([first, ...rest]: readonly [TaskIndex, ...TaskIndex[]]): TaskIndex {
	return rest.reduce(
		(joined, part) => ({
			...joined,
			roadmaps: [
				...joined.roadmaps,
				...part.roadmaps.filter(({ id }) => !joined.roadmaps.some((known) => known.id === id)),
			],
			pages: { ...part.pages, ...joined.pages },
		}),
		first
	);
}

function encoded(segment: string): string {
	// Brackets are legal in addresses, and end one in Markdown.
	return encodeURIComponent(segment).replaceAll(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}

/** The part of the index that knows a page or task: that of its roadmap, or the shared one. */
export function partOf(id: string): string {
	return /^roadmaps\/([^/#]+)/.exec(id)?.[1] ?? sharedPart;
}
