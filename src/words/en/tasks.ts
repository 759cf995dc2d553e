/** What is ticked and counted: the tasks of a week, or the features of a project. */
export type TaskNoun = 'task' | 'feature';

/** `{ done: 7, skipped: 2, total: 23 }`; what is skipped is no part of the total. */
export interface CountedTasks {
	done: number;
	skipped: number;
	total: number;
}

/** What a learner can say of a task. */
export const todoState: string = 'not started';
export const doingState: string = 'in progress';
export const doneState: string = 'done';
export const skippedState: string = 'skipped';

export const noteButton: string = 'Note';
export const pageNote: string = 'Your note on this page';
export const stateOf = (task: string) => `State of: ${task}`;
export const noteOn = (task: string) => `Note on: ${task}`;
export const yourNoteOn = (task: string) => `Your note on: ${task}`;

/** `"7 of 23 tasks"`, `"0 of 1 task, 2 skipped"`, `"no tasks"`, `"all 3 tasks skipped"`. */
export function totalsInWords(
	{ done, skipped, total }: CountedTasks,
	noun: TaskNoun = 'task'
): string {
	const left = skipped > 0 ? `, ${skipped} skipped` : '';
	if (total > 0) return `${done} of ${total} ${noun}${total === 1 ? '' : 's'}${left}`;
	if (skipped === 0) return `no ${noun}s`;
	return skipped === 1 ? `the one ${noun} skipped` : `all ${skipped} ${noun}s skipped`;
}

/** `"3–4"` => `"Day 3–4"`, as the headings of weeks say it. */
export const dayName = (numbers: string) => `Day ${numbers}`;
/** The label of a week or phase within a sentence: `"Week 5"` => `"week 5"`; `"API month"` stays. */
export const labelInSentence = (label: string) =>
	label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
/** `place` is `"week 5, Day 3"`. */
export const continueWith = (place: string) => `Continue with ${place}`;
export const allDone = (roadmap: string) => `${roadmap}: all done`;

/** `week` says which: `"24-week syllabus, week 3"`. */
export const twinDone = (week: string) => `You have done ${week}.`;
export const tickTwin = (open: number) =>
	`Tick the ${open} open ${open === 1 ? 'task' : 'tasks'} here, too`;

/** Some days of one month: `7` and `"13 December"` => `"7–13 December"`. */
export const daysOfOneMonth = (first: number, last: string) => `${first}–${last}`;
/** Stands after the dates of a page, when today is one of them. `days` is `"Day 3"`. */
export const todayIs = (days: string) => `Today: ${days}`;
export const now: string = 'Now';
/** Follows the dates of a roadmap. */
export const roadmapChanged: string = '. The roadmap has changed since it was planned';
/** A link follows. */
export const plannedForToday: string = 'Planned for today: ';

/** What a learner is told about the store, in whole sentences. Empty when all is well. */
export const statusSentences = {
	kept: '',
	'only-here':
		'This browser keeps nothing for this site, as in a private window. Your progress lasts until you leave this page; download a backup before you do.',
	full: 'There is no room left in this browser for your progress. What you do now lasts until you leave this page; download a backup before you do.',
	'set-aside':
		'A part of your progress could not be read. It was set aside and nothing was deleted; you find it on the progress page.',
	newer:
		'Your progress was written by a newer version of this site. Reload this page. Until then nothing you do here is kept.',
};

/** What is wrong with a progress that is read from a store or a backup. */
export const noJson: string = 'This is no JSON, or more than a progress can be.';
export const noProgress: string = 'This is no progress.';
export const newerProgress: string = 'A newer version of this site wrote this progress.';
export const unreadablePart = (part: string) => `The part "${part}" cannot be read.`;
export const unreadableEntry = (id: string, part: string) =>
	`The entry "${id}" in "${part}" cannot be read.`;
