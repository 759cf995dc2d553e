import { distance } from 'fastest-levenshtein';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { titleFirst, toSearchResult } from './search-result.ts';

/** What the reader restricts the search to. Empty sets restrict nothing. */
export interface Facets {
	kinds: ReadonlySet<string>;
	roadmaps: ReadonlySet<string>;
}

export interface FoundPage {
	title: string;
	place: string;
	kind: string;
	url: string;
	/** HTML with `<mark>`. */
	excerpt: string;
	headings: { title: string; url: string }[];
	/** The same week in twin roadmaps, grouped under the first. */
	twins: { place: string; url: string }[];
}

export interface Answer {
	query: string;
	/** Set when results are for another spelling: "Results for celery; search for celary instead?" */
	corrected?: string;
	total: number;
	counts: { kinds: Record<string, number>; roadmaps: Record<string, number> };
	/** Best first; `more` gives the next ones. */
	pages: FoundPage[];
	more?: () => Promise<FoundPage[]>;
	/** Nothing found: the nearest topics. */
	nearest: { title: string; url: string }[];
	/** Set while more is being loaded: the answer with it, to be shown in the place of this one. */
	fuller?: Promise<Answer | undefined>;
}

export interface Finder {
	/** `undefined` when a newer query took over. `roadmap` is the one the reader is in: first, without hiding others. */
	find(
		query: string,
		facets: Facets,
		options?: { exact?: boolean; roadmap?: string }
	): Promise<Answer | undefined>;
}

const pagesAtOnce = 10;

export async function openFinder(base: string, attempt: number): Promise<Finder> {
	const pagefind = await loadPagefind(base, attempt);
	// Counts come only once the filters are there.
	await pagefind.filters();
	return {
		async find(query, facets, { exact = false } = {}) {
			const topics = await topicsOf(base);
			const near = topics.toSorted((a, b) => slips(query, a) - slips(query, b));
			const [best] = near;
			const answer = await answerFrom(pagefind, query, facets);
			const isWritten = answer?.pages.some(({ excerpt, title }) =>
				`${title} ${excerpt}`.toLowerCase().includes(query.toLowerCase())
			);
			if (answer && !exact && !isWritten && query.length > 4 && best && slips(query, best) === 1) {
				const corrected = best.title.toLowerCase();
				const other = await answerFrom(pagefind, corrected, facets);
				return other && { ...other, query, corrected };
			}
			return answer && { ...answer, nearest: answer.total > 0 ? [] : near.slice(0, 3) };
		},
	};
}

function slips(query: string, { title }: { title: string }): number {
	return distance(query.toLowerCase(), title.toLowerCase());
}

async function topicsOf(base: string): Promise<{ title: string; url: string }[]> {
	const response = await fetch(`${base}/curriculum.json`);
	const { topics } = (await response.json()) as { topics: { title: string; url: string }[] };
	return topics.map(({ title, url }) => ({ title, url }));
}

async function answerFrom(
	pagefind: Pagefind,
	query: string,
	{ kinds, roadmaps }: Facets
): Promise<Answer | undefined> {
	const filters = {
		...(kinds.size > 0 && { kind: { any: [...kinds] } }),
		...(roadmaps.size > 0 && { roadmap: { any: [...roadmaps] } }),
	};
	const found = await pagefind.debouncedSearch(query, { filters }, 120);
	if (!found) return undefined;
	let shown = 0;
	const next = async (): Promise<FoundPage[]> => {
		const results = found.results.slice(shown, (shown += pagesAtOnce));
		const pages = await Promise.all(results.map((result) => result.data()));
		const all = titleFirst(pages.map(toSearchResult), query).map((page) => ({
			...page,
			kind: '',
			twins: [] as FoundPage['twins'],
		}));
		const weekOf = ({ place }: FoundPage) =>
			/^(Weeks? [\d–]+) · (?:24-week syllabus|Project-driven)$/.exec(place)?.[1];
		return all.filter((page, index) => {
			const week = weekOf(page);
			const twin = all.slice(0, index).find((each) => week !== undefined && weekOf(each) === week);
			twin?.twins.push({ place: page.place, url: page.url });
			return twin === undefined;
		});
	};
	const pages = await next();
	return {
		query,
		total: found.results.length,
		counts: {
			kinds: found.totalFilters['kind'] ?? {},
			roadmaps: found.totalFilters['roadmap'] ?? {},
		},
		pages,
		...(found.results.length > pagesAtOnce && { more: next }),
		nearest: [],
	};
}
