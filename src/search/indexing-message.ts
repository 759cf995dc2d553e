/** What dev tells an open search while it makes the index: name of the event, and what it carries. */
export const indexingTold = 'waymark:indexing';

/** How many of the pages to be indexed are. */
export interface ToldIndexing {
	done: number;
	total: number;
}
