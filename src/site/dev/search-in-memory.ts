import * as pagefind from 'pagefind';
import { orThrow } from '../pagefind-response.ts';

/** How far the making of the index is. */
export type OnProgress = (done: number, total: number) => void;

/** A search index that is kept in memory and brought up to date page by page. */
export class SearchInMemory {
	private index: pagefind.PagefindIndex | undefined;
	private pages: ReadonlyMap<string, string> = new Map();
	private files = new Map<string, Uint8Array>();
	private last = Promise.resolve();

	/** A file of the index by its path, `pagefind.js`. */
	file(path: string): Uint8Array | undefined {
		return this.files.get(path);
	}

	/**
	 * Makes the index that of `pages`, HTML by address. Only what has changed since is given to
	 * Pagefind. Updates wait for each other.
	 */
	update(pages: ReadonlyMap<string, string>, onProgress: OnProgress): Promise<void> {
		const update = this.last.then(() => this.bringUpToDate(pages, onProgress));
		this.last = update.catch(() => undefined);
		return update;
	}

	private async bringUpToDate(
		pages: ReadonlyMap<string, string>,
		onProgress: OnProgress
	): Promise<void> {
		// Pagefind takes a page for the one it has by that address, but cannot take one away.
		const isGone = [...this.pages.keys()].some((address) => !pages.has(address));
		const known = isGone ? new Map<string, string>() : this.pages;
		const changed = [...pages].filter(([address, html]) => known.get(address) !== html);
		if (changed.length === 0) return;
		try {
			if (isGone) this.index = undefined;
			this.index ??= orThrow(await pagefind.createIndex()).index;
			if (!this.index) throw new Error('Pagefind made no index.');
			for (const [done, [url, content]] of changed.entries()) {
				if (done % 20 === 0) onProgress(done, changed.length);
				orThrow(await this.index.addHTMLFile({ url, content }));
			}
			const { files } = orThrow(await this.index.getFiles());
			this.files = new Map(files.map(({ path, content }) => [path, content]));
			this.pages = pages;
			onProgress(changed.length, changed.length);
		} catch (error) {
			// What the index holds is not known now, so the next one starts from nothing.
			this.index = undefined;
			this.pages = new Map();
			throw error;
		}
	}
}
