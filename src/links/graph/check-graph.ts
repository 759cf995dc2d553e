import { missingFromSearch, missingFromSitemap } from './listed-pages.ts';
import { oneWayNeighbours } from './neighbours.ts';
import { orphans } from './orphans.ts';
import type { FoundFault, SiteGraph } from './site-graph.ts';
import { severalSpellings } from './spellings.ts';

/** What is odd in how the pages of a site hang together. */
export function checkGraph(graph: SiteGraph): FoundFault[] {
	return [
		...orphans(graph),
		...oneWayNeighbours(graph),
		...severalSpellings(graph),
		...missingFromSitemap(graph),
		...missingFromSearch(graph),
	];
}
