import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatLedger,
	mergeLedgers,
	parseLedger,
	recordAnswer,
	validatorsOf,
	type Ledger,
	type LedgerEntry,
} from './ledger.ts';
import { hasLasted, isDue } from './ledger-rules.ts';
import { verdictNames, type Verdict } from './verdicts.ts';

const url = 'https://a.example/';

/** The entry after answers on some days. */
function after(...answers: [day: string, verdict: Verdict][]): LedgerEntry {
	let entry: LedgerEntry | undefined;
	for (const [today, verdict] of answers)
		entry = recordAnswer(entry, url, { verdict, reason: 'So.' }, `2026-11-${today}`);
	return entry!;
}

describe('an entry', () => {
	test('remembers how long it is well', () => {
		expect(after(['01', 'ok'], ['09', 'moved'], ['10', 'down'])).toEqual({
			url,
			verdict: 'down',
			reason: 'So.',
			checked: '2026-11-10',
			firstWell: '2026-11-01',
			lastWell: '2026-11-09',
			failures: 1,
			failingSince: '2026-11-10',
		});
	});

	test('forgets failures when it is well again, and keeps what it knows when it was skipped', () => {
		expect(after(['01', 'down'], ['02', 'ok'])).not.toHaveProperty('failures');
		expect(after(['01', 'ok'], ['02', 'skipped'])).toMatchObject({ verdict: 'ok' });
	});

	test.each<[boolean, [string, Verdict][]]>([
		[
			true,
			[
				['01', 'down'],
				['02', 'blocked'],
				['04', 'down'],
			],
		],
		[
			false,
			[
				['01', 'down'],
				['02', 'down'],
				['03', 'down'],
			],
		],
		[
			false,
			[
				['01', 'down'],
				['04', 'down'],
			],
		],
		[
			false,
			[
				['01', 'down'],
				['01', 'down'],
				['01', 'down'],
				['04', 'down'],
			],
		],
		[
			false,
			[
				['01', 'down'],
				['02', 'down'],
				['03', 'ok'],
				['04', 'down'],
				['07', 'down'],
			],
		],
		[
			true,
			[
				['01', 'broken'],
				['02', 'broken'],
				['04', 'down'],
			],
		],
	])('lasting failure: %s', (lasted, answers) => {
		expect(hasLasted(after(...answers))).toBe(lasted);
	});

	test('lasts as an error only when the host is down or lets nobody in', () => {
		const asked = verdictNames.filter((verdict) => verdict !== 'skipped');
		const lasting = asked.filter((verdict) =>
			hasLasted(after(['01', verdict], ['02', verdict], ['04', verdict], ['09', verdict]))
		);
		expect(lasting).toEqual(['blocked', 'down']);
	});

	test.each<Verdict>(['limited', 'suspect'])(
		'neither fails nor recovers by an answer that says nothing for sure: %s',
		(unsure) => {
			expect(after(['01', unsure])).not.toHaveProperty('failures');
			const known = { failures: 1, failingSince: '2026-11-01' };
			expect(after(['01', 'down'], ['02', unsure])).toMatchObject(known);
			expect(hasLasted(after(['01', 'down'], ['02', unsure], ['04', 'down']))).toBe(false);
			expect(hasLasted(after(['01', 'down'], ['02', 'down'], ['03', unsure], ['04', 'down']))).toBe(
				true
			);
			expect(hasLasted(after(['01', 'down'], ['02', 'down'], ['04', 'down'], ['05', unsure]))).toBe(
				false
			);
		}
	);

	test('is known by what the host last said, while it is well where it is', () => {
		const well = { verdict: 'ok', reason: 'So.' } as const;
		const first = recordAnswer(undefined, url, { ...well, etag: '"1"' }, '2026-11-01');
		expect(first && validatorsOf(first)).toEqual({ etag: '"1"' });
		const second = recordAnswer(first, url, { ...well, status: 304, etag: '"1"' }, '2026-11-20');
		expect(second).toMatchObject({ checked: '2026-11-20', lastWell: '2026-11-20', etag: '"1"' });
		const later = recordAnswer(second, url, { verdict: 'down', reason: 'So.' }, '2026-11-21');
		expect(later).not.toHaveProperty('etag');
		for (const change of [{ verdict: 'moved' as const }, { finalUrl: 'https://b.example/' }])
			expect(validatorsOf({ ...first!, ...change })).toEqual({});
	});

	test('is asked for again when its days are over, all spread', () => {
		const ok = after(['01', 'ok']);
		expect(isDue(undefined, '2026-11-01')).toBe(true);
		expect(isDue(ok, '2026-11-09')).toBe(false);
		expect(isDue(ok, '2026-11-15')).toBe(true);
		expect(isDue(ok, '2026-11-03', 2)).toBe(true);
		expect(isDue(after(['01', 'down']), '2026-11-02')).toBe(true);
		const due = Array.from({ length: 200 }, (_, n) =>
			isDue({ ...ok, url: `${url}${n}` }, '2026-11-12')
		).filter(Boolean).length;
		expect(due).toBeGreaterThan(20);
		expect(due).toBeLessThan(180);
	});
});

const dayIn = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const entries = fc.record(
	{
		url: fc.constantFrom('https://a.example/', 'https://b.example/ü', 'https://c.example/"x"'),
		verdict: fc.constantFrom(...verdictNames),
		reason: fc.constantFrom('So.', 'Other.'),
		etag: fc.constantFrom('"1"', 'W/"2"'),
		lastModified: fc.constant('Sun, 06 Nov 1994 08:49:37 GMT'),
		checked: dayIn,
		firstWell: dayIn,
		lastWell: dayIn,
		failures: fc.integer({ min: 1, max: 5 }),
		failingSince: dayIn,
	},
	{ requiredKeys: ['url', 'verdict', 'reason', 'checked'] }
) as fc.Arbitrary<LedgerEntry>;
const ledgers = fc
	.uniqueArray(entries, { selector: (entry) => entry.url })
	.map((list): Ledger => new Map(list.map((entry) => [entry.url, entry])));

test('what was written is read back, and the text is sorted', () => {
	fc.assert(
		fc.property(ledgers, (ledger) => {
			const text = formatLedger(ledger);
			expect(formatLedger(parseLedger(text).ledger)).toBe(text);
			expect(parseLedger(text).ledger.size).toBe(ledger.size);
		})
	);
});

test('merging is the same in any order, and again changes nothing', () => {
	fc.assert(
		fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
			const text = (ledger: Ledger) => formatLedger(ledger);
			expect(text(mergeLedgers(a, b))).toBe(text(mergeLedgers(b, a)));
			expect(text(mergeLedgers(mergeLedgers(a, b), c))).toBe(
				text(mergeLedgers(a, mergeLedgers(b, c)))
			);
			expect(text(mergeLedgers(a, a))).toBe(text(a));
			// Both versions of a conflict may stand in one file.
			expect(text(parseLedger(text(a) + text(b)).ledger)).toBe(text(mergeLedgers(a, b)));
		})
	);
});

test('lines that cannot be read are named', () => {
	const good = formatLedger(new Map([[url, after(['01', 'ok'])]]));
	expect(parseLedger(`<<<<<<< ours\n${good}{"url":1}\n`).unreadable).toEqual([1, 3]);
	const withEtag = (etag: string) =>
		parseLedger(`${JSON.stringify({ ...after(['01', 'ok']), etag })}\n`).unreadable;
	expect(withEtag('"v1"')).toEqual([]);
	expect(withEtag('"v1"\r\nCookie: a=b')).toEqual([1]);
});
