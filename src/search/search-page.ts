import { searchPage } from '../words/chosen/search.ts';
import { fromAddress, toAddress } from './choices.ts';
import type { SearchSettings } from './search-settings.ts';
import { SearchView } from './search-view.ts';

/** Makes a search of an element of the page. What stood in it is shown as long as nothing is asked. */
export function startSearchPage(element: HTMLElement, settings: SearchSettings): SearchView {
	const others = [...element.children] as HTMLElement[];
	const name = document.title;
	/** What the next answer does to the history: a query that is still being written replaces itself. */
	let step: 'stay' | 'push' | 'replace' = 'stay';
	const push = () => (step = 'push');

	const view = new SearchView({
		settings,
		role: 'link',
		choices: fromAddress(location.search).choices,
		onChoice: push,
		onAnswer(isSame) {
			if (isSame) return;
			for (const other of others) other.hidden = view.query !== '';
			document.title = view.query === '' ? name : `${view.query} · ${name}`;
			const address = toAddress(view.query, view.choices);
			if (step === 'stay') step = 'push';
			// The same answer again, as after Enter, leaves the next query a step of its own.
			else if (address !== location.search) {
				history[`${step}State`](null, '', location.pathname + address);
				step = 'replace';
			}
		},
	});
	const { bar, body, input, list } = view.parts;
	list.setAttribute('role', 'list');
	const read = () => {
		const { query, choices } = fromAddress(location.search);
		input.value = query;
		step = 'stay';
		view.choices = choices;
		void view.search();
	};
	const form = document.createElement('form');
	form.setAttribute('role', 'search');
	form.setAttribute('aria-label', searchPage.title);
	form.append(bar, body);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		push();
		void view.search();
	});
	input.addEventListener('change', push);
	// Before the view asks: somebody who writes while the first answer is on its way wants a step of its own.
	input.addEventListener('input', () => step === 'stay' && push(), { capture: true });
	addEventListener('popstate', read);
	element.classList.add('search', 'not-content');
	element.prepend(form);
	void view.load();
	read();
	return view;
}
