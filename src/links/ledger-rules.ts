import type { LedgerEntry } from './ledger.ts';
import { spreadOf } from './spread-of.ts';
import type { Verdict } from './verdicts.ts';

/** Days for which a verdict is believed. What may pass is looked at again soon. */
const daysToLive = {
	ok: 14,
	moved: 14,
	anchor: 3,
	suspect: 3,
	broken: 1,
	blocked: 2,
	limited: 1,
	down: 1,
	skipped: 0,
} as const satisfies Record<Verdict, number>;

/**
 * Whether an address should be asked for again. The days to live are spread by up to a third, always
 * the same for one address, so that not all are due at once. `maxAge` overrides them.
 */
export function isDue(entry: LedgerEntry | undefined, today: string, maxAge?: number): boolean {
	if (!entry) return true;
	const age = daysBetween(entry.checked, today);
	if (maxAge !== undefined) return age >= maxAge;
	const days = daysToLive[entry.verdict];
	return age >= Math.ceil(days * (1 - spreadOf(entry.url) / 3));
}

/** Whether a failure that may pass has lasted: three answers over at least three days. */
export function hasLasted({ checked, failingSince, failures, verdict }: LedgerEntry): boolean {
	return (
		(verdict === 'down' || verdict === 'blocked') &&
		failures !== undefined &&
		failures >= 3 &&
		failingSince !== undefined &&
		daysBetween(failingSince, checked) >= 3
	);
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
