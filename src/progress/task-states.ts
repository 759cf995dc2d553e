import { doingState, doneState, skippedState, todoState } from '../words/chosen/tasks.ts';

/** What a learner can say of a task: the sign and the words that stand for it. The words never leave the sign alone. */
export const taskStates = {
	/** An explicit choice, too: a tick that was taken back is remembered with its time. */
	todo: { sign: '❌', words: todoState },
	doing: { sign: '🚧', words: doingState },
	done: { sign: '✅', words: doneState },
	/** "I know this already": it leaves the totals. */
	skipped: { sign: '⏭', words: skippedState },
} as const satisfies Record<string, { sign: string; words: string }>;

export type TaskState = keyof typeof taskStates;

/** All states, from nothing done to done with. */
export const taskStateNames = Object.keys(taskStates) as TaskState[];

export function isTaskState(value: unknown): value is TaskState {
	return typeof value === 'string' && Object.hasOwn(taskStates, value);
}
