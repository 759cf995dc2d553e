import type { ProgressHistory } from '../progress-history.ts';
import type { TaskIndex } from '../task-index.ts';

/** What the panels of the page share. */
export interface PanelContext {
	/** The element that holds all panels. */
	root: HTMLElement;
	history: ProgressHistory;
	/** All tasks of the site; `undefined` where they cannot be had, as without a connection. */
	index: TaskIndex | undefined;
	/** The title of the site, for backups. */
	site: string;
	/** Says something to the learner. */
	say: (sentence: string) => void;
}
