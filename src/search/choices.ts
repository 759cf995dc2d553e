import type { Facets } from './finder.ts';

/** How far a reader is with the tasks of a page, or of the pages below it. */
export const pageStates = ['open', 'doing', 'done'] as const;
export type PageState = (typeof pageStates)[number];

/** All that restricts a search. Empty sets restrict nothing. */
export interface Choices extends Facets {
	states: ReadonlySet<string>;
}

export type FacetName = keyof Choices;

/** The facets in their order, and the names they have in addresses. */
export const facetParams = {
	kinds: 'kind',
	roadmaps: 'roadmap',
	states: 'status',
} as const satisfies Record<FacetName, string>;

export const facetList = Object.keys(facetParams) as FacetName[];

export const noChoices: Choices = { kinds: new Set(), roadmaps: new Set(), states: new Set() };

/** The choices with one value put in, or taken out where it was in. */
export function toggle(choices: Choices, facet: FacetName, value: string): Choices {
	const values = new Set(choices[facet]);
	if (!values.delete(value)) values.add(value);
	return { ...choices, [facet]: values };
}

/** Everything that is chosen, in the order of the facets. */
export function chosenIn(choices: Choices): [facet: FacetName, value: string][] {
	return facetList.flatMap((facet) =>
		[...choices[facet]].map((value): [FacetName, string] => [facet, value])
	);
}

/** `?q=celery&kind=Topic&kind=Week`; empty where nothing is asked. */
export function toAddress(query: string, choices: Choices): string {
	const params = new URLSearchParams(query === '' ? {} : { q: query });
	for (const [facet, value] of chosenIn(choices)) params.append(facetParams[facet], value);
	return params.size > 0 ? `?${params}` : '';
}

/** The same back; what an address does not know is left alone. */
export function fromAddress(search: string): { query: string; choices: Choices } {
	const params = new URLSearchParams(search);
	return {
		query: params.get('q')?.trim() ?? '',
		choices: choicesOf((facet) => params.getAll(facetParams[facet])),
	};
}

/** The text under which the choices are kept for a visit. */
export function toKept(choices: Choices): string {
	const lists = facetList.map((facet) => [facet, [...choices[facet]]]);
	return JSON.stringify({ version: 1, ...(Object.fromEntries(lists) as object) });
}

/** The same back; no choices for anything else, whatever somebody or another version put there. */
export function fromKept(text: string | null): Choices {
	const kept = parsed(text);
	if (kept?.['version'] !== 1) return noChoices;
	return choicesOf((facet) => kept[facet]);
}

function choicesOf(valuesOf: (facet: FacetName) => unknown): Choices {
	const setOf = (facet: FacetName) => {
		const values = valuesOf(facet);
		const texts = Array.isArray(values) ? (values as unknown[]) : [];
		return new Set(texts.filter((value) => typeof value === 'string' && value !== '') as string[]);
	};
	const isState = (value: string) => (pageStates as readonly string[]).includes(value);
	return {
		kinds: setOf('kinds'),
		roadmaps: setOf('roadmaps'),
		states: new Set([...setOf('states')].filter(isState)),
	};
}

function parsed(text: string | null): Record<string, unknown> | undefined {
	try {
		const value = JSON.parse(text ?? '') as unknown;
		return typeof value === 'object' && value !== null
			? (value as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}
