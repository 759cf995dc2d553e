/** What a learner can say of a task: the sign and the words that stand for it. The words never leave the sign alone. */
export const taskStates = {
	/** An explicit choice, too: a tick that was taken back is remembered with its time. */
	todo: { sign: '❌', words: 'not started' },
	doing: { sign: '🚧', words: 'in progress' },
	done: { sign: '✅', words: 'done' },
	/** "I know this already": it leaves the totals. */
	skipped: { sign: '⏭', words: 'skipped' },
} as const satisfies Record<string, { sign: string; words: string }>;

export type TaskState = keyof typeof taskStates;

/** All states, from nothing done to done with. */
export const taskStateNames = Object.keys(taskStates) as TaskState[];

export function isTaskState(value: unknown): value is TaskState {
	return typeof value === 'string' && Object.hasOwn(taskStates, value);
}
