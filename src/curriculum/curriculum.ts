import type { Span } from './grammar.ts';
import type { Page } from './page.ts';
import type { Place } from './problem.ts';
import type { ResourceEntry } from './resource-entry.ts';

/** A week, or some weeks on one page. */
export interface Week extends Span {
	page: Page;
	roadmap: string;
	/** Folder of its phase, if the roadmap has phases. */
	phase: string | undefined;
	/** `"Week 3"`, `"Weeks 11–14"`, in the language of the site. */
	label: string;
}

export interface Phase {
	page: Page;
	number: number;
	/** `"Phase 1"`, or what the roadmap calls it: `"Month 1"`. */
	label: string;
	weeks: Week[];
}

export interface Roadmap {
	/** Name of its folder. */
	id: string;
	page: Page;
	phases: Phase[];
	/** All weeks in order, those in phases included. */
	weeks: Week[];
	/** Weeks left without a page on purpose. */
	breaks: Span[];
}

/** A page that roadmaps share, and the pages that link to it. */
export interface SharedPage {
	/** Name of its file. */
	id: string;
	page: Page;
	usedIn: Page[];
}

/** What a page says about a resource it uses. */
export interface ResourceUse {
	page: Page;
	/** The line of the list it stands in, without the title. Empty in running text. */
	remark: string;
}

/** Where the addresses of an entry of `resources.yml` stand. */
export type AddressPlaces = Partial<Record<'href' | 'source', Place>>;

export interface Resource extends ResourceEntry {
	/** Its key in `resources.yml`, or made from its address. */
	id: string;
	/** Where `resources.yml` describes it; `undefined` when only pages know it. */
	place: Place | undefined;
	/** Where its addresses are written there. */
	addressPlaces?: AddressPlaces | undefined;
	usedIn: ResourceUse[];
}

/** What resources are found by: `/resources/<id>/`, the key of their address, and for described ones their title. */
export interface ResourceIndex {
	resourceByAddress: ReadonlyMap<string, Resource>;
	resourceByTitle: ReadonlyMap<string, Resource>;
}

/** All roadmaps, projects, topics and resources, linked both ways. Built once, never changed. */
export interface Curriculum extends ResourceIndex {
	/** Every docs page by its id. */
	pages: ReadonlyMap<string, Page>;
	roadmaps: Roadmap[];
	projects: SharedPage[];
	topics: SharedPage[];
	/** Pages on how to use the site or make one like it, in their order. */
	guides: Page[];
	resources: Resource[];
	/** Projects and topics by the ids of their pages. */
	sharedPages: ReadonlyMap<string, SharedPage>;
}
