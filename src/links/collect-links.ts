import { pageUrlOf, type BuiltSite } from './built-site.ts';
import type { FoundAddress } from './html/page-links.ts';
import { resolveAddress, type SitePlace, type Target } from './resolve-address.ts';

/** An address on a built page. */
export interface Use {
	/** Path of the page in the built site. */
	page: string;
	found: FoundAddress;
}

/** An address with all places it is used at. */
export interface CollectedLink {
	target: Target;
	uses: Use[];
}

/** Every address of a site, each once. */
export function collectLinks(site: BuiltSite, place: SitePlace): CollectedLink[] {
	const links = new Map<string, CollectedLink>();
	/** Addresses that mean the same on every page. */
	const known = new Map<string, Target>();
	for (const [page, content] of site.pages) {
		const pageUrl = pageUrlOf(page, content, place);
		for (const found of content.addresses) {
			let target = known.get(found.href);
			if (!target) {
				target = resolveAddress(found.href, pageUrl, place);
				if (/^(?:\/(?!\/)|[a-z][a-z\d+.-]*:)/i.test(found.href)) known.set(found.href, target);
			}
			const link = links.get(target.url);
			if (link) link.uses.push({ page, found });
			else links.set(target.url, { target, uses: [{ page, found }] });
		}
	}
	return [...links.values()];
}
