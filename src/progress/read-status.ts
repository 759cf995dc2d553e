import { taskStateNames, taskStates, type TaskState } from './task-states.ts';

/** What people write for a state besides its sign and words, in lower case. */
const spellings = {
	todo: ['❌', '⬜', '☐', '[ ]', 'todo', 'to do', 'open', 'not done', 'not yet'],
	doing: ['🚧', '⏳', '[/]', '[~]', 'doing', 'started', 'wip'],
	done: ['✅', '☑', '✔', 'x', '[x]', 'yes', 'ok', 'finished', 'complete', 'completed'],
	skipped: ['⏭', '⏩', '[-]', 'skip', 'known'],
} as const satisfies Record<TaskState, string[]>;

const stateOf = new Map<string, TaskState>(
	taskStateNames.flatMap((state) =>
		[taskStates[state].words, ...spellings[state]].map((spelling) => [spelling, state] as const)
	)
);

const signs = /[❌⬜☐🚧⏳✅☑✔⏭⏩]/gu;

/**
 * The state a cell speaks of; `undefined` when it cannot be told. `written` is what stood there before: of `"✅ not
 * started"` it tells what was changed.
 */
export function readStatus(cell: string, written: TaskState): TaskState | undefined {
	const text = cell
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

/** The words as they are, or what was added to those that stood there: `"not started x"` => `"not started"` and `"x"`. */
function wordsIn(words: string, written: TaskState): string[] {
	const before = taskStates[written].words;
	const rest = words.startsWith(before) ? words.slice(before.length) : '';
	return [words, rest].map((each) => each.replace(/[.!]+$/, '').trim());
}
