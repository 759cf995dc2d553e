import * as words from '../words/chosen/search.ts';
import { indexingTold, type ToldIndexing } from './indexing-message.ts';
import { chosenIn, noChoices, toggle, type Choices } from './choices.ts';
import { FacetPanel } from './facet-panel.ts';
import { openFinder, type Answer, type Finder, type FindOptions } from './finder.ts';
import { keepMarks } from './kept-marks.ts';
import { markThisPage, marksOf } from './marks-of.ts';
import { resultItem } from './result-item.ts';
import { ResultPages, type Selection } from './result-pages.ts';
import { describeCount } from './describe-count.ts';
import { makeSearchParts } from './search-parts.ts';
import type { SearchPlace } from './search-settings.ts';

/** How many results come with each "Show more". */
const pagesAtOnce = 10;

const notLoaded = import.meta.env.DEV ? words.notMade : words.notLoaded;

/** The field, what restricts it, and what was found: the same in the dialog and on the page. */
export class SearchView {
	readonly parts: ReturnType<typeof makeSearchParts>;
	choices: Choices;
	/** How many pages there are for the query that was answered last. */
	total = 0;

	private readonly place: SearchPlace;
	private readonly facets: FacetPanel;
	private finder: Promise<Finder> | undefined;
	private attempts = 0;
	private turn = 0;
	private pages: ResultPages | undefined;
	private states: Selection['counts'];
	private shown = 0;
	/** The query that the list answers. */
	private answered = '';

	constructor(place: SearchPlace) {
		this.place = place;
		this.choices = place.choices;
		// In the dialog the results come first.
		const isOpen = place.role === 'link' && matchMedia('(min-width: 50rem)').matches;
		this.facets = new FacetPanel(place.settings.roadmap, isOpen, {
			toggle: (facet, value) => this.choose(toggle(this.choices, facet, value)),
			clear: () => this.choose(noChoices),
			open: () => void this.countStates(),
		});
		this.parts = makeSearchParts(this.facets.element);
		this.parts.input.addEventListener('input', () => void this.search({ typing: true }));
		this.parts.list.addEventListener('click', (event) => this.onOpen(event));
		this.parts.more.addEventListener('click', () => void this.showMore());
		this.parts.instead.addEventListener('click', () => {
			this.parts.input.focus();
			void this.search({ exact: true });
		});
		this.parts.unfiltered.addEventListener('click', () => {
			this.parts.input.focus();
			this.choose(noChoices);
		});
		this.drawFacets();
		import.meta.hot?.on(indexingTold, ({ done, total }: ToldIndexing) =>
			this.parts.say(done < total ? words.indexing(done, total) : '')
		);
	}

	get query(): string {
		return this.parts.input.value.trim();
	}

	/** Whether the list answers what is written, and begins with what is meant. */
	get isCurrent(): boolean {
		return this.answered === this.query && this.pages?.answer.isSure !== false;
	}

	/** Goes to the field, and takes what was typed before it was there. */
	focus(typed?: string): void {
		const { input } = this.parts;
		input.focus();
		input.select();
		if (!typed) return;
		input.value = typed;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}

	/** Loads the index ahead of the first query; again after a failure, as on a train that has left the tunnel. */
	async load(): Promise<Finder | undefined> {
		try {
			this.finder ??= openFinder(this.place.settings.base, this.attempts++);
			return await this.finder;
		} catch {
			this.finder = undefined;
			this.parts.say(notLoaded);
			return undefined;
		}
	}

	/** Restricts the search, and asks again. */
	choose(choices: Choices): void {
		this.choices = choices;
		this.drawFacets();
		this.place.onChoice(choices);
		void this.search();
	}

	/** Answers what is written. The list is busy until it has everything that is found. */
	async search(how: Omit<FindOptions, 'roadmap'> = {}): Promise<void> {
		const turn = ++this.turn;
		this.parts.list.ariaBusy = 'true';
		try {
			await this.answer(turn, how);
		} catch {
			this.finder = undefined;
			if (turn === this.turn) this.parts.say(notLoaded);
		} finally {
			if (turn === this.turn) this.parts.list.ariaBusy = null;
		}
	}

	private async answer(turn: number, how: FindOptions): Promise<void> {
		const { query, choices } = this;
		if (query === '') {
			this.pages = this.states = undefined;
			await this.show(turn);
			return;
		}
		const finder = await this.load();
		if (!finder || turn !== this.turn) return;
		const { roadmap } = this.place.settings;
		const answer = await finder.find(query, choices, { ...how, ...(roadmap && { roadmap }) });
		if (!answer || turn !== this.turn) return;
		await this.showAnswer(answer, turn);
		const fuller = await answer.fuller;
		if (fuller && turn === this.turn) await this.showAnswer(fuller, turn, true);
	}

	private async showAnswer(answer: Answer, turn: number, isSame = false): Promise<void> {
		this.pages = new ResultPages(answer, this.place.settings.progress);
		this.states = undefined;
		this.shown = Math.max(isSame ? this.shown : 0, answer.pages.length);
		await this.show(turn, isSame);
	}

	private async showMore(): Promise<void> {
		const before = this.parts.list.childElementCount;
		this.shown = before + pagesAtOnce;
		await this.show(this.turn, true);
		this.parts.list.children[before]?.querySelector('a')?.focus();
	}

	private async show(turn: number, isSame = false): Promise<void> {
		const { answer } = this.pages ?? {};
		const selection = await this.pages?.select(this.shown, this.choices.states);
		if (turn !== this.turn) return;
		const { list, more, unfiltered } = this.parts;
		const { counts, pages = [], total = 0 } = selection ?? {};
		this.states = counts ?? this.states;
		this.total = total;
		this.answered = this.query;
		list.replaceChildren(
			...pages.map((page, index) => resultItem(page, this.place.role, `search-result-${index}`))
		);
		this.parts.showCorrection(this.answered, answer?.corrected);
		more.hidden = this.place.role === 'option' || pages.length >= total;
		unfiltered.hidden = !answer || total > 0 || chosenIn(this.choices).length === 0;
		this.parts.showNearest(total === 0 ? (answer?.nearest ?? []) : []);
		this.drawFacets();
		this.parts.say(describeCount(total, answer?.corrected ?? this.answered));
		this.place.onAnswer(isSame);

		await this.countStates();
	}

	/** Counts how many results are in each state, for one who looks at the filters. */
	private async countStates(): Promise<void> {
		const { pages, turn } = this;
		if (!this.facets.element.open || this.states) return;
		const states = await pages?.count();
		if (turn !== this.turn || !states) return;
		this.states = states;
		this.drawFacets();
	}

	private drawFacets(): void {
		const { kinds = {}, roadmaps = {} } = this.pages?.answer.counts ?? {};
		const hasStates = this.pages !== undefined && this.place.settings.progress.exists();
		this.facets.draw({ kinds, roadmaps, states: this.states }, this.choices, hasStates);
	}

	/** Has the page that is opened mark what was found; one that is open already does so now. */
	private onOpen({ target }: MouseEvent): void {
		const link = (target as Element).closest('a');
		if (!link) return;
		this.keepMarksOf(link);
		if (link.pathname === location.pathname && link.hash !== '') markThisPage();
	}

	/** Has the page behind a link mark what was found. */
	keepMarksOf(link: HTMLAnchorElement): void {
		keepMarks(link.pathname, marksOf(link, this.pages?.answer.corrected ?? this.answered));
	}
}
