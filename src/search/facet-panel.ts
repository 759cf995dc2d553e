import { kindNames } from '../words/chosen/pages.ts';
import { kindName } from '../words/chosen/resources.ts';
import * as words from '../words/chosen/search.ts';
import { chosenIn, facetList, pageStates, type Choices, type FacetName } from './choices.ts';
import type { Selection } from './result-pages.ts';

/** What is none of these comes behind. */
const kindsInOrder: (string | undefined)[] = [
	kindNames.week,
	kindNames.phase,
	kindNames.project,
	kindNames.topic,
	kindName,
	kindNames.guide,
];

/** How many pages each value of each facet has. */
export interface FacetCounts {
	kinds: Readonly<Record<string, number>>;
	roadmaps: Readonly<Record<string, number>>;
	states: Selection['counts'];
}

interface Asks {
	toggle(facet: FacetName, value: string): void;
	clear(): void;
	/** After the part was opened. */
	open(): void;
}

/** A part that folds away, with a box to tick for everything the search can be restricted to. */
export class FacetPanel {
	readonly element = document.createElement('details');
	private readonly summary = document.createElement('summary');
	private readonly body = document.createElement('div');
	private readonly asks: Asks;
	/** The roadmap the reader is in stands first. */
	private readonly roadmap: string | undefined;

	constructor(roadmap: string | undefined, isOpen: boolean, asks: Asks) {
		this.asks = asks;
		this.roadmap = roadmap;
		this.element.className = 'search-facets';
		this.element.open = isOpen;
		this.element.addEventListener('toggle', () => {
			if (this.element.open) this.asks.open();
		});
		this.element.append(this.summary, this.body);
	}

	/** `hasStates`: whether there is progress, so that a status means something. */
	draw(counts: FacetCounts, choices: Choices, hasStates: boolean): void {
		const chosen = chosenIn(choices);
		const names = chosen.map(([facet, value]) => nameOf(facet, value));
		this.summary.textContent = names.length > 0 ? words.filteredBy(names) : words.filter;
		const focused = document.activeElement?.id;
		this.body.replaceChildren(
			...facetList.flatMap((facet) => this.group(facet, counts, choices, hasStates)),
			...(chosen.length > 0 ? [this.clearButton()] : [])
		);
		// The box that was just ticked is another element now.
		if (focused && !this.element.contains(document.activeElement))
			this.body.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
		this.element.hidden = this.body.childElementCount === 0;
	}

	private group(
		facet: FacetName,
		counts: FacetCounts,
		choices: Choices,
		hasStates: boolean
	): HTMLFieldSetElement[] {
		if (facet === 'states' && !hasStates && choices.states.size === 0) return [];
		const known: Readonly<Record<string, number>> = counts[facet] ?? {};
		const values = this.valuesOf(facet, known, choices);
		if (values.length === 0) return [];
		const set = document.createElement('fieldset');
		const legend = document.createElement('legend');
		legend.textContent = words.facetNames[facet];
		set.append(legend);
		for (const value of values) {
			const label = document.createElement('label');
			const box = document.createElement('input');
			box.type = 'checkbox';
			box.id = `search-${facet}-${value}`;
			box.checked = choices[facet].has(value);
			box.addEventListener('change', () => this.asks.toggle(facet, value));
			// A name keeps its own direction beside the number.
			const name = document.createElement('bdi');
			name.textContent = nameOf(facet, value);
			const count = document.createElement('span');
			count.className = 'search-count';
			count.textContent = String(known[value] ?? (counts[facet] ? 0 : ''));
			label.append(box, name, ' ', count);
			set.append(label);
		}
		return [set];
	}

	/** Kinds and states in their order; roadmaps by name. Those that find nothing only where they are chosen. */
	private valuesOf(facet: FacetName, known: Readonly<Record<string, number>>, choices: Choices) {
		if (facet === 'states') return [...pageStates];
		const found = Object.keys(known).filter((value) => (known[value] ?? 0) > 0);
		const first = facet === 'kinds' ? kindsInOrder : [this.roadmap];
		const place = (value: string) => (first.includes(value) ? first.indexOf(value) : first.length);
		return [...new Set([...found, ...choices[facet]])].sort(
			(a, b) => place(a) - place(b) || a.localeCompare(b)
		);
	}

	private clearButton(): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.id = 'search-clear';
		button.textContent = words.clearFilters;
		button.addEventListener('click', () => {
			this.summary.focus();
			this.asks.clear();
		});
		return button;
	}
}

function nameOf(facet: FacetName, value: string): string {
	const names: Readonly<Record<string, string>> = facet === 'states' ? words.stateNames : {};
	return names[value] ?? value;
}
