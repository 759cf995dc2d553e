import type { PageState } from './choices.ts';
import type { Answer, FoundPage } from './finder.ts';
import type { KnownProgress } from './search-settings.ts';

/** Up to how many results their states are counted without being asked for: each result is loaded for it. */
const countedAtOnce = 60;

/** What to show of an answer. */
export interface Selection {
	pages: readonly FoundPage[];
	/** How many there are, shown or not. */
	total: number;
	/** How many results are in each state; `undefined` while that is not known. */
	counts?: Readonly<Record<PageState, number>>;
}

/** The pages of an answer, loaded as far as they are needed. */
export class ResultPages {
	readonly answer: Answer;
	private readonly progress: KnownProgress;
	private readonly loaded: FoundPage[];
	private isWhole: boolean;

	constructor(answer: Answer, progress: KnownProgress) {
		this.answer = answer;
		this.progress = progress;
		this.loaded = [...answer.pages];
		this.isWhole = answer.more === undefined;
	}

	/** The best `count` pages in one of `states`, or in any if there are none. */
	async select(count: number, states: ReadonlySet<string>): Promise<Selection> {
		if (states.size === 0) {
			await this.load(count);
			return { pages: this.loaded.slice(0, count), total: this.answer.total };
		}
		await this.load(Infinity);
		const found = await this.states();
		const pages = this.loaded.filter((_, index) =>
			found[index]?.some((state) => states.has(state))
		);
		return { pages: pages.slice(0, count), total: pages.length, counts: countStates(found) };
	}

	/** How many results are in each state, if there is progress and there are not too many to look at. */
	async count(): Promise<Selection['counts']> {
		if (!this.progress.exists() || this.answer.total > countedAtOnce) return undefined;
		await this.load(Infinity);
		return countStates(await this.states());
	}

	private async load(count: number): Promise<void> {
		while (this.loaded.length < count && !this.isWhole) {
			const next = (await this.answer.more?.()) ?? [];
			this.loaded.push(...next);
			this.isWhole = next.length === 0 || this.loaded.length >= this.answer.total;
		}
	}

	/** The states of each page and its twins, each state once. */
	private async states(): Promise<PageState[][]> {
		const addresses = this.loaded.map(({ url, twins }) => [url, ...twins.map((twin) => twin.url)]);
		const known = await this.progress.statesOf(addresses.flat());
		return addresses.map((urls) => [...new Set(urls.flatMap((url) => known.get(url) ?? []))]);
	}
}

function countStates(found: readonly PageState[][]): Record<PageState, number> {
	const counts = { open: 0, doing: 0, done: 0 };
	for (const state of found.flat()) counts[state]++;
	return counts;
}
