/** The part of Pagefind's browser API that we use. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
	options(options: { excerptLength?: number; ranking?: object }): Promise<void>;
	init(): Promise<void>;
	filters(): Promise<Record<string, Record<string, number>>>;
	/** `null` when a later search has taken the place of this one. */
	debouncedSearch(
		query: string,
		options?: object,
		wait?: number
	): Promise<{
		results: PagefindResult[];
		/** How many pages have each value of each filter, whatever is filtered. */
		totalFilters: Record<string, Record<string, number>>;
	} | null>;
}

export interface PagefindResult {
	id: string;
	data(): Promise<PagefindPage>;
}

export interface PagefindPage {
	url: string;
	/** HTML: escaped text with `<mark>` around what was found. */
	excerpt: string;
	meta: Record<string, string>;
	sub_results: { title: string; url: string; excerpt: string; anchor?: { element: string } }[];
}

/**
 * `subject` is the title of a page about one thing, a topic or a project: found there counts more than
 * anywhere else. Short pages, such as those of resources, gain less from being short than by default.
 */
const ranking = { metaWeights: { title: 2, subject: 15 }, pageLength: 0.3 };

/**
 * Loads the index that the build wrote. Fails in dev, where nothing was built. `attempt` counts from 0:
 * a browser remembers the address of a module that failed, so each attempt needs one of its own.
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
	const address = `${base}/pagefind/pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ excerptLength: 22, ranking });
	await pagefind.init();
	return pagefind;
}
