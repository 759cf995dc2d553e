import { wordsFor, writtenFor } from './file-languages.ts';
import { taskStateNames, taskStates, type TaskState } from './task-states.ts';

/** Signs people write for a state. Words are in the languages of the file. */
const signsOf = {
	todo: ['❌', '⬜', '☐', '[ ]'],
	doing: ['🚧', '⏳', '[/]', '[~]'],
	done: ['✅', '☑', '✔', '[x]'],
	skipped: ['⏭', '⏩', '[-]'],
} as const satisfies Record<TaskState, string[]>;

const stateOf = new Map<string, TaskState>(
	taskStateNames.flatMap((state) =>
		[ownWords(state), ...wordsFor(state), ...signsOf[state]].map(
			(spelling) => [spelling, state] as const
		)
	)
);

const signs = /[❌⬜☐🚧⏳✅☑✔⏭⏩]/gu;

/**
 * The state a cell speaks of; `undefined` when it cannot be told. `written` is what stood there before: of `"✅ not
 * started"` it tells what was changed.
 */
export function readStatus(cell: string, written: TaskState): TaskState | undefined {
	const text = cell
		.normalize()
		.replaceAll('\uFE0F', '')
		.toLowerCase()
		.replaceAll(/[*_`\\]/g, '');
	const words = text.replaceAll(signs, ' ').replaceAll(/\s+/g, ' ').trim();
	const found = [...(text.match(signs) ?? []), ...wordsIn(words, written)].filter(Boolean);
	if (found.length === 0) return 'todo';
	const states = new Set(found.flatMap((spelling) => stateOf.get(spelling) ?? []));
	if (states.size > 1) states.delete(written);
	return states.size === 1 ? [...states][0] : undefined;
}

/** Whether a cell holds a sign that stands for a state: the one thing that is alike in all languages. */
export function hasStatusSign(cell: string): boolean {
	return cell.search(signs) >= 0;
}

/** The words as they are, or what was added to those that stood there: `"not started x"` => `"not started"` and `"x"`. */
function wordsIn(words: string, written: TaskState): string[] {
	const before = [ownWords(written), ...writtenFor(written)].find((each) => words.startsWith(each));
	const rest = before === undefined ? '' : words.slice(before.length);
	return [words, rest].map((each) => each.replace(/[.!]+$/, '').trim());
}

/** What the site writes, which may be in a language that has no row of its own. */
function ownWords(state: TaskState): string {
	return taskStates[state].words.toLowerCase();
}
