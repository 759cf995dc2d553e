import type { Frontmatter } from './frontmatter.ts';

/** A page as it is stored. Entries of `astro:content` fit as they are. */
export interface Entry {
	/** The page's address without the slashes at its ends: `roadmaps/day-by-day/phase-1/week-01`. */
	id: string;
	data: Frontmatter;
	/** The Markdown below the frontmatter. */
	body?: string | undefined;
	/** Path from the project's root. */
	filePath?: string | undefined;
	/** Lines of the file above `body`, so that places in the body become places in the file. */
	linesAbove?: number | undefined;
}
