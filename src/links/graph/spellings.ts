import { addressKey } from '../../curriculum/address-key.ts';
import type { CollectedLink } from '../collected-link.ts';
import type { FoundFault, SiteGraph } from './site-graph.ts';

interface Spelling {
	/** Without a fragment. */
	url: string;
	links: CollectedLink[];
	/** The page of a resource writes it so, and that is what the others should follow. */
	described: boolean;
	uses: number;
}

/** Addresses of other hosts that stand in several spellings: with and without a slash at the end, `http` and `https`. */
export function severalSpellings({ links }: SiteGraph): FoundFault[] {
	const outside = links.filter(({ target }) => target.kind === 'outside');
	const byKey = Map.groupBy(outside, ({ target }) => spellingKey(target.url));
	return [...byKey].flatMap(([key, members]) => {
		const spellings = spellingsOf(members);
		if (key === undefined || spellings.length < 2) return [];
		const [best, ...others] = spellings.sort(
			(a, b) => Number(b.described) - Number(a.described) || b.uses - a.uses
		);
		return others.flatMap(({ links: own, url }) => {
			const reason = `${url} is written as ${best?.url} elsewhere. Write it the same everywhere, so that it is one resource.`;
			return own.map((at) => ({ rule: 'spellings' as const, reason, at }));
		});
	});
}

/** Equal for spellings that lead to the same page on nearly every host. */
function spellingKey(url: string): string | undefined {
	return addressKey(url)
		?.replace(/^www\./, '')
		.replace(/\/index\.html?$/, '');
}

function spellingsOf(links: readonly CollectedLink[]): Spelling[] {
	const byUrl = Map.groupBy(links, ({ target }) => target.url.replace(/#.*$/s, ''));
	return [...byUrl].map(([url, own]) => ({
		url,
		links: own,
		described: own.some((link) => link.isUsedOn((page) => page.startsWith('resources/'))),
		uses: own.reduce((sum, link) => sum + link.uses().length, 0),
	}));
}
