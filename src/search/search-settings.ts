import type { Choices, PageState } from './choices.ts';
import type { ResultRole } from './result-item.ts';

/** What differs between the dialog and the page. */
export interface SearchPlace {
	settings: SearchSettings;
	/** How links of results are used. */
	role: ResultRole;
	choices: Choices;
	/** After an answer is shown; `isSame` if it is a fuller one to the same question. */
	onAnswer(isSame: boolean): void;
	onChoice(choices: Choices): void;
}

/** What the search knows of the page it stands on. */
export interface SearchSettings {
	/** The path the site is published below, `""` or `"/my-fork"`. */
	base: string;
	/** Title of the roadmap the page belongs to. */
	roadmap?: string;
	progress: KnownProgress;
}

/** What a learner did, as far as the search needs it. */
export interface KnownProgress {
	/** Whether there is any. */
	exists(): boolean;
	/** How far pages are, by their addresses; pages without tasks are left out. */
	statesOf(urls: readonly string[]): Promise<ReadonlyMap<string, PageState>>;
}
