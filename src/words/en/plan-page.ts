/** The page that plans a roadmap with dates. */
export const planPage = {
	title: (roadmap: string): string => `Plan: ${roadmap}`,
	description: 'Every week, day and project with its date, for the days and hours you have.',
	toRoadmap: (roadmap: string): string => `${roadmap}: the roadmap`,
	withoutScript:
		'With JavaScript this page gives every week, day and project its date, from the day you start, the days you study and your pace. The plan stays in your browser.',
	hasChanged:
		'The roadmap has changed since you planned it. The dates below are for the roadmap as it is now; week pages still show the earlier ones.',
	update: 'Use these dates',
	keepDates: 'Keep the dates',
	undo: 'Undo',
	keepPlan: 'Keep this plan',
	kept: 'Every change is kept in this browser at once.',
	byMonth: 'Month by month',
	printMonth: 'Print this month',
	byWeek: 'Week by week',
	projects: 'Projects',
};

/** What there is to plan, before there are dates. */
export const planTable = {
	caption: 'What there is to plan',
	part: 'Part',
	about: 'What it is about',
	hours: 'Hours, about',
};

/** The choices of a plan. */
export const planSettings = {
	heading: 'Start, days and pace',
	firstDay: 'First day',
	studyDays: 'Study days',
	pace: 'Pace',
	asWritten: 'As written: a week of the roadmap takes a week',
	/** A field for a number stands in brackets; what is said of it to those who do not see that comes in `…InFull`. */
	byHours: 'Study [ ] hours a day',
	byHoursInFull: 'a number of hours a day',
	hoursField: 'Hours a day',
	byWeeks: 'Finish in [ ] weeks',
	byWeeksInFull: 'a number of weeks',
	weeksField: 'Weeks to finish in',
	daysOff: 'Days off',
	from: 'From',
	to: 'to',
	/** Follows `to`, for those who do not see that it is empty. */
	toMayBeEmpty: '(may stay empty for one day)',
	add: 'Add',
};

/** The calendar file. */
export const calendar = {
	heading: 'In your calendar',
	lead: 'A file for Google, Apple, Outlook and other calendars. Take it in again after a change: the events move to their new dates.',
	/** Stands before a choice of the two below it. */
	per: 'One event for each',
	week: 'week',
	day: 'day',
	download: 'Download the calendar file',
};

/** Deleting a plan. */
export const planDeletion = {
	open: 'Delete this plan',
	question: (roadmap: string): string => `Delete the plan for ${roadmap}?`,
	consequence: 'Its dates go from all pages. Your ticks and notes stay.',
	cancel: 'Keep the plan',
	confirm: 'Delete the plan',
};
