import type { JudgeOutside } from '../check-site.ts';
import { hasLasted, isDue } from '../ledger-rules.ts';
import { recordAnswer, validatorsOf, type Ledger, type LedgerEntry } from '../ledger.ts';
import type { Judgement } from './judgement.ts';
import type { Probed } from './probe.ts';
import type { Validators } from './validators.ts';

export interface LedgerOptions {
	/** `2026-11-21` */
	today: string;
	/** Days after which every address is asked for again. */
	maxAge?: number | undefined;
	/** Whether a failure that may pass becomes an error when it lasts. A change is not to blame for it. */
	failuresLast?: boolean;
}

/** Asks hosts about addresses, told what some were known by when they were well. */
export type AskOutside = (
	urls: readonly string[],
	known: ReadonlyMap<string, Validators>
) => Promise<ReadonlyMap<string, Probed>>;

/**
 * Asks only for what is due, or for what has changed, and believes the ledger in the rest. `ledger()` gives
 * the ledger with what was learned. A failure that has lasted is said to have, and counts as an error.
 */
export function judgeWithLedger(
	ask: AskOutside,
	known: Ledger,
	{ failuresLast = true, maxAge, today }: LedgerOptions
): { judge: JudgeOutside; ledger: () => Ledger } {
	const ledger = new Map(known);
	const judge: JudgeOutside = async (urls) => {
		const due = urls.filter((url) => isDue(known.get(url), today, maxAge));
		const answers = await ask(due, validatorsIn(known, due));
		return new Map(
			urls.flatMap((url): [string, Judgement][] => {
				const answer = answers.get(url);
				const entry = answer ? recordAnswer(known.get(url), url, answer, today) : known.get(url);
				if (entry) ledger.set(url, entry);
				if (answer?.verdict === 'skipped' || !entry) return answer ? [[url, answer]] : [];
				return [[url, judgementOf(entry, failuresLast && hasLasted(entry))]];
			})
		);
	};
	return { judge, ledger: () => ledger };
}

function validatorsIn(ledger: Ledger, urls: readonly string[]): Map<string, Validators> {
	return new Map(
		urls.flatMap((url) => {
			const entry = ledger.get(url);
			return entry ? [[url, validatorsOf(entry)]] : [];
		})
	);
}

function judgementOf(entry: LedgerEntry, lasting: boolean): Judgement {
	const { failingSince, finalUrl, reason, status, verdict } = entry;
	return {
		verdict,
		reason: lasting ? `${reason} It has been so since ${failingSince}.` : reason,
		...(status !== undefined && { status }),
		...(finalUrl !== undefined && { finalUrl }),
		...(lasting && { lasting }),
	};
}
