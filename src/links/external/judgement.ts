import type { LinkResult } from '../link-report.ts';

/** A verdict on an address of another host. */
export type Judgement = Pick<LinkResult, 'verdict' | 'reason' | 'status' | 'finalUrl' | 'lasting'>;

/** How an address was come to from the one that was written. */
export interface Way {
	/** As it was written, with its fragment. */
	asked: string;
	/** Where the redirects ended, with the fragment a browser would show there. */
	final: string;
	/** All redirects were for good. */
	permanent: boolean;
}

/** Why an address was skipped when the budget ended. */
export const outOfTime = 'The time for the check was over.';
