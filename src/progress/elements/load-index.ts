import type { Progress } from '../progress.ts';
import { partOf, type TaskIndex } from '../task-index.ts';
import { base } from './page-store.ts';

const parts = new Map<string, Promise<TaskIndex | undefined>>();

/** Loads a part of the task index once. `undefined` when it cannot be had, as without a connection. */
export function loadPart(name: string): Promise<TaskIndex | undefined> {
	let part = parts.get(name);
	if (!part) {
		part = fetch(`${base}/tasks/${name}.json`)
			.then((response) => (response.ok ? (response.json() as Promise<TaskIndex>) : undefined))
			.catch(() => undefined);
		parts.set(name, part);
	}
	return part;
}

/** Whether a learner has done anything in some parts. */
export function isTouched(names: readonly string[], { tasks }: Progress): boolean {
	return Object.keys(tasks).some((id) => names.includes(partOf(id)));
}
