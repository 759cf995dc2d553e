import type { Problem } from '../../curriculum/problem.ts';

/** What dev and the pages it shows say to each other about problems: names of events, and what they carry. */
export const problemsAsked = 'waymark:problems-asked';
export const problemsTold = 'waymark:problems-told';

/** Name of the entry in a page's Server-Timing header that says of which state of the content it was made. */
export const versionEntry = 'content';

export interface AskedProblems {
	/** Of which state of the content the page that asks was made, if it knows. */
	shown?: string | undefined;
}

export interface ToldProblems {
	/** Folder of the project on the author's machine, for the editor. */
	root: string;
	problems: Problem[];
}
