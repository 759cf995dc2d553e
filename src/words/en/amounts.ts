import { locale } from './locale.ts';

/** `2858` => `"2,858"` */
const digits = (count: number): string => count.toLocaleString(locale);

const counted = (count: number, one: string, many: string): string =>
	`${digits(count)} ${count === 1 ? one : many}`;

/** How many there are of something: `3` => `"3 weeks"`. */
export const amounts = {
	weeks: (count: number): string => counted(count, 'week', 'weeks'),
	phases: (count: number): string => counted(count, 'phase', 'phases'),
	tasks: (count: number): string => counted(count, 'task', 'tasks'),
	/** The tasks of a project are what it can do. */
	features: (count: number): string => counted(count, 'feature', 'features'),
	links: (count: number): string => counted(count, 'link', 'links'),
};

/** On how many pages something is used. */
export const onPages = (count: number): string => `on ${counted(count, 'page', 'pages')}`;

/** How much work something is. */
export const work = {
	hours: (hours: number): string => `about ${counted(hours, 'hour', 'hours')}`,
	/** The same for lists. */
	short: (hours: number): string => `about ${digits(hours)} h`,
	/** The same as a sentence. */
	sentence: (hours: number): string => `About ${counted(hours, 'hour', 'hours')}.`,
};

/** How long a roadmap is; one of the two may be nothing, `"24 weeks in 3 phases"`, `"6 phases"`. */
export function lengthOf(weeks: number, phases: number): string {
	if (weeks === 0) return phases === 0 ? '' : amounts.phases(phases);
	return phases === 0
		? amounts.weeks(weeks)
		: `${amounts.weeks(weeks)} in ${amounts.phases(phases)}`;
}
