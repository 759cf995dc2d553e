import { otherPages, projects as projectsTitle } from '../words/chosen/progress-file.ts';
import { entryAt, type Note, type Progress } from './progress.ts';
import { pagesOfRoadmap, projectsOfRoadmap, splitTaskId, type TaskIndex } from './task-index.ts';

/** A part of the file with a heading of its own. `id` is the page the heading leads to. */
export interface Chapter {
	title: string;
	id?: string;
	pages: readonly string[];
}

/**
 * The chapters of a file about some roadmaps, with the projects they use; without `roadmaps` about all that was done:
 * roadmaps that are followed or begun, projects and other pages. `progress` is a resolved one.
 */
export function chaptersOf(
	progress: Progress,
	index: TaskIndex,
	roadmaps?: readonly string[]
): Chapter[] {
	const roadmapIds = roadmaps ?? roadmapsBegun(progress, index);
	const chosen = index.roadmaps.filter(({ id }) => roadmapIds.includes(id));
	const used = new Set(chosen.flatMap(({ id }) => projectsOfRoadmap(index, id)));
	const touched = (id: string) => roadmaps === undefined && isTouched(id, progress);
	const inRoadmaps = new Set(index.roadmaps.flatMap(({ pages }) => pages));
	const shared = Object.entries(index.pages).filter(([id]) => !inRoadmaps.has(id));
	const projects = shared.filter(
		([id, { kind }]) => kind === 'project' && (used.has(id) || touched(id))
	);
	const others = shared.filter(([id, { kind }]) => kind !== 'project' && touched(id));
	const chapters: Chapter[] = [
		...chosen.map(({ id, pages, title }) => ({ title, id: `roadmaps/${id}`, pages })),
		{ title: projectsTitle, pages: projects.map(([id]) => id) },
		{ title: otherPages, pages: others.map(([id]) => id) },
	];
	return chapters.filter(({ id, pages }) => id !== undefined || pages.length > 0);
}

/** Roadmaps that are followed or on whose pages something was done; all of them where there is none. */
function roadmapsBegun(progress: Progress, index: TaskIndex): string[] {
	const all = index.roadmaps.map(({ id }) => id);
	const begun = all.filter(
		(id) =>
			entryAt(progress.followed, id)?.state === 'following' ||
			pagesOfRoadmap(index, id).some((page) => isTouched(page, progress))
	);
	return begun.length > 0 || Object.keys(progress.tasks).length > 0 ? begun : all;
}

function isTouched(pageId: string, progress: Progress): boolean {
	const isOf = (id: string) => splitTaskId(id)[0] === pageId;
	return Object.keys(progress.tasks).some(isOf) || notesBelow(pageId, progress).length > 0;
}

/** The notes on a page and its tasks. */
export function notesBelow(pageId: string, { notes }: Progress): [string, Note][] {
	return Object.entries(notes).filter(
		([id, { text }]) => text !== '' && splitTaskId(id)[0] === pageId
	);
}
