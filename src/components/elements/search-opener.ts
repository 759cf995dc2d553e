import { keptMarks } from '../../search/kept-marks.ts';

/**
 * Waits for somebody to ask for the search: Ctrl+K or ⌘K, `/` outside of a text field, or any button
 * marked `data-search-open`. Only then the dialog and the index are loaded, or a moment before, when somebody
 * points at a button. A page that was opened from the search marks what was searched for.
 */
class SearchOpener extends HTMLElement {
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
			if (!asksForSearch(event)) return;
			event.preventDefault();
			void this.search('open');
		});
		if (document.querySelector('search-page')) void this.search('load');
		const marks = keptMarks(location.pathname);
		if (marks) void import('../../search/mark-words.ts').then(({ markWords }) => markWords(marks));
	}

	private async search(what: 'load' | 'open'): Promise<void> {
		const { search } = await import('./search.ts');
		const { base = '', progress = '', roadmap } = this.dataset;
		search(what, { base, progress, roadmap });
	}
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) return true;
	const typing = (target as Element).closest('input, textarea, select, [contenteditable]');
	return key === '/' && !ctrlKey && !metaKey && !altKey && !typing;
}

customElements.define('search-opener', SearchOpener);
