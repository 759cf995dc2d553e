import { answerOf } from '../built-site.ts';
import type { PageFacts } from '../html/page-links.ts';
import type { Target } from '../resolve-address.ts';
import type { SiteGraph } from './site-graph.ts';

/** The pages of a site that readers are meant to find: no redirects, no page for missing addresses. */
export function readablePages({ site }: SiteGraph): [path: string, facts: PageFacts][] {
	return [...site.pages].filter(
		([path, { refresh, unlisted }]) =>
			path.endsWith('.html') &&
			refresh === undefined &&
			!unlisted &&
			!/(?:^|\/)404\.html$/.test(path)
	);
}

/** The file an address of the site leads to. */
export function fileAt(target: Target, { place, site }: SiteGraph): string | undefined {
	if (target.kind !== 'inside') return undefined;
	const answer = answerOf(target.path, site, place.base);
	if ('found' in answer) return answer.found;
	if (!('redirect' in answer)) return undefined;
	const next = answerOf(answer.redirect, site, place.base);
	return 'found' in next ? next.found : undefined;
}
