interface StateWords {
	/** Of a `quiet` state there is nothing to heed. */
	tone: 'quiet' | 'notice' | 'warning';
	/** For the eye only; the words say it, too. */
	symbol: string;
	name: string;
	/** What it means for any link. */
	meaning: string;
	/** What it means for one link. The days follow, and say it all for a link that works. */
	sentence: string;
}

/** How a link is, as a reader is told, in the order of the lists. */
export const linkStates = {
	working: {
		tone: 'quiet',
		symbol: '✓',
		name: 'Working',
		meaning: 'The page was there when we last asked.',
		sentence: '',
	},
	gone: {
		tone: 'warning',
		symbol: '×',
		name: 'Gone',
		meaning: 'The page is not there any more, or its site has not answered for days.',
		sentence: 'Is gone.',
	},
	'no-answer': {
		tone: 'warning',
		symbol: '…',
		name: 'No answer',
		meaning: 'The site did not answer when we last asked. That may pass.',
		sentence: 'Did not answer when last asked.',
	},
	doubtful: {
		tone: 'warning',
		symbol: '?',
		name: 'Doubtful',
		meaning:
			'Something is there, but hardly what was meant: a front page, or a notice that it is gone.',
		sentence: 'May no longer show what was meant.',
	},
	'place-missing': {
		tone: 'notice',
		symbol: '#',
		name: 'Place missing',
		meaning: 'The page is there, but not the place on it that our link leads to.',
		sentence: 'The page is there, but not the place on it that our link leads to.',
	},
	'needs-account': {
		tone: 'notice',
		symbol: '!',
		name: 'Needs an account',
		meaning: 'The site asks you to log in first.',
		sentence: 'Needs an account.',
	},
	'not-let-in': {
		tone: 'notice',
		symbol: '–',
		name: 'Checker not let in',
		meaning: 'The site turns programs away. It may well work for you.',
		sentence: 'Our checker is not let in; it may well work for you.',
	},
	moved: {
		tone: 'notice',
		symbol: '→',
		name: 'Moved',
		meaning: 'The page has a new address. Our link to the old one still leads there.',
		sentence: 'Has moved; our link still leads there.',
	},
	'not-checked': {
		tone: 'quiet',
		symbol: '○',
		name: 'Not checked yet',
		meaning: 'The weekly check has not come to it so far.',
		sentence: 'Not checked yet.',
	},
} as const satisfies Record<string, StateWords>;

export type LinkState = keyof typeof linkStates;
