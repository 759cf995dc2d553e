import { expect, test } from 'vitest';
import { readStatus } from './read-status.ts';
import { taskStateNames, taskStates, type TaskState } from './task-states.ts';

test.each(taskStateNames)('what is written for "%s" is read, whatever stood there', (state) => {
	const { sign, words } = taskStates[state];
	for (const written of taskStateNames)
		for (const cell of [`${sign} ${words}`, sign, words, `**${words.toUpperCase()}**`])
			expect(readStatus(cell, written), `${cell}, was ${written}`).toBe(state);
});

test.each<[cell: string, written: TaskState, state: TaskState | undefined]>([
	['x', 'todo', 'done'],
	['X', 'todo', 'done'],
	['[x]', 'todo', 'done'],
	['[ ]', 'done', 'todo'],
	['', 'done', 'todo'],
	['Done!', 'doing', 'done'],
	['✅ not started', 'todo', 'done'],
	['❌ done', 'todo', 'done'],
	['❌ done', 'done', 'todo'],
	['✅ ❌ not started', 'todo', 'done'],
	['❌ not started x', 'todo', 'done'],
	['not started ✔️', 'todo', 'done'],
	['⏭️ skipped', 'todo', 'skipped'],
	['🚧 at last', 'todo', 'doing'],
	['✅ finally, on Monday', 'todo', 'done'],
	['🚧 done', 'todo', undefined],
	['maybe', 'todo', undefined],
	['constructor', 'todo', undefined],
])('"%s" where %s was: %s', (cell, written, state) => {
	expect(readStatus(cell, written)).toBe(state);
});
