import { amounts } from './amounts.ts';

/** How a link is, as a reader is told, in the order of the lists. */
export const linkStateWords = {
	working: {
		name: 'Working',
		/** What it means for any link. */
		meaning: 'The page was there when we last asked.',
		/** What it means for one link. The days follow, and say it all for a link that works. */
		sentence: '',
	},
	gone: {
		name: 'Gone',
		meaning: 'The page is not there any more, or its site has not answered for days.',
		sentence: 'Is gone.',
	},
	'no-answer': {
		name: 'No answer',
		meaning: 'The site did not answer when we last asked. That may pass.',
		sentence: 'Did not answer when last asked.',
	},
	doubtful: {
		name: 'Doubtful',
		meaning:
			'Something is there, but hardly what was meant: a front page, or a notice that it is gone.',
		sentence: 'May no longer show what was meant.',
	},
	'place-missing': {
		name: 'Place missing',
		meaning: 'The page is there, but not the place on it that our link leads to.',
		sentence: 'The page is there, but not the place on it that our link leads to.',
	},
	'needs-account': {
		name: 'Needs an account',
		meaning: 'The site asks you to log in first.',
		sentence: 'Needs an account.',
	},
	'not-let-in': {
		name: 'Checker not let in',
		meaning: 'The site turns programs away. It may well work for you.',
		sentence: 'Our checker is not let in; it may well work for you.',
	},
	moved: {
		name: 'Moved',
		meaning: 'The page has a new address. Our link to the old one still leads there.',
		sentence: 'Has moved; our link still leads there.',
	},
	'not-checked': {
		name: 'Not checked yet',
		meaning: 'The weekly check has not come to it so far.',
		sentence: 'Not checked yet.',
	},
};

/** Since when a link is as it is. `lastWell`, the day it was last seen working, is left out where it says nothing new. */
export const linkDays = {
	working: (day: string): string => `Last seen working on ${day}.`,
	checked: (day: string, lastWell?: string): string =>
		lastWell === undefined
			? `Last checked on ${day}.`
			: `Last checked on ${day}; last seen working on ${lastWell}.`,
	noticed: (day: string, lastWell?: string): string =>
		lastWell === undefined
			? `First noticed on ${day}.`
			: `First noticed on ${day}; last seen working on ${lastWell}.`,
};

/** What is said of one link beside its state. */
export const linkLine = {
	/** Stands before an address. */
	newAddress: 'New address:',
	copy: 'Archived copy',
	lookForCopy: 'Look for an archived copy',
	/** Follows for those who hear the link without what stands around it. */
	copyOf: (title: string): string => `of ${title}`,
};

/** The page about all links. */
export const linkHealth = {
	title: 'Link health',
	description: 'Whether the pages of other sites that the roadmaps send you to are still there.',
	/** What stands in brackets is a link. */
	lead: 'Once a week a program asks for every page of another site that the roadmaps link to. What it finds is here, and on the page of each [resource].',
	neverChecked: 'No link has been checked yet.',
	toCheck: (count: number): string =>
		`There ${count === 1 ? 'is' : 'are'} ${amounts.links(count)} to check. After the first check this page says which of them work, which have moved and which are gone.`,
	lastCheck: (day: string): string => `Last check: ${day}`,
	caption: (count: number): string => `Of ${amounts.links(count)} to other sites`,
	state: 'State',
	links: 'Links',
	allWork: 'Every link that was checked works.',
};
