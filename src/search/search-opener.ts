/**
 * Waits for somebody to ask for the search: Ctrl+K or ⌘K, `/` outside of a text field, or any button
 * marked `data-search-open`. Only then the dialog and the index are loaded.
 */
class SearchOpener extends HTMLElement {
	connectedCallback(): void {
		for (const button of document.querySelectorAll<HTMLElement>('[data-search-open]'))
			button.hidden = false;
		document.addEventListener('click', (event) => {
			if ((event.target as Element).closest('[data-search-open]')) void this.open();
		});
		document.addEventListener('keydown', (event) => {
			if (!asksForSearch(event)) return;
			event.preventDefault();
			void this.open();
		});
	}

	private async open(): Promise<void> {
		const { openSearch } = await import('./search-dialog.ts');
		openSearch(this.dataset['base'] ?? '');
	}
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) return true;
	const typing = (target as Element).closest('input, textarea, select, [contenteditable]');
	return key === '/' && !ctrlKey && !metaKey && !altKey && !typing;
}

customElements.define('search-opener', SearchOpener);
