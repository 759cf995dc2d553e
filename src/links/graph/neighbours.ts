import { addressOfFile, pageUrlOf } from '../built-site.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { FoundFault, SiteGraph } from './site-graph.ts';
import { fileAt } from './graph-pages.ts';

const opposite = { next: 'prev', prev: 'next' } as const;
const names = { next: 'next', prev: 'previous' } as const;

/** Pages whose next page does not lead back to them, or whose previous page does not lead on to them. */
export function oneWayNeighbours(graph: SiteGraph): FoundFault[] {
	return [...graph.site.pages.keys()].flatMap((path) =>
		(['next', 'prev'] as const).flatMap((way) => {
			const neighbour = neighbourOf(path, way, graph);
			if (neighbour === undefined || neighbourOf(neighbour, opposite[way], graph) === path)
				return [];
			const [own, other] = [path, neighbour].map((each) => addressOfFile(each, ''));
			const reason = `Its ${names[way]} page is ${other}, but the ${names[opposite[way]]} page of that one is not ${own}.`;
			return [{ rule: 'neighbours' as const, reason, at: path }];
		})
	);
}

function neighbourOf(path: string, way: 'next' | 'prev', graph: SiteGraph): string | undefined {
	const facts = graph.site.pages.get(path);
	const href = facts?.[way];
	if (!facts || href === undefined) return undefined;
	return fileAt(resolveAddress(href, pageUrlOf(path, facts, graph.place), graph.place), graph);
}
