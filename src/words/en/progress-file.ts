import type { PageKind } from '../../curriculum/location.ts';

/** Headings of `progress.md` that no page stands for. */
export const projects: string = 'Projects';
export const otherPages: string = 'Other pages';
export const noLongerHere: string = 'No longer on the site';

/** The lines below the first heading. `states` is `"❌ not started, 🚧 in progress, …"`. */
export const howToUse = (states: string, progressPage: string) => [
	`Change a status by hand as you like: ${states}.`,
	'A note is a quote below the table.',
	'Keep the lines that start with a number in brackets: they say which task a row means.',
	`The [progress page](${progressPage}) reads this file.`,
];

/** The first column of a table about a page, by the kind of the page. */
export const firstColumns: Partial<Record<PageKind, string>> = {
	week: 'Week',
	phase: 'Phase',
	project: 'Project',
};
/** The first column where the kind has no name of its own. */
export const pageColumn: string = 'Page';
export const taskColumn: string = 'Task';
export const statusColumn: string = 'Status';

/** What cannot be understood of a file that was edited by hand. */
export const rowTooShort: string = 'This row has fewer cells than its table has columns.';
export const noStatus = (text: string) =>
	`“${text}” is no status. Write done, in progress, not started or skipped, or one of ✅ 🚧 ❌ ⏭.`;
export const twoStates: string =
	'This task stands in the file twice, with two states. The later one counts.';
export const noTask = (text: string) =>
	`“${text}” is no task of this site, or more than one has this name.`;
export const noteOnNothing: string = 'This note stands below no week and no task.';
export const noteTooLong: string = 'This note is too long. Its end is left out.';
export const problemAt = (line: number, column: number, problem: string) =>
	`Line ${line}, column ${column}: ${problem}`;
