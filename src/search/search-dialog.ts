import * as words from '../words/chosen/search.ts';
import styles from './search-dialog.css?inline';
import { describeCount } from './describe-count.ts';
import { openFinder, type Answer, type Facets, type Finder, type FoundPage } from './finder.ts';

const noFacets: Facets = { kinds: new Set(), roadmaps: new Set() };
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
	private finder: Promise<Finder> | undefined;
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
	private async load(): Promise<Finder | undefined> {
		try {
			this.finder ??= openFinder(this.base, this.attempts++);
			return await this.finder;
		} catch {
			this.finder = undefined;
			this.say(words.notLoaded);
			return undefined;
		}
	}

	private async search(): Promise<void> {
		const query = this.input.value.trim();
		const finder = await this.load();
		const answer = await finder
			?.find(query, noFacets, { roadmap: roadmapAt(location.pathname) })
			.catch(() => this.say(words.notLoaded));
		this.show(answer ?? undefined);
		const fuller = await answer?.fuller;
		// Who has gone into the list keeps the place.
		if (!this.list.contains(document.activeElement)) this.show(fuller);
	}

	private show(answer: Answer | undefined): void {
		const query = this.input.value.trim();
		if (answer?.query !== query) return;
		this.list.replaceChildren(...answer.pages.map(itemOf));
		this.list.scrollTop = 0;
		this.answered = query;
		this.say(describeCount(answer.total, query));
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

/** `"/my-fork/roadmaps/day-by-day/phase-1/"` => `"day-by-day"` */
function roadmapAt(path: string): string {
	return /\/roadmaps\/([^/]+)\//.exec(path)?.[1] ?? '';
}

function itemOf({ title, place, url, excerpt, headings }: FoundPage): HTMLLIElement {
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
