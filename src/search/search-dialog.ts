import * as words from '../words/chosen/search.ts';
import { fromKept, toAddress, toKept, type Choices } from './choices.ts';
import { ListboxKeys } from './listbox-keys.ts';
import type { SearchSettings } from './search-settings.ts';
import { SearchView } from './search-view.ts';

/** The choices are remembered for a visit. */
const choicesKey = 'waymark:search';

/** A field with results below it. Arrow keys choose, Enter opens, Ctrl+Enter in a new tab, Escape closes. */
export class SearchDialog {
	private readonly element = document.createElement('dialog');
	private readonly view: SearchView;
	private readonly keys: ListboxKeys;
	private readonly all = document.createElement('a');
	private readonly base: string;

	constructor(settings: SearchSettings) {
		this.base = settings.base;
		this.view = new SearchView({
			settings,
			role: 'option',
			choices: keptChoices(),
			onAnswer: (isSame) => this.onAnswer(isSame),
			onChoice: (choices) => {
				keepChoices(choices);
				this.linkToAll();
			},
		});
		const { bar, body, input, list } = this.view.parts;
		const close = document.createElement('button');
		close.type = 'button';
		close.textContent = words.close;
		close.addEventListener('click', () => this.close());
		bar.append(close);
		this.element.className = 'search search-dialog';
		this.element.setAttribute('aria-label', words.dialogName);
		this.element.append(bar, body, this.foot());
		document.body.append(this.element);

		this.keys = new ListboxKeys(input, list);
		this.element.addEventListener('keydown', (event) => this.onKey(event));
		this.element.addEventListener('click', (event) => this.onClick(event));
		// Fits what an on-screen keyboard leaves, also where the page itself stays as high as it was.
		for (const change of ['resize', 'scroll'])
			window.visualViewport?.addEventListener(change, () => this.fit());
	}

	/** Loads the index ahead of the first query. */
	load(): void {
		void this.view.load();
	}

	/** `typed` is what was written before there was a field. */
	open(typed?: string): void {
		if (!this.element.open) this.element.showModal();
		this.fit();
		this.load();
		this.view.focus(typed);
	}

	private fit(): void {
		const { height, offsetTop, scale } = window.visualViewport ?? {};
		// A reader who has zoomed in looks at a part of the dialog.
		const fits = scale === 1;
		this.element.style.setProperty('--search-height', fits ? `${height}px` : null);
		this.element.style.setProperty('--search-top', fits ? `${offsetTop}px` : null);
	}

	/** Which keys do what, and the way to the page with all results. */
	private foot(): HTMLElement {
		const foot = document.createElement('div');
		foot.className = 'search-foot';
		const keys = document.createElement('span');
		keys.className = 'search-keys';
		for (const [key, what] of words.keys) {
			const pair = document.createElement('bdi');
			const name = document.createElement('kbd');
			name.textContent = key;
			pair.append(name, ` ${what}`);
			keys.append(pair, ' ');
		}
		this.all.className = 'search-all';
		this.all.hidden = true;
		foot.append(keys, this.all);
		return foot;
	}

	private onAnswer(isSame: boolean): void {
		const { parts, total } = this.view;
		this.keys.reset(isSame);
		if (!isSame) parts.body.scrollTop = 0;
		this.all.hidden = total === 0;
		this.all.textContent = words.seeAll(total);
		this.linkToAll();
	}

	private linkToAll(): void {
		this.all.href = `${this.base}/search/${toAddress(this.view.query, this.view.choices)}`;
	}

	/** Opens what the keys have chosen, or the first result of what is written, not of what was written before. */
	private async openChosen(inNewTab: boolean): Promise<void> {
		if (!this.view.isCurrent) await this.view.search();
		const link = this.keys.current;
		if (!link) return;
		if (!inNewTab) return link.click();
		this.view.keepMarksOf(link);
		// The new tab takes over what is kept for the visit, which it would not with `noopener`.
		window.open(link.href, '_blank');
	}

	private close(): void {
		// Otherwise the field keeps the focus for a moment, and with it the keys.
		this.view.parts.input.blur();
		this.element.close();
	}

	private onKey(event: KeyboardEvent): void {
		// Enter and arrows choose a word while it is being composed.
		if (event.isComposing) return;
		const { key, target } = event;
		if (key === 'Escape') {
			event.preventDefault();
			this.close();
		}
		if (target !== this.view.parts.input) return;
		if (key === 'Enter') {
			event.preventDefault();
			void this.openChosen(event.ctrlKey || event.metaKey);
		}
		if (key === 'ArrowDown' || key === 'ArrowUp') {
			event.preventDefault();
			this.keys.move(key === 'ArrowDown' ? 1 : -1);
		}
	}

	/** A link to a heading of this very page changes no page, so the dialog closes itself; so does a click beside it. */
	private onClick({ ctrlKey, metaKey, shiftKey, target }: MouseEvent): void {
		const isLink = (target as Element).closest('a') && !ctrlKey && !metaKey && !shiftKey;
		if (target === this.element || isLink) this.close();
	}
}

function keptChoices(): Choices {
	try {
		return fromKept(sessionStorage.getItem(choicesKey));
	} catch {
		return fromKept(null);
	}
}

function keepChoices(choices: Choices): void {
	try {
		sessionStorage.setItem(choicesKey, toKept(choices));
	} catch {
		// Without storage they hold as long as the page.
	}
}
