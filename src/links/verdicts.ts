/** What became of a link, and whether it stops a build. */
export const verdicts = {
	/** It leads where it says. */
	ok: 'fine',
	/** It leads there by a permanent redirect: `finalUrl` is the better address. */
	moved: 'warning',
	/** There is nothing. */
	broken: 'error',
	/** The page is there, the heading is not. */
	anchor: 'error',
	/** Something is there, but hardly what was meant: a soft 404, the front page, a login, a parked domain. */
	suspect: 'warning',
	/** The host does not let programs in. */
	blocked: 'warning',
	/** The host asks for fewer requests. */
	limited: 'warning',
	/** The host does not answer, or answers that it cannot. */
	down: 'warning',
	/** It was not checked; the reason says why. */
	skipped: 'fine',
} as const satisfies Record<string, 'fine' | 'warning' | 'error'>;

export type Verdict = keyof typeof verdicts;
export const verdictNames = Object.keys(verdicts) as [Verdict, ...Verdict[]];

/** What can be odd in how the pages of a site hang together. Each is a warning. */
export const graphRules = {
	orphan: 'No other page leads to a page.',
	neighbours: 'The page after a page does not name it as the one before.',
	spellings: 'One address is written in several ways.',
	sitemap: 'The sitemap and the pages differ.',
	'search-index': 'The search index and the pages differ.',
} as const;

export type GraphRule = keyof typeof graphRules;
export const graphRuleNames = Object.keys(graphRules) as [GraphRule, ...GraphRule[]];
