/** The dialog, its field and its list. */
export const dialogName: string = 'Search';
export const fieldName: string = 'Search all pages';
export const placeholder: string = 'Search weeks, topics, projects …';
export const close: string = 'Close';
export const resultsName: string = 'Results';
/** Which keys do what, for those who have a keyboard. */
export const keys: readonly (readonly [key: string, what: string])[] = [
	['↑↓', 'choose'],
	['Enter', 'open'],
	['Ctrl Enter', 'in a new tab'],
	['Esc', 'close'],
];

/** What is said of the results. */
export const nothingFound = (query: string) =>
	`Nothing found for “${query}”. Try fewer or other words.`;
export const pagesFound = (count: number, query: string) =>
	`${count} ${count === 1 ? 'page' : 'pages'} found for “${query}”.`;
export const notLoaded: string =
	'The search index could not be loaded. Check the connection and type again.';
/** In dev, to the author: the index is made while the search is used. */
export const notMade: string = 'The search index could not be made. The terminal says why.';
export const indexing = (done: number, total: number) => `Indexing ${done} of ${total} pages.`;

/** One sentence of two pieces; the second is a button. */
export const resultsFor = (corrected: string) => `Results for “${corrected}”;`;
export const searchInstead = (query: string) => `search for “${query}” instead?`;

/** Around the results. */
export const alsoIn: string = 'Also in';
export const nearestTopics: string = 'The nearest topics';
export const seeAll = (count: number) =>
	count === 1 ? 'Open as a page' : `See all ${count} results`;
export const showMore: string = 'Show more';

/** What restricts the search. */
export const filter: string = 'Filter';
export const facetNames = { kinds: 'Kind', roadmaps: 'Roadmap', states: 'Status' };
export const stateNames = { open: 'Not started', doing: 'In progress', done: 'Done' };
/** A heading of a chosen filter in one line: `"Filter: Week, Day by day"`. */
export const filteredBy = (chosen: readonly string[]) => `Filter: ${chosen.join(', ')}`;
export const clearFilters: string = 'Clear filters';

/** Found words on a page that was opened from the search. */
export const marked = (query: string, places: number) =>
	`Marked: “${query}” · ${places} ${places === 1 ? 'place' : 'places'}`;
export const turnOff: string = 'Turn off';
export const marksName: string = 'Marked words';

/** The page of the search, and what browsers call it in their address bar. */
export const searchPage = {
	title: 'Search',
	description: 'Find a week, a topic, a project or a resource. Or take one from the lists.',
	needsScript:
		'Searching needs JavaScript. Without it, these lists lead to every topic and project.',
	listLink: 'All topics and projects',
	inBrowser: (site: string) => `Search ${site}`,
};
