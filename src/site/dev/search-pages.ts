import type { Curriculum, Resource } from '../../curriculum/curriculum.ts';
import { addressOf, docsFolder, idOfFile } from '../../curriculum/location.ts';
import type { Page } from '../../curriculum/page.ts';
import { splitFrontmatter } from '../../curriculum/split-frontmatter.ts';
import type { SourceFile } from '../../curriculum/load-curriculum.ts';
import { resourcePage } from '../../words/chosen/resources.ts';
import { searchFactsOf, searchFactsOfResource, type SearchFacts } from '../search-facts.ts';
import { escapeHtml, searchHtml } from './search-html.ts';

/** A page as the index is given it. */
interface SearchPage extends SearchFacts {
	title: string;
	description: string | undefined;
	body: string;
}

/**
 * What dev gives to the search index: for each address the page, made of the Markdown as it is on the
 * disk. It says what the rendered page says to the index (see `SearchFacts.astro`), and is made in
 * milliseconds, where rendering all pages takes a minute.
 */
export function searchPages(
	files: readonly SourceFile[],
	curriculum: Curriculum,
	language: string
): Map<string, string> {
	const pages = files.flatMap(({ path, text }): [string, SearchPage][] => {
		const page = curriculum.pages.get(idOfFile(path.slice(docsFolder.length + 1)));
		if (page?.file !== path || isLeftOut(page)) return [];
		return [[addressOf(page.id), ofPage(curriculum, page, splitFrontmatter(text).body)]];
	});
	const resources = curriculum.resources.map((resource): [string, SearchPage] => [
		`/resources/${resource.id}/`,
		ofResource(resource),
	]);
	return new Map(
		[...pages, ...resources].map(([address, page]) => [address, toHtml(page, language)])
	);
}

/** Starlight's field `pagefind: false` keeps a page out of the index. */
function isLeftOut({ data }: Page): boolean {
	return (data as { pagefind?: unknown }).pagefind === false;
}

function ofPage(curriculum: Curriculum, page: Page, text: string): SearchPage {
	const { description, title } = page;
	const body = searchHtml(page, text);
	return { title, description, ...searchFactsOf(curriculum, page), body };
}

function ofResource(resource: Resource): SearchPage {
	const { goodFor, note, notFor, title } = resource;
	const body = [
		notFor && `${resourcePage.notFor} ${notFor}`,
		note && `${resourcePage.goodToKnow} ${note}`,
	]
		.map((text) => (text ? `<p>${escapeHtml(text)}</p>` : ''))
		.join('');
	return { title, description: goodFor, ...searchFactsOfResource(resource), body };
}

function toHtml(page: SearchPage, language: string): string {
	const { body, description, filters, place, subject, title } = page;
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
