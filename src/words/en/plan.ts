import { locale } from './locale.ts';

/** Where a learner stands against a plan. */
type Standing =
	| { kind: 'not-begun'; start: string }
	| { kind: 'on-time' | 'finished' }
	| { kind: 'behind' | 'ahead'; days: number };

/** `"Friday"` and `"12 March 2027"` => `"Friday 12 March 2027"`; short ones, too. */
export const dayWithWeekday = (weekday: string, day: string) => `${weekday} ${day}`;

/** What weeks of a roadmap are called that are left open on purpose. */
export const openTitle: string = 'Left open, to catch up and consolidate';

export const nothingLeft: string = 'Nothing is left to plan.';
export const lastDayWas = (day: string) => `The last day of this plan was ${day}.`;
/** `when` says whether weeks count from today or from the start; the hours may be unknown. */
export function finishOn(
	day: string,
	when: 'from-today' | 'from-start',
	weeks: number,
	hoursPerWeek: number | undefined
): string {
	const length = `${when === 'from-today' ? 'in' : 'after'} ${counted(weeks, 'week')}`;
	const hours =
		hoursPerWeek === undefined ? '' : `, with about ${counted(hoursPerWeek, 'hour')} a week`;
	return `You finish on ${day}, ${length}${hours}.`;
}
/** What is due follows as a link. */
export const dueToday: string = 'Today: ';
export const dueLater = (day: string) => `Next, on ${day}: `;

/** `"3 days behind"`, `"on time"` */
export function standingInWords(standing: Standing): string {
	switch (standing.kind) {
		case 'not-begun':
			return 'not begun';
		case 'on-time':
			return 'on time';
		case 'behind':
			return `${counted(standing.days, 'day')} behind`;
		case 'ahead':
			return `${counted(standing.days, 'day')} ahead`;
		case 'finished':
			return 'finished';
	}
}
/** The same as a sentence; empty where there is nothing to say. */
export function standingSentence(standing: Standing): string {
	switch (standing.kind) {
		case 'behind':
		case 'ahead':
			return `By your ticks you are ${standingInWords(standing)}.`;
		case 'finished':
			return 'All of it is done.';
		case 'on-time':
			return 'You are on time.';
		case 'not-begun':
			return '';
	}
}
export const restMoved: string = 'The rest was moved. What is done stays where it was.';
export const moveOrKeep: string =
	'Move the rest, or keep the dates? What is done stays where it was.';
export const datesStay: string = 'The dates stay as they are.';
export const bringForward: string = 'Bring the rest forward';
export const moveToToday: string = 'Move the rest to today';
export const planDeleted: string = 'The plan was deleted.';

/** What an outline and a month say beside their dates. */
export const doneEarly: string = 'Done early';
export const today: string = 'Today';
/** Follows the number of a day, for screen readers. */
export const isToday: string = ', today';
export const off: string = 'Off';
export const dayByDay: string = 'Day by day';
export const aboutHours = (hours: number) => `about ${counted(hours, 'hour')}`;
export const done: string = '✓ done';
export const stillOpen: string = 'still open';
export const shareDone = (percent: number) => `${percent} % done`;

export const remove: string = 'Remove';
/** The same for screen readers. `days` is `"24 December – 1 January 2027"`. */
export const removeDays = (days: string) => `Remove ${days}`;
export const daysOffAdded = (days: string) => `${days} off.`;
export const daysOffRemoved = (days: string) => `${days} not off any more.`;

/** In the calendar file. */
export const hoursInAll = (hours: number) => `About ${counted(hours, 'hour')} in all`;
export const partOf = (part: number, parts: number) => `${part} of ${parts}`;

/** `9.5, "hour"` => `"9.5 hours"` */
function counted(count: number, noun: string): string {
	return `${count.toLocaleString(locale)} ${noun}${count === 1 ? '' : 's'}`;
}
