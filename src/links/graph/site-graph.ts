import type { BuiltSite } from '../built-site.ts';
import type { CollectedLink } from '../collected-link.ts';
import type { ReadBytes } from '../scan-files.ts';
import type { SitePlace } from '../resolve-address.ts';
import type { GraphRule } from '../verdicts.ts';

/** A site as its pages hang together. */
export interface SiteGraph {
	site: BuiltSite;
	links: readonly CollectedLink[];
	/** Pages that others lead to by links that are not among these. */
	ledTo: readonly string[];
	place: SitePlace;
	read: ReadBytes;
	/** Addresses in the site's search index, without the base path; `undefined` where there is none. */
	searched?: readonly string[] | undefined;
}

/** Something odd in how the pages hang together, before it is laid to the author's files. */
export interface FoundFault {
	rule: GraphRule;
	reason: string;
	/** The path of the page it is about, or the link that is to be mended. */
	at: string | CollectedLink;
}
