import { changesBetween, takeBack, type Changes } from './changes.ts';
import { mergeProgress } from './merge-progress.ts';
import { emptyProgress, isEmpty, type Progress } from './progress.ts';
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

/** Steps back that are kept. */
const mostSteps = 5;

/**
 * The large steps: taking over a backup, and starting anew. The last ones can be undone, after a reload
 * too; what was chosen after them stays.
 */
export class ProgressHistory {
	/** The oldest first. Held here, too, as there may be no room in the storage. */
	private steps: Step[] | undefined;
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
		return this.all.at(-1);
	}

	/** Takes the last step back. Does nothing when there is none. */
	undo(): void {
		const { last } = this;
		if (!last) return;
		this.store.replace((current) => takeBack(current, last));
		this.keep(this.all.slice(0, -1));
	}

	private get all(): Step[] {
		return (this.steps ??= this.load());
	}

	/** What there is no room for can be undone until the page is left. */
	private keep(steps: Step[]): void {
		this.steps = steps.slice(-mostSteps);
		this.withStorage((storage) => {
			storage.removeItem(this.key);
			if (steps.length > 0) storage.setItem(this.key, JSON.stringify(this.steps));
		});
	}

	private take(kind: Step['kind'], update: (progress: Progress) => Progress): void {
		this.store.replace((current) => {
			const next = update(current);
			const changes = changesBetween(current, next);
			// A step that changes nothing would only hide the one before. It is kept before the store tells of the
			// change, as who listens asks for it.
			if (!isEmpty(changes.before) || !isEmpty(changes.after))
				this.keep([...this.all, { version: 1, kind, at: this.environment.now(), ...changes }]);
			return next;
		});
	}

	private load(): Step[] {
		const text = this.withStorage((storage) => storage.getItem(this.key));
		const value = typeof text === 'string' ? parseJson(text) : undefined;
		return (Array.isArray(value) ? value : []).flatMap((each) => this.readStep(each) ?? []);
	}

	private readStep(value: unknown): Step | undefined {
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
