import { addressOfFile } from '../built-site.ts';
import { addressesInData } from '../data-addresses.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { FoundFault, SiteGraph } from './site-graph.ts';
import { fileAt, readablePages } from './graph-pages.ts';

const notInSitemap =
	'The sitemap does not name this page. Build the site again, or tell search engines to leave the page out.';
const notInSearch = 'The search index lacks this page. Build the site again.';

/** Pages that the sitemap leaves out, where there is one. Pages it names that are not there are broken links. */
export function missingFromSitemap(graph: SiteGraph): FoundFault[] {
	const { place, read, site } = graph;
	const sitemaps = [...site.files].filter((path) => /^sitemap[^/]*\.xml$/.test(path));
	if (sitemaps.length === 0) return [];
	const listed = new Set(
		sitemaps.flatMap((path) =>
			addressesInData(path, read(path).toString()).map(({ href }) =>
				fileAt(resolveAddress(pathOf(href), `${place.origin}/`, place), graph)
			)
		)
	);
	return readablePages(graph)
		.filter(([path]) => !listed.has(path))
		.map(([at]) => ({ rule: 'sitemap', reason: notInSitemap, at }));
}

/** A sitemap names its host, which is not always known here. */
function pathOf(href: string): string {
	return URL.parse(href)?.pathname ?? href;
}

/** Pages whose text the search index lacks, and entries of the index that lead to no page. */
export function missingFromSearch(graph: SiteGraph): FoundFault[] {
	const { searched, site } = graph;
	if (searched === undefined) return [];
	const listed = new Set(searched);
	const known = new Set([...site.pages.keys()].map((path) => addressOfFile(path, '')));
	const pages = readablePages(graph);
	// As Pagefind does: once a page marks its text, pages that mark none are left out.
	const marked = pages.filter(([, { searchable }]) => searchable);
	const left = (marked.length > 0 ? marked : pages)
		.filter(([path]) => !listed.has(addressOfFile(path, '')))
		.map(([at]): FoundFault => ({ rule: 'search-index', reason: notInSearch, at }));
	const gone = searched
		.filter((address) => !known.has(address))
		.map((address): FoundFault => {
			const reason = `The search index names ${address}, and nothing is there. Build the site again.`;
			return { rule: 'search-index', reason, at: 'pagefind/pagefind-entry.json' };
		});
	return [...left, ...gone];
}
