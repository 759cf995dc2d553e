import type { Place } from '../problem.ts';
import type { Unread } from './consequences.ts';
import type { PublishedRecord } from '../published.ts';

/** What the checks know beside the pages. */
export interface CheckContext {
	/** Files of `public/`, as addresses: `/favicon.svg`. */
	publicFiles: readonly string[];
	/** `https://ada.github.io`, if known. */
	site?: string | undefined;
	/** `/my-fork` of a site published below a path, if known. */
	base?: string | undefined;
	/** `owner/name` of the repository the site is published from, if known. */
	repository?: string | undefined;
	/** Folder of the roadmap the site leads with, and where that is written down. */
	frontRoadmap?: { id: string; place: Place } | undefined;
	/** When the check is made. Without it the age of pages is not looked at. */
	today?: Date | undefined;
	/** What could not be read, if anything. */
	unread?: Unread | undefined;
	/** What was published before, if anything. */
	published?: PublishedRecord | undefined;
}
