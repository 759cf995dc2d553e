import * as words from '../words/chosen/search.ts';
import type { Answer } from './finder.ts';
import styles from './search.css?inline';

/** The elements of a search, in their order. */
export interface SearchParts {
	/** Holds the field, and what a place puts beside it. */
	bar: HTMLElement;
	input: HTMLInputElement;
	/** What is found below the field. */
	body: HTMLElement;
	/** Searches for what was written, letter by letter. */
	instead: HTMLButtonElement;
	list: HTMLElement;
	unfiltered: HTMLButtonElement;
	more: HTMLButtonElement;
	/** Shows it at once, and has it read out when the reader has stopped typing. */
	say(text: string): void;
	/** Says that another word was searched for, if one was. */
	showCorrection(query: string, corrected: string | undefined): void;
	showNearest(topics: Answer['nearest']): void;
}

/** Milliseconds without a new answer before the count is read out: not at every key. */
const beforeSaying = 700;

let styled = false;

/** Makes the elements, and brings their style once. */
export function makeSearchParts(facets: HTMLElement): SearchParts {
	if (!styled) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		document.adoptedStyleSheets.push(sheet);
		styled = true;
	}
	const bar = document.createElement('div');
	bar.className = 'search-bar';
	bar.innerHTML = `<input type="text" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">`;
	const body = document.createElement('div');
	body.className = 'search-body';
	body.innerHTML = `
		<p class="search-status"></p>
		<div class="sr-only" role="status"></div>
		<p class="search-correction" hidden><span></span> <button type="button"></button></p>
		<ul class="search-results" id="search-results"></ul>
		<button type="button" class="search-unfiltered" hidden></button>
		<div class="search-nearest" hidden><p></p><ul role="list"></ul></div>
		<button type="button" class="search-more" hidden></button>`;
	body.prepend(facets);
	const find = <E extends HTMLElement>(selector: string) => body.querySelector<E>(selector)!;

	const input = bar.querySelector('input')!;
	input.setAttribute('aria-label', words.fieldName);
	input.placeholder = words.placeholder;
	const list = find('.search-results');
	list.setAttribute('aria-label', words.resultsName);
	const instead = find<HTMLButtonElement>('.search-correction > button');
	const unfiltered = find<HTMLButtonElement>('.search-unfiltered');
	unfiltered.textContent = words.clearFilters;
	const more = find<HTMLButtonElement>('.search-more');
	more.textContent = words.showMore;
	let saying = 0;
	find('.search-nearest > p').textContent = words.nearestTopics;
	return {
		bar,
		input,
		body,
		instead,
		list,
		unfiltered,
		more,
		say(text) {
			find('.search-status').textContent = text;
			clearTimeout(saying);
			saying = window.setTimeout(() => (find('[role=status]').textContent = text), beforeSaying);
		},
		showCorrection(query, corrected) {
			find('.search-correction').hidden = corrected === undefined;
			find('.search-correction > span').textContent = words.resultsFor(corrected ?? '');
			instead.textContent = words.searchInstead(query);
		},
		showNearest(topics) {
			find('.search-nearest').hidden = topics.length === 0;
			find('.search-nearest > ul').replaceChildren(
				...topics.map(({ title, url }) => {
					const item = document.createElement('li');
					const link = document.createElement('a');
					link.href = url;
					link.textContent = title;
					item.append(link);
					return item;
				})
			);
		},
	};
}
