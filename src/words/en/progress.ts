import { locale } from './locale.ts';

/** What a link may have to leave out. */
type LeftOut = 'notes' | 'plans' | 'gone';

export const noTaskList: string =
	'The list of all tasks could not be loaded. Backups work; names of tasks are missing.';
export const fileNeedsTaskList: string =
	'progress.md needs the list of all tasks, which could not be loaded. Try again.';

/** A mark of a task that is gone: `"✅ done: projects/blog#old-task"`. `state` is `"✅ done"`. */
export const goneTask = (state: string, id: string) => `${state}: ${id}`;

export const allTakenAway: string = 'Everything is taken away. You can undo it under “Bring back”.';
export const tookAwayOn = (moment: string) => `You took everything away on ${moment}.`;
export const broughtBackOn = (moment: string) => `You brought something back on ${moment}.`;
export const undone: string = 'It is as it was before. What you did since then is kept.';

/** `"12 new, 3 differ (2 newer here), 40 the same"`: of those that differ, `newerHere` would stay. */
export function comparisonInWords(
	added: number,
	differing: number,
	newerHere: number,
	same: number
): string {
	const differ = `${differing} ${differing === 1 ? 'differs' : 'differ'}`;
	const stay = newerHere > 0 ? ` (${newerHere} newer here)` : '';
	return `${added} new, ${differ}${stay}, ${same} the same`;
}
/** `comparison` is `"12 new, 3 differ, 40 the same"`. */
export const previewOf = (comparison: string) =>
	`${comparison}. Of what differs the newer counts. What only you have here stays.`;
export const nothingOfThisSite: string =
	'It speaks of nothing that belongs to this site. Is it the right file?';
export const takenOver = (changes: number) =>
	`Taken over: ${changes} ${changes === 1 ? 'change' : 'changes'}.`;
export const nothingChanged: string = 'Nothing was changed.';
export const noBackup: string = 'This is no backup of a progress.';

/** What a side says of a note, a roadmap that is followed or a plan, to stand in a change. */
export const theNote = (text: string) => `the note “${text}”`;
export const followed: string = 'followed';
export const notFollowed: string = 'not followed';
export const aPlan: string = 'a plan';
export const noPlan: string = 'no plan';
/** A change of which only the other side knows. */
export const newThere = (name: string, there: string) => `${name}: ${there}`;
/** A change of which both sides say something; `winner` is the side that counts. */
export const differing = (name: string, here: string, there: string, winner: 'here' | 'there') =>
	`${name}: ${here} here, ${there} there (kept: ${winner})`;

export const downloadSetAside = (moment: string) => `Download what was set aside on ${moment}`;
export const throwAway: string = 'Throw it away';
export const reallyThrowAway: string = 'Really throw it away, for good';
export const thrownAway: string = 'It is thrown away.';

export const makingNeedsTaskList: string =
	'The link needs the list of all tasks, which could not be loaded. Try again.';
export const openingNeedsTaskList: string =
	'The link needs the list of all tasks, which could not be loaded. Open it again.';
const partNames: Record<LeftOut, string> = {
	notes: 'notes',
	plans: 'plans',
	gone: 'ticks of tasks that are gone',
};
/** Stands beside a code that a camera can read. */
export function codeHint(left: readonly LeftOut[]): string {
	const hint = "Or hold the other device's camera before the code.";
	if (left.length === 0) return hint;
	const names = new Intl.ListFormat(locale).format(left.map((part) => partNames[part]));
	return `${hint} It leaves ${names} out; the link has them.`;
}
export const tooMuchForCode: string =
	'It is too much for a code that a camera can read. Send the link, or take the backup.';
export const linkAsCode: string = 'The link as a QR code';
export const linkCopied: string = 'The link is copied.';
export const linkNotCopied: string =
	'The browser does not let us copy. The link is selected: copy it with Ctrl+C or ⌘C.';
export const unreadableLink: string =
	'This link cannot be read. A part of it may have been cut off.';
export const unknownPage: string =
	'The link speaks of a page that this site does not have. Its marks are left out.';
export const changedPage = (page: string) =>
	`The tasks of “${page}” have changed since the link was made. Its marks are left out; make the link again.`;
