import {
	aPlan,
	differing,
	followed,
	newThere,
	noPlan,
	notFollowed,
	theNote,
} from '../words/chosen/progress.ts';
import type { Difference } from './compare-progress.ts';
import { entryAt, type Progress } from './progress.ts';
import { slugOf, splitTaskId, type TaskIndex } from './task-index.ts';
import { taskStates, type TaskState } from './task-states.ts';

type Change = Pick<Difference, 'table' | 'id'> & Partial<Difference>;

/**
 * One change of a merge: `"Week 2: Models: Write the model: done"`, and where both sides say something `"…: not started
 * here, done there (kept: there)"`.
 */
export function changeInWords(
	{ id, table, winner }: Change,
	mine: Progress,
	theirs: Progress,
	index: TaskIndex | undefined
): string {
	const name = nameOf(table === 'followed' || table === 'plans' ? `roadmaps/${id}` : id, index);
	const there = valueIn(theirs, table, id);
	if (winner === undefined) return newThere(name, there);
	const here = valueIn(mine, table, id);
	return differing(name, here, there, winner === 'mine' ? 'here' : 'there');
}

/** What a page or task is called: `"Week 2: Models: Write the model"`. Its id where it is not known. */
export function nameOf(id: string, index: TaskIndex | undefined): string {
	const [pageId, slug] = splitTaskId(id);
	const page = index && entryAt(index.pages, pageId);
	if (!page) return id;
	const { kind, label, tasks, title } = page;
	const name = label === '' || kind === 'project' ? title : `${label}: ${title}`;
	const task = tasks.find((each) => slugOf(each) === slug)?.text;
	return task === undefined ? name : `${name}: ${task}`;
}

function valueIn(progress: Progress, table: Change['table'], id: string): string {
	switch (table) {
		case 'tasks':
			return stateWords(entryAt(progress.tasks, id)?.state);
		case 'notes':
			return theNote(shortened(entryAt(progress.notes, id)?.text ?? ''));
		case 'followed':
			return entryAt(progress.followed, id)?.state === 'left' ? notFollowed : followed;
		case 'plans':
			return entryAt(progress.plans, id)?.plan === null ? noPlan : aPlan;
	}
}

function stateWords(state: TaskState = 'todo'): string {
	return taskStates[state].words;
}

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text;
}
