import type { Target } from '../resolve-address.ts';
import { fileAt, readablePages } from './graph-pages.ts';
import type { FoundFault, SiteGraph } from './site-graph.ts';

/** Pages no other page links to. Readers find the home page without a link. */
export function orphans(graph: SiteGraph): FoundFault[] {
	const found = new Set(['index.html', ...graph.ledTo]);
	const fileOf = rememberFiles(graph);
	for (const link of graph.links) {
		const file = fileOf(link.target);
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

/** Many links lead to different places of one page. */
function rememberFiles(graph: SiteGraph): (target: Target) => string | undefined {
	const files = new Map<string, string | undefined>();
	return (target) => {
		if (target.kind !== 'inside') return undefined;
		if (!files.has(target.path)) files.set(target.path, fileAt(target, graph));
		return files.get(target.path);
	};
}
