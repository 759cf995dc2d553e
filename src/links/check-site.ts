import type { Curriculum } from '../curriculum/curriculum.ts';
import { readSite } from './built-site.ts';
import { checkInternal } from './check-internal.ts';
import { reportOf, type LinkReport } from './link-report.ts';
import { locateUses, writtenLinks } from './locate-uses.ts';
import type { SitePlace } from './resolve-address.ts';

/** A built site with the content it was made of. */
export interface BuiltProject {
	/** Paths of all built files. */
	files: readonly string[];
	/** Text of the built pages by path. */
	pages: ReadonlyMap<string, string>;
	/** The folder of the built site, from the project's root. */
	dist: string;
	/** What its pages were made of. Without it, places are those in the built pages. */
	curriculum?: Curriculum | undefined;
}

/** Checks every link of a built site that leads into it. Nothing is asked of the network. */
export function checkSite(
	{ curriculum, dist, files, pages }: BuiltProject,
	place: SitePlace
): LinkReport {
	const site = readSite(files, pages);
	const checked = checkInternal(site, place);
	const written = curriculum ? writtenLinks(curriculum, place.base) : new Map<string, never[]>();
	const built = { dist, base: place.base, html: (page: string) => pages.get(page) ?? '' };
	return reportOf(checked.map((link) => locateUses(link, written, built)));
}
