import { z } from 'zod';
import type { Judgement } from './external/judgement.ts';
import { validatorFields, type Validators } from './external/validators.ts';
import { verdictNames, type Verdict } from './verdicts.ts';

/** The ledger that is part of the project, from its root. */
export const ledgerFile = 'src/content/link-ledger.jsonl';

const day = z.iso.date();

const entrySchema = z.strictObject({
	url: z.string(),
	verdict: z.enum(verdictNames),
	reason: z.string(),
	status: z.int().optional(),
	finalUrl: z.string().optional(),
	...validatorFields,
	/** The day of the last answer. */
	checked: day,
	/** The first and the last day it was fine. */
	firstWell: day.optional(),
	lastWell: day.optional(),
	/** Days in a row on which it failed: how many, and the first of them. */
	failures: z.int().positive().optional(),
	failingSince: day.optional(),
});

/** What is remembered of an address of another host. Days are `2026-11-21`. */
export type LedgerEntry = z.infer<typeof entrySchema>;
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/**
 * Reads a ledger: one entry a line, as JSON. Lines that cannot be read are returned, so that nothing is
 * lost in silence.
 */
export function parseLedger(text: string): { ledger: Ledger; unreadable: number[] } {
	const ledger = new Map<string, LedgerEntry>();
	const unreadable: number[] = [];
	text.split('\n').forEach((line, index) => {
		if (line.trim() === '') return;
		const entry = readEntry(line);
		if (!entry) unreadable.push(index + 1);
		else {
			const known = ledger.get(entry.url);
			ledger.set(entry.url, known ? mergeEntries(known, entry) : entry);
		}
	});
	return { ledger, unreadable };
}

function readEntry(line: string): LedgerEntry | undefined {
	try {
		return entrySchema.parse(JSON.parse(line));
	} catch {
		return undefined;
	}
}

/** A ledger as text, sorted by address, so that two branches change different lines. */
export function formatLedger(ledger: Ledger): string {
	const lines = [...ledger.values()]
		.sort((a, b) => (a.url < b.url ? -1 : 1))
		.map((entry) => JSON.stringify(inOrder(entry)));
	return lines.map((line) => `${line}\n`).join('');
}

/** The fields of an entry in the order of the schema, the ones without a value left out. */
function inOrder(entry: LedgerEntry): Record<string, unknown> {
	const fields = Object.keys(entrySchema.shape) as (keyof LedgerEntry)[];
	return Object.fromEntries(
		fields.filter((field) => entry[field] !== undefined).map((field) => [field, entry[field]])
	);
}

/** Two ledgers as one. The order does not matter, and merging again changes nothing. */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
	const merged = new Map(a);
	for (const [url, entry] of b) {
		const known = merged.get(url);
		merged.set(url, known ? mergeEntries(known, entry) : entry);
	}
	return merged;
}

/** The later of two entries, with the longest time it is known to be well. */
function mergeEntries(a: LedgerEntry, b: LedgerEntry): LedgerEntry {
	const later = keyOf(a) > keyOf(b) ? a : b;
	const firstWell = least(a.firstWell, b.firstWell);
	const lastWell = greatest(a.lastWell, b.lastWell);
	return { ...later, ...(firstWell && { firstWell }), ...(lastWell && { lastWell }) };
}

/** Days compare as text; of two answers on one day any fixed choice is as good. */
function keyOf(entry: LedgerEntry): string {
	const { firstWell: _first, lastWell: _last, ...rest } = entry;
	return `${entry.checked}\n${JSON.stringify(inOrder(rest))}`;
}

function least(a: string | undefined, b: string | undefined): string | undefined {
	return a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b);
}

function greatest(a: string | undefined, b: string | undefined): string | undefined {
	return a !== undefined && b !== undefined ? (a > b ? a : b) : (a ?? b);
}

/** What a verdict says of how an address is: well, failing, or nothing for sure. */
const meanings = {
	ok: 'well',
	moved: 'well',
	anchor: 'well',
	broken: 'failing',
	blocked: 'failing',
	down: 'failing',
	suspect: 'unsure',
	limited: 'unsure',
	skipped: 'unsure',
} as const satisfies Record<Verdict, 'well' | 'failing' | 'unsure'>;

/**
 * The entry after an answer on `today`. An address that was skipped keeps what is known of it; an answer that says
 * nothing for sure neither ends a row of failures nor adds to it.
 */
export function recordAnswer(
	known: LedgerEntry | undefined,
	url: string,
	{ etag, finalUrl, lastModified, reason, status, verdict }: Judgement & Validators,
	today: string
): LedgerEntry | undefined {
	if (verdict === 'skipped') return known;
	const meaning = meanings[verdict];
	const firstWell = known?.firstWell ?? (meaning === 'well' ? today : undefined);
	const lastWell = meaning === 'well' ? today : known?.lastWell;
	return {
		url,
		verdict,
		reason,
		...(status !== undefined && { status }),
		...(finalUrl !== undefined && { finalUrl }),
		...(etag !== undefined && { etag }),
		...(lastModified !== undefined && { lastModified }),
		checked: today,
		...(firstWell !== undefined && { firstWell }),
		...(lastWell !== undefined && { lastWell }),
		...(meaning !== 'well' && failuresAfter(meaning, known, today)),
	};
}

/** The row of failures after one more answer. Two answers on one day are one failure. */
function failuresAfter(
	meaning: 'failing' | 'unsure',
	known: LedgerEntry | undefined,
	today: string
): Pick<LedgerEntry, 'failures' | 'failingSince'> {
	const { failingSince, failures } = known ?? {};
	if (meaning === 'unsure') return failures === undefined ? {} : { failures, failingSince };
	if (failures === undefined) return { failures: 1, failingSince: today };
	return { failures: failures + (known?.checked === today ? 0 : 1), failingSince };
}

/** What a page can be asked by whether it is still as it was; nothing when it was not well where it is. */
export function validatorsOf({ etag, finalUrl, lastModified, verdict }: LedgerEntry): Validators {
	return verdict === 'ok' && finalUrl === undefined ? { etag, lastModified } : {};
}
