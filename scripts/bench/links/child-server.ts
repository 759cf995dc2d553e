import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server that runs in a process of its own. */
export interface ChildServer<Ready> {
	/** The first thing it said. */
	ready: Ready;
	/** Says something to it and gives its answer. */
	ask(question: string): Promise<unknown>;
	close(): void;
}

/** Starts a server of this folder and waits until it is ready. @throws when it ends instead. */
export async function startServer<Ready>(
	script: string,
	args: string[]
): Promise<ChildServer<Ready>> {
	const child = fork(join(import.meta.dirname, script), args);
	const answer = async () => {
		const [message] = (await once(child, 'message')) as [unknown];
		return message;
	};
	const ready = (await Promise.race([
		answer(),
		once(child, 'exit').then(() => {
			throw new Error(`${script} could not be started.`);
		}),
	])) as Ready;
	return {
		ready,
		ask: (question) => {
			const answered = answer();
			child.send(question);
			return answered;
		},
		close: () => child.disconnect(),
	};
}
