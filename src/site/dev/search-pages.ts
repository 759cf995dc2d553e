import type { Curriculum, Resource } from '../../curriculum/curriculum.ts';
import { addressOf, docsFolder, idOfFile } from '../../curriculum/location.ts';
import type { Page } from '../../curriculum/page.ts';
import { phaseOf, roadmapOf } from '../../curriculum/relations.ts';
import { splitFrontmatter } from '../../curriculum/split-frontmatter.ts';
import type { SourceFile } from '../../curriculum/load-curriculum.ts';
import { frame, kindNames } from '../../words/chosen/pages.ts';
import * as words from '../../words/chosen/resources.ts';
import { standsIn } from '../page-words.ts';
import { describeResource } from '../resource-words.ts';
import { escapeHtml, searchHtml } from './search-html.ts';

interface SearchFacts {
	title: string;
	description: string | undefined;
	filters: string[];
	place: string;
	/** What a page about one thing is about, in all its names. */
	subject?: string[];
	body: string;
}

/**
 * What dev gives to the search index: for each address the page, made of the Markdown as it is on the
 * disk. It says what the rendered page says to the index (see `PageTitle.astro` and
 * `ResourceView.astro`), and is made in milliseconds, where rendering all pages takes a minute.
 */
export function searchPages(
	files: readonly SourceFile[],
	curriculum: Curriculum,
	language: string
): Map<string, string> {
	const pages = files.flatMap(({ path, text }): [string, SearchFacts][] => {
		const page = curriculum.pages.get(idOfFile(path.slice(docsFolder.length + 1)));
		if (page?.file !== path || isLeftOut(page)) return [];
		return [[addressOf(page.id), factsOfPage(curriculum, page, splitFrontmatter(text).body)]];
	});
	const resources = curriculum.resources.map((resource): [string, SearchFacts] => [
		`/resources/${resource.id}/`,
		factsOfResource(resource),
	]);
	return new Map(
		[...pages, ...resources].map(([address, facts]) => [address, toHtml(facts, language)])
	);
}

/** Starlight's field `pagefind: false` keeps a page out of the index. */
function isLeftOut({ data }: Page): boolean {
	return (data as { pagefind?: unknown }).pagefind === false;
}

function factsOfPage(curriculum: Curriculum, page: Page, text: string): SearchFacts {
	const { data, description, location, title } = page;
	const roadmap = roadmapOf(curriculum, page)?.page.title;
	const phase = phaseOf(curriculum, page)?.label;
	const isSubject = location.kind === 'topic' || location.kind === 'project';
	return {
		title,
		description,
		filters: [
			`kind:${kindNames[location.kind] || frame.page}`,
			...(roadmap === undefined ? [] : [`roadmap:${roadmap}`]),
			...(phase === undefined ? [] : [`phase:${phase}`]),
		],
		place: standsIn(curriculum, page),
		...(isSubject && { subject: [title, ...(data.aliases ?? [])] }),
		body: searchHtml(page, text),
	};
}

function factsOfResource(resource: Resource): SearchFacts {
	const { goodFor, note, notFor, title } = resource;
	const { resourcePage } = words;
	const body = [
		notFor && `${resourcePage.notFor} ${notFor}`,
		note && `${resourcePage.goodToKnow} ${note}`,
	]
		.map((text) => (text ? `<p>${escapeHtml(text)}</p>` : ''))
		.join('');
	return {
		title,
		description: goodFor,
		filters: [`kind:${resourcePage.kindName}`],
		place: resourcePage.place(describeResource(resource, words)),
		body,
	};
}

function toHtml(facts: SearchFacts, language: string): string {
	const { body, description, filters, place, subject, title } = facts;
	const lines = [
		`<h1 id="_top" data-pagefind-weight="10">${escapeHtml(title)}</h1>`,
		description && `<p data-pagefind-weight="3">${escapeHtml(description)}</p>`,
		`<span data-pagefind-meta="place:${escapeHtml(place)}"></span>`,
		...filters.map((filter) => `<span data-pagefind-filter="${escapeHtml(filter)}"></span>`),
		subject &&
			`<span data-subject="${escapeHtml(subject.join(', '))}" data-pagefind-meta="subject[data-subject]"></span>`,
		body,
	];
	const main = `<main data-pagefind-body>${lines.filter(Boolean).join('\n')}</main>`;
	return `<html lang="${escapeHtml(language)}"><body>${main}</body></html>`;
}
