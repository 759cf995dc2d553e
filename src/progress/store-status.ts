import type { StoreStatus } from './progress-store.ts';

/** What a learner is told about the store, in whole sentences. Empty when all is well. */
export const statusSentences = {
	kept: '',
	'only-here':
		'This browser keeps nothing for this site, as in a private window. Your progress lasts until you leave this page; download a backup before you do.',
	full: 'There is no room left in this browser for your progress. What you do now lasts until you leave this page; download a backup before you do.',
	'set-aside':
		'A part of your progress could not be read. It was set aside and nothing was deleted; you find it on the progress page.',
	newer:
		'Your progress was written by a newer version of this site. Reload this page. Until then nothing you do here is kept.',
} as const satisfies Record<StoreStatus, string>;
