/** What is said beside a field whose value cannot be used. */
export const giveStart: string = 'Give a day between the years 2000 and 2999.';
export const giveStudyDay: string = 'Choose at least one day.';
export const giveHours: string = 'Give hours from 0.25 to 24, as in 1.5.';
export const giveWeeks: string = 'Give a whole number of weeks, from 1 to 520.';
export const giveDayOff: string = 'Give the day, or the first of some days.';
export const giveLastDayOff: string = 'Give a last day that is not before the first.';
export const giveLessThanYear: string = 'Give at most a year at a time.';

/** What is wrong with a plan that was stored, or that a backup brings. */
export const wrongStart: string =
	'The start must be a day between the years 2000 and 2999, as in 2026-11-25.';
export const wrongStudyDays: string =
	'Choose at least one study day of the week, from 1 for Monday to 7 for Sunday.';
export const wrongPace: string = 'The pace must be one of "as-written", "hours" and "finish".';
export const wrongHours: string = 'The hours a day must be a number from 0.25 to 24.';
export const wrongWeeks: string = 'The weeks to finish in must be a whole number from 1 to 520.';
export const wrongDayOff: string =
	'Each day off must be a day, or run from a day to a later one for a year at most.';
export const wrongMove: string = 'What was kept when the rest was moved cannot be read.';
export const wrongVersion = (version: number) =>
	`The plan has version ${version}, and this page knows version 1. Reload the page.`;
export const noPlanAtAll: string = 'This is no plan: there is nothing.';
export const noVersion: string = 'This is no plan: it has no version.';
export const otherVersion: string =
	'This plan was written by another version of this site. Reload the page.';

/** What a pace asks for that there is not: more parts of a roadmap than study days, or hours than a day has. */
export const tooFewDays = (studyDays: number, parts: number, roadmap: string, daysLate: number) =>
	`${counted(studyDays, 'study day')} cannot hold the ${parts} parts of ${roadmap} that are left, one each, so it ends ${counted(daysLate, 'day')} late. Take more weeks or more study days.`;
export const tooManyHours = (hours: number) =>
	`That would be ${hours} hours on each study day. Take more weeks or more study days.`;

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
