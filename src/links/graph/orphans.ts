import type { FoundFault, SiteGraph } from './site-graph.ts';
import { fileAt, readablePages } from './graph-pages.ts';

/** Pages no other page links to. Readers find the home page without a link. */
export function orphans(graph: SiteGraph): FoundFault[] {
	const found = new Set(['index.html']);
	for (const link of graph.links) {
		const file = fileAt(link.target, graph);
		if (file === undefined || found.has(file)) continue;
		if (link.isUsedOn((page) => page !== file && page.endsWith('.html'))) found.add(file);
	}
	return readablePages(graph)
		.filter(([path]) => !found.has(path))
		.map(([at]) => ({
			rule: 'orphan',
			reason: 'No other page leads here. Link to it from a page where readers look for it.',
			at,
		}));
}
