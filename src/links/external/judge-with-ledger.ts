import type { JudgeOutside } from '../check-site.ts';
import { hasLasted, isDue, recordAnswer, type Ledger, type LedgerEntry } from '../ledger.ts';
import { verdicts } from '../link-report.ts';
import type { Judgement } from './judge-answer.ts';

export interface LedgerOptions {
	/** `2026-11-21` */
	today: string;
	/** Days after which every address is asked for again. */
	maxAge?: number | undefined;
}

/**
 * Asks only for what is due and believes the ledger in the rest. `ledger()` gives the ledger with what
 * was learned. A failure that has lasted is said to have, and counts as an error.
 */
export function judgeWithLedger(
	ask: JudgeOutside,
	known: Ledger,
	{ maxAge, today }: LedgerOptions
): { judge: JudgeOutside; ledger: () => Ledger } {
	const ledger = new Map(known);
	const judge: JudgeOutside = async (urls) => {
		const due = urls.filter((url) => isDue(known.get(url), today, maxAge));
		const answers = await ask(due);
		return new Map(
			urls.flatMap((url): [string, Judgement][] => {
				const answer = answers.get(url);
				const entry = answer ? recordAnswer(known.get(url), url, answer, today) : known.get(url);
				if (entry) ledger.set(url, entry);
				if (answer?.verdict === 'skipped' || !entry) return answer ? [[url, answer]] : [];
				return [[url, judgementOf(entry)]];
			})
		);
	};
	return { judge, ledger: () => ledger };
}

function judgementOf(entry: LedgerEntry): Judgement {
	const { failingSince, finalUrl, reason, status, verdict } = entry;
	const lasting = verdicts[verdict] === 'warning' && hasLasted(entry);
	return {
		verdict,
		reason: lasting ? `${reason} It has been so since ${failingSince}.` : reason,
		...(status !== undefined && { status }),
		...(finalUrl !== undefined && { finalUrl }),
		...(lasting && { lasting }),
	};
}
