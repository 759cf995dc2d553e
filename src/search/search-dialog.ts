import * as words from '../words/chosen/search.ts';
import styles from './search-dialog.css?inline';
import { indexingTold, type ToldIndexing } from './indexing-message.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import {
	describeCount,
	describeIndexing,
	titleFirst,
	toSearchResult,
	type SearchResult,
} from './search-result.ts';

const resultsShown = 10;
let dialog: SearchDialog | undefined;

/** Opens the search; makes it first when it is asked for the first time. */
export function openSearch(base: string): void {
	dialog ??= new SearchDialog(base);
	dialog.open();
}

/** A dialog with a field and a list of links. Arrow keys move between them, Enter opens, Escape closes. */
class SearchDialog {
	private readonly element = document.createElement('dialog');
	private readonly input: HTMLInputElement;
	private readonly status: HTMLElement;
	private readonly list: HTMLOListElement;
	private readonly base: string;
	private pagefind: Promise<Pagefind> | undefined;
	private attempts = 0;
	/** The query that the list answers. */
	private answered = '';

	constructor(base: string) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		document.adoptedStyleSheets.push(sheet);

		this.element.className = 'search-dialog';
		this.element.setAttribute('aria-label', words.dialogName);
		this.element.innerHTML = `
			<form method="dialog">
				<input type="search" autocomplete="off" spellcheck="false" enterkeyhint="search">
				<button></button>
			</form>
			<p class="search-status" role="status"></p>
			<ol class="search-results"></ol>`;
		this.element.querySelector('button')!.textContent = words.close;
		this.input = this.element.querySelector('input')!;
		this.input.setAttribute('aria-label', words.fieldName);
		this.input.placeholder = words.placeholder;
		this.status = this.element.querySelector('.search-status')!;
		this.list = this.element.querySelector('ol')!;
		document.body.append(this.element);

		this.base = base;
		// In dev the index is made when it is first asked for. A build leaves this out.
		import.meta.hot?.on(indexingTold, (told: ToldIndexing) => this.say(describeIndexing(told)));
		void this.load();
		this.input.addEventListener('input', () => void this.search());
		this.element.addEventListener('keydown', (event) => this.onKey(event));
		this.element.addEventListener('click', (event) => this.onClick(event));
	}

	open(): void {
		if (!this.element.open) this.element.showModal();
		this.input.focus();
		this.input.select();
	}

	/** The index; loaded again after a failure, as on a train that has left the tunnel. */
	private async load(): Promise<Pagefind | undefined> {
		try {
			this.pagefind ??= loadPagefind(this.base, this.attempts++);
			return await this.pagefind;
		} catch {
			this.pagefind = undefined;
			this.say(import.meta.env.DEV ? words.notMade : words.notLoaded);
			return undefined;
		}
	}

	private async search(): Promise<void> {
		const query = this.input.value.trim();
		const pagefind = await this.load();
		const found = await pagefind?.debouncedSearch(query, {}, 120);
		if (!found || query !== this.input.value.trim()) return;
		const pages = await Promise.all(
			found.results.slice(0, resultsShown).map((result) => result.data())
		);
		if (query !== this.input.value.trim()) return;
		this.list.replaceChildren(...titleFirst(pages.map(toSearchResult), query).map(itemOf));
		this.list.scrollTop = 0;
		this.answered = query;
		this.say(describeCount(found.results.length, query));
	}

	/** Opens the first result of what is written, not of what was written before. */
	private async openFirst(): Promise<void> {
		if (this.answered !== this.input.value.trim()) await this.search();
		this.list.querySelector('a')?.click();
	}

	private close(): void {
		// Otherwise the field keeps the focus for a moment, and with it the keys.
		this.input.blur();
		this.element.close();
	}

	private say(text: string): void {
		this.status.textContent = text;
	}

	private onKey(event: KeyboardEvent): void {
		// Enter and arrows choose a word while it is being composed.
		if (event.isComposing) return;
		const links = [...this.list.querySelectorAll('a')];
		if (event.key === 'Enter' && event.target === this.input) {
			event.preventDefault();
			void this.openFirst();
		}
		// A search field would only empty itself.
		if (event.key === 'Escape') {
			event.preventDefault();
			this.close();
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const next = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
		(links[next] ?? (next < 0 ? this.input : links.at(-1)))?.focus();
	}

	/** A link to a heading of this very page changes no page, so the dialog closes itself; so does a click beside it. */
	private onClick({ target }: MouseEvent): void {
		if (target === this.element || (target as Element).closest('a')) this.close();
	}
}

function itemOf({ title, place, url, excerpt, headings }: SearchResult): HTMLLIElement {
	const item = document.createElement('li');
	const link = linkTo(url, title, 'search-title');
	if (place) {
		const note = document.createElement('span');
		note.className = 'search-place';
		note.textContent = place;
		link.prepend(note);
	}
	const passage = document.createElement('p');
	passage.innerHTML = excerpt;
	item.append(link, passage);
	if (headings.length > 0) {
		const list = document.createElement('ul');
		list.append(
			...headings.map((heading) => {
				const line = document.createElement('li');
				line.append(linkTo(heading.url, heading.title, 'search-heading'));
				return line;
			})
		);
		item.append(list);
	}
	return item;
}

function linkTo(url: string, text: string, className: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = url;
	link.className = className;
	link.textContent = text;
	return link;
}
