import { storeKey, type KeyValueStorage } from './progress-store.ts';

/** What could not be read and was set aside, as it was. */
export interface SetAside {
	key: string;
	/** In milliseconds since 1970. */
	at: number;
	text: string;
}

/** Everything a site has set aside, the oldest first. Nothing where there is no storage. */
export function setAsideIn(storage: () => KeyValueStorage, base: string): SetAside[] {
	const prefix = `${storeKey(base)}:set-aside:`;
	try {
		const kept = storage();
		const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
		return keys
			.filter((key) => key.startsWith(prefix))
			.map((key) => ({
				key,
				at: Number(key.slice(prefix.length)),
				text: kept.getItem(key) ?? '',
			}))
			.sort((a, b) => a.at - b.at);
	} catch {
		return [];
	}
}

/** Throws away what was set aside, when the learner says so. */
export function dropSetAside(storage: () => KeyValueStorage, { key }: SetAside): void {
	try {
		storage().removeItem(key);
	} catch {
		// Where there is no storage, there is nothing to drop.
	}
}
