import { changesBetween, takeBack, type Changes } from './changes.ts';
import { mergeProgress } from './merge-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';
import {
	storeKey,
	type KeyValueStorage,
	type ProgressStore,
	type StoreEnvironment,
} from './progress-store.ts';
import { isRecord, parseJson, readProgress } from './read-progress.ts';

/** A step that can be taken back. */
export interface Step extends Changes {
	version: 1;
	kind: 'restore' | 'reset';
	/** In milliseconds since 1970. */
	at: number;
}

/**
 * The large steps: taking over a backup, and starting anew. The last one can be undone, after a reload
 * too; what was chosen after it stays.
 */
export class ProgressHistory {
	private step: Step | undefined;
	private readonly store: ProgressStore;
	private readonly environment: StoreEnvironment;

	constructor(store: ProgressStore, environment: StoreEnvironment) {
		this.store = store;
		this.environment = environment;
	}

	/** Merges a backup into what there is. */
	restore(theirs: Progress): void {
		this.take('restore', (mine) => mergeProgress(mine, theirs));
	}

	/** Takes everything away. */
	reset(): void {
		this.take('reset', () => emptyProgress);
	}

	/** The last step, if it can be undone. */
	get last(): Step | undefined {
		return this.step ?? this.load();
	}

	/** Takes the last step back. Does nothing when there is none. */
	undo(): void {
		const { last } = this;
		if (!last) return;
		this.store.replace((current) => takeBack(current, last));
		this.step = undefined;
		this.withStorage((storage) => storage.removeItem(this.key));
	}

	private take(kind: Step['kind'], update: (progress: Progress) => Progress): void {
		this.store.replace((current) => {
			const next = update(current);
			const changes = changesBetween(current, next);
			this.step = { version: 1, kind, at: this.environment.now(), ...changes };
			return next;
		});
		// Without room for it the step can be undone until the page is left.
		this.withStorage((storage) => storage.setItem(this.key, JSON.stringify(this.step)));
	}

	private load(): Step | undefined {
		const text = this.withStorage((storage) => storage.getItem(this.key));
		const value = typeof text === 'string' ? parseJson(text) : undefined;
		if (!isRecord(value) || value['version'] !== 1) return undefined;
		const { at, kind } = value;
		if (typeof at !== 'number' || (kind !== 'restore' && kind !== 'reset')) return undefined;
		const before = readProgress(value['before']);
		const after = readProgress(value['after']);
		if (before.problems.length + after.problems.length > 0) return undefined;
		return { version: 1, kind, at, before: before.progress, after: after.progress };
	}

	private get key(): string {
		return `${storeKey(this.environment.base)}:before`;
	}

	private withStorage<Result>(use: (storage: KeyValueStorage) => Result): Result | undefined {
		try {
			return use(this.environment.storage());
		} catch {
			return undefined;
		}
	}
}
