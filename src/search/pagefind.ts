/** The part of Pagefind's browser API that we use. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
	options(options: { excerptLength?: number; noWorker?: boolean; ranking?: object }): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
	/** That of the file with its text. */
	id: string;
	/** Above 0; only fit to be compared with those of the same search. */
	score: number;
	data(): Promise<PagefindPage>;
}

export interface PagefindPage {
	/** With the path the site is published below. */
	url: string;
	/** HTML: escaped text with `<mark>` around what was found. */
	excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	sub_results: { title: string; url: string; excerpt: string; anchor?: { element: string } }[];
}

/**
 * `subject` is the title of a page about one thing, a topic or a project: found there counts more than
 * anywhere else. Short pages, such as those of resources, gain less from being short than by default.
 */
const ranking = { metaWeights: { title: 2, subject: 15 }, pageLength: 0.3 };

/**
 * Loads the index that the build wrote, or dev made. `attempt` counts from 0: a browser remembers the address of a module
 * that failed, so each attempt needs one of its own.
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
	const address = `${base}/pagefind/pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	// It runs in a worker, which costs 12 KB: our Content-Security-Policy lets no page run WebAssembly itself.
	await pagefind.options({ excerptLength: 22, ranking });
	await pagefind.init();
	return pagefind;
}
