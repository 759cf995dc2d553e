import { dayName, labelInSentence } from '../words/chosen/tasks.ts';
import { entryAt, type Progress } from './progress.ts';
import { pagesOfRoadmap, slugOf, type IndexedTask, type TaskIndex } from './task-index.ts';

/** Where to go on. */
export interface NextTask {
	/** Id of the page. */
	page: string;
	/** Id of the task. */
	task: string;
	text: string;
	/** `"week 5, Day 3"`, to stand in a sentence. */
	label: string;
}

/**
 * The first task of a roadmap in reading order that is neither done nor skipped; `undefined` when there
 * is none left, or no such roadmap. The tasks of a phase sum up its weeks, so they come after them. `progress` is a
 * resolved one.
 */
export function nextTask(
	roadmapId: string,
	index: TaskIndex,
	progress: Progress
): NextTask | undefined {
	for (const page of phasesLast(pagesOfRoadmap(index, roadmapId), index)) {
		const { label = '', title = '', tasks = [] } = entryAt(index.pages, page) ?? {};
		const task = tasks.find((each) => {
			const state = entryAt(progress.tasks, `${page}#${slugOf(each)}`)?.state;
			return state !== 'done' && state !== 'skipped';
		});
		if (task) {
			const where = label ? labelInSentence(label) : title;
			return {
				page,
				task: `${page}#${slugOf(task)}`,
				text: task.text,
				label: where + daysOf(task),
			};
		}
	}
	return undefined;
}

/** Each phase after the weeks in its folder. */
function phasesLast(pages: readonly string[], { pages: known }: TaskIndex): string[] {
	const order: string[] = [];
	for (const page of pages) {
		const parent = page.slice(0, page.lastIndexOf('/'));
		const at = entryAt(known, parent)?.kind === 'phase' ? order.indexOf(parent) : -1;
		order.push(page, ...(at < 0 ? [] : order.splice(at, 1)));
	}
	return order;
}

/** Ids of the roadmaps that are followed, the one chosen last first. */
export function followedRoadmaps({ followed }: Progress): string[] {
	return Object.entries(followed)
		.filter(([, { state }]) => state === 'following')
		.sort(([, a], [, b]) => b.at - a.at)
		.map(([id]) => id);
}

/** `", Day 3"`, `", Day 3–4"`, as the headings of weeks say it. */
function daysOf({ days }: IndexedTask): string {
	return days === undefined ? '' : `, ${dayName(days)}`;
}
