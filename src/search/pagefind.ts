/** The part of Pagefind's browser API that we use. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
	options(options: { excerptLength?: number; ranking?: Record<string, number> }): Promise<void>;
	init(): Promise<void>;
	/** `null` when a later search has taken the place of this one. */
	debouncedSearch(
		query: string,
		options?: object,
		wait?: number
	): Promise<{ results: PagefindResult[] } | null>;
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

/** Loads the index that the build wrote. Fails in dev, where nothing was built. */
export async function loadPagefind(base: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
	await pagefind.options({ excerptLength: 22 });
	await pagefind.init();
	return pagefind;
}
