import type { KeyValueStorage } from '../progress-store.ts';

/** What several tabs of a browser share. Each sees what it last read until `deliver`, as across processes. */
export class SharedStorage {
	/** The most characters there is room for. */
	room = Infinity;
	private readonly kept = new Map<string, string>();
	private readonly tabs: Tab[] = [];

	tab(): Tab {
		const tab = new Tab(this, this.kept);
		this.tabs.push(tab);
		return tab;
	}

	/** Tells every tab what the others wrote, until all agree. */
	deliverAll(): void {
		for (let rounds = 0; this.tabs.some((tab) => tab.deliver()); rounds++)
			if (rounds > 100) throw new Error('The tabs never come to an end.');
	}

	get size(): number {
		return [...this.kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
	}
}

export class Tab implements KeyValueStorage {
	private seen: Map<string, string>;
	private callback = () => {};
	private readonly shared: SharedStorage;
	private readonly kept: Map<string, string>;

	constructor(shared: SharedStorage, kept: Map<string, string>) {
		this.shared = shared;
		this.kept = kept;
		this.seen = new Map(kept);
	}

	readonly onOtherTab = (callback: () => void): void => {
		this.callback = callback;
	};

	/** Whether there was anything new. */
	deliver(): boolean {
		const isNew = JSON.stringify([...this.seen].sort()) !== JSON.stringify([...this.kept].sort());
		this.seen = new Map(this.kept);
		if (isNew) this.callback();
		return isNew;
	}

	get length(): number {
		return this.seen.size;
	}

	key(index: number): string | null {
		return [...this.seen.keys()][index] ?? null;
	}

	getItem(key: string): string | null {
		return this.seen.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		const grown = this.shared.size + value.length - (this.kept.get(key)?.length ?? -key.length);
		if (grown > this.shared.room) throw new DOMException('No room.', 'QuotaExceededError');
		this.kept.set(key, value);
		this.seen.set(key, value);
	}

	removeItem(key: string): void {
		this.kept.delete(key);
		this.seen.delete(key);
	}
}
