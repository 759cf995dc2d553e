/** Words to mark on a page, for one who comes from the search. */
export interface Marks {
	/** What was searched for. */
	query: string;
	/** What was found of it, as it is written in the passage. */
	words: string[];
}

const key = 'waymark:marks';

/** Has words marked on the page with this path when it is opened in this tab. Addresses stay as they are. */
export function keepMarks(path: string, { query, words }: Marks): void {
	try {
		sessionStorage.setItem(key, [path, query, ...words].join('\n'));
	} catch {
		// Without storage nothing is marked.
	}
}

/** What is to be marked on the page with this path. Another page takes it off the list. */
export function keptMarks(path: string): Marks | undefined {
	try {
		const [target, query, ...words] = (sessionStorage.getItem(key) ?? '').split('\n');
		if (target === path && query) return { query, words };
		sessionStorage.removeItem(key);
	} catch {
		// As above.
	}
	return undefined;
}

export function forgetMarks(): void {
	keptMarks('');
}
