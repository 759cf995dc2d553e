import type { Curriculum, Resource } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { phaseOf, roadmapOf } from '../curriculum/relations.ts';
import { frame, kindNames } from '../words/chosen/pages.ts';
import * as words from '../words/chosen/resources.ts';
import { standsIn } from './page-words.ts';
import { describeResource } from './resource-words.ts';

/** What a page tells the search index of itself, beside its text. */
export interface SearchFacts {
	/** `["kind:Week", "roadmap:Day by day"]` */
	filters: string[];
	/** Where it stands, for results: `"Week 3 · Day by day"`. */
	place: string;
	/**
	 * Of a page about one thing, all names of the thing: a search for it finds this page before those that mention it.
	 * Missing on other pages.
	 */
	subject?: string[];
}

export function searchFactsOf(curriculum: Curriculum, page: Page): SearchFacts {
	const { data, location, title } = page;
	const roadmap = roadmapOf(curriculum, page)?.page.title;
	const phase = phaseOf(curriculum, page)?.label;
	const isSubject = location.kind === 'topic' || location.kind === 'project';
	return {
		filters: [
			`kind:${kindNames[location.kind] || frame.page}`,
			...(roadmap === undefined ? [] : [`roadmap:${roadmap}`]),
			...(phase === undefined ? [] : [`phase:${phase}`]),
		],
		place: standsIn(curriculum, page),
		...(isSubject && { subject: [title, ...(data.aliases ?? [])] }),
	};
}

export function searchFactsOfResource(resource: Resource): SearchFacts {
	const place = words.resourcePage.place(describeResource(resource, words));
	return { filters: [`kind:${words.kindName}`], place };
}
