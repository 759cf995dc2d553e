import { linkStateWords } from '../words/chosen/links.ts';

export type LinkState = keyof typeof linkStateWords;

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
export const linkStates: Record<LinkState, StateWords> = {
	working: { tone: 'quiet', symbol: '✓', ...linkStateWords.working },
	gone: { tone: 'warning', symbol: '×', ...linkStateWords.gone },
	'no-answer': { tone: 'warning', symbol: '…', ...linkStateWords['no-answer'] },
	doubtful: { tone: 'warning', symbol: '?', ...linkStateWords.doubtful },
	'place-missing': { tone: 'notice', symbol: '#', ...linkStateWords['place-missing'] },
	'needs-account': { tone: 'notice', symbol: '!', ...linkStateWords['needs-account'] },
	'not-let-in': { tone: 'notice', symbol: '–', ...linkStateWords['not-let-in'] },
	moved: { tone: 'notice', symbol: '→', ...linkStateWords.moved },
	'not-checked': { tone: 'quiet', symbol: '○', ...linkStateWords['not-checked'] },
};
