import { mergeProgress } from './merge-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { isRecord, parseJson, readProgress, type ReadProgress } from './read-progress.ts';

/** The part of the browser's `Storage` that is used. */
export type KeyValueStorage = Pick<
	Storage,
	'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'
>;

/** What the store stands on. */
export interface StoreEnvironment {
	/** `() => localStorage`. It may throw, as it does where storage is forbidden. */
	storage: () => KeyValueStorage;
	/** The path the site is published below, `""` or `"/my-fork"`: forks on one host keep apart. */
	base: string;
	/** `Date.now` */
	now: () => number;
	/** Calls back when another tab may have written: on `storage`, and when a page comes back from the cache. */
	onOtherTab?: (callback: () => void) => void;
}

/**
 * What becomes of what the learner does:
 * `kept` in the browser; `only-here`, until the page is left, as there is no storage; `full`, the same, as there is no
 * room; `set-aside`: kept, and something that could not be read lies under another key; `newer`: only until the
 * page is left, as a newer version of the site wrote what is stored.
 */
export type StoreStatus = 'kept' | 'only-here' | 'full' | 'set-aside' | 'newer';

/** The key a site keeps its progress under: `"/my-fork"` => `"waymark:/my-fork"`. */
export function storeKey(base: string): string {
	return `waymark:${base || '/'}`;
}

/**
 * The one store of a page. It never throws and never clears anything by itself. What cannot be kept
 * works in memory, and `status` says so.
 */
export class ProgressStore {
	private current = emptyProgress;
	private state: StoreStatus = 'kept';
	/** The text last read or written. */
	private text: string | undefined;
	/** Text that could not be read whole and has to be set aside before anything is written. */
	private unread: string | undefined;
	/** Counts replacements: what a later generation holds replaces what an earlier one held, and is not merged with it. */
	private generation = 0;
	private readonly listeners = new Set<() => void>();
	private readonly environment: StoreEnvironment;

	constructor(environment: StoreEnvironment) {
		this.environment = environment;
		this.refresh();
		environment.onOtherTab?.(() => this.refresh());
	}

	get progress(): Progress {
		return this.current;
	}

	get status(): StoreStatus {
		return this.state;
	}

	/** Calls `listener` after every change, here or in another tab. Returns how to stop it. */
	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Changes what there is now, other tabs included: `store.change((progress, now) => setTask(progress, id, 'done', now))`. */
	change(update: (progress: Progress, now: number) => Progress): void {
		this.pull();
		this.current = update(this.current, this.environment.now());
		this.write();
		this.tell();
	}

	/** The same, and other tabs forget what they had instead of merging it. For `ProgressHistory`, which can undo it. */
	replace(update: (progress: Progress, now: number) => Progress): void {
		this.pull();
		this.generation++;
		this.change(update);
	}

	/** Takes over what other tabs wrote. */
	refresh(): void {
		if (this.pull()) this.tell();
	}

	/** Whether the storage held anything new. */
	private pull(): boolean {
		const text = this.load();
		// Gone from the storage is not gone from here: the next change writes it again.
		if (text === null || text === this.text) return false;
		this.text = text;
		const { generation, progress, problems } = readKept(text);
		if (problems.some(({ kind }) => kind === 'newer')) {
			this.state = 'newer';
			return true;
		}
		if (this.state === 'newer') this.state = 'kept';
		if (problems.length > 0) this.unread = text;
		const replaces = generation > this.generation && this.state !== 'full';
		this.current = replaces ? progress : mergeProgress(progress, this.current);
		this.generation = Math.max(generation, this.generation);
		// Two tabs that write at once overwrite each other; who finds its own missing writes again.
		if (problems.length > 0 || JSON.stringify(this.current) !== JSON.stringify(progress))
			this.write();
		return true;
	}

	private load(): string | null {
		try {
			return this.environment.storage().getItem(storeKey(this.environment.base));
		} catch {
			this.state = 'only-here';
			return null;
		}
	}

	private write(): void {
		if (this.state === 'newer') return;
		const { base, now, storage } = this.environment;
		const key = storeKey(base);
		try {
			if (this.unread !== undefined) {
				storage().setItem(`${key}:set-aside:${now()}`, this.unread);
				this.unread = undefined;
				this.state = 'set-aside';
			}
			const text = JSON.stringify({ generation: this.generation, progress: this.current });
			storage().setItem(key, text);
			this.text = text;
			if (this.state !== 'set-aside') this.state = 'kept';
		} catch (error) {
			this.state = /quota/i.test((error as Error).name) ? 'full' : 'only-here';
		}
	}

	private tell(): void {
		for (const listener of this.listeners) listener();
	}
}

/** What the storage holds under `storeKey`: the progress, and what of it could not be read. */
export function readKept(text: string): ReadProgress & { generation: number } {
	const kept = parseJson(text);
	const { generation, progress } = isRecord(kept) ? kept : {};
	return {
		generation: Number.isSafeInteger(generation) ? (generation as number) : 0,
		...readProgress(progress),
	};
}
