/** The dialog, and its field. */
export const dialogName: string = 'Search';
export const fieldName: string = 'Search all pages';
export const placeholder: string = 'Search weeks, topics, projects …';
export const close: string = 'Close';

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
