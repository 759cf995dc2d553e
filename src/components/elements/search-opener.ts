import { keptMarks } from '../../search/kept-marks.ts';

/**
 * Waits for somebody to ask for the search: Ctrl+K or ⌘K, `/` outside of a text field, or any button
 * marked `data-search-open`. Only then the dialog and the index are loaded, or a moment before, when somebody
 * points at a button. A page that was opened from the search marks what was searched for.
 */
class SearchOpener extends HTMLElement {
	/** What is written while the search is on its way; `undefined` when it is not. */
	private typed: string | undefined;

	connectedCallback(): void {
		for (const button of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
			button.hidden = false;
			for (const sign of ['pointerenter', 'focus'])
				button.addEventListener(sign, () => void this.search('load'), { once: true });
		}
		document.addEventListener('click', (event) => {
			if ((event.target as Element).closest('[data-search-open]')) void this.search('open');
		});
		document.addEventListener('keydown', (event) => {
			if (this.keepKey(event)) event.preventDefault();
			else if (asksForSearch(event)) {
				event.preventDefault();
				void this.search('open');
			}
		});
		if (document.querySelector('search-page')) void this.search('load');
		const marks = keptMarks(location.pathname);
		if (marks) void import('../../search/mark-words.ts').then(({ markWords }) => markWords(marks));
	}

	private async search(what: 'load' | 'open'): Promise<void> {
		const { base = '', progress = '', roadmap } = this.dataset;
		const opens = what === 'open';
		if (opens && this.typed !== undefined) return;
		if (opens) this.typed = '';
		preload(`${base}/search/subjects.json`);
		try {
			const { search } = await import('./search.ts');
			search(what, { base, progress, roadmap }, opens ? this.typed : '');
		} finally {
			if (opens) this.typed = undefined;
		}
	}

	/** Keeps a letter for the field that is not there yet. */
	private keepKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
		if (this.typed === undefined || ctrlKey || metaKey || altKey) return false;
		if (key === 'Backspace') this.typed = this.typed.slice(0, -1);
		else if ([...key].length === 1) this.typed += key;
		else return false;
		return true;
	}
}

/** What answers first comes beside the code that asks for it, not after it. */
function preload(href: string): void {
	if (document.querySelector(`link[href="${href}"]`)) return;
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
	document.head.append(link);
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) return true;
	const typing = (target as Element).closest('input, textarea, select, [contenteditable]');
	return key === '/' && !ctrlKey && !metaKey && !altKey && !typing;
}

customElements.define('search-opener', SearchOpener);
