import { expect, test } from 'vitest';
import { formatLedger, type Ledger } from '../ledger.ts';
import type { Judgement } from './judgement.ts';
import { judgeWithLedger } from './judge-with-ledger.ts';
import type { Probed } from './probe.ts';

const good = 'https://good.example/';
const bad = 'https://bad.example/';

/** A day of checks: what was asked, what came of it, and the ledger afterwards. */
async function day(today: string, known: Ledger, verdicts: Record<string, Judgement['verdict']>) {
	const asked: string[] = [];
	const { judge, ledger } = judgeWithLedger(
		async (urls) => {
			asked.push(...urls);
			return Promise.resolve(
				new Map(urls.map((url) => [url, { verdict: verdicts[url] ?? 'ok', reason: 'So.' }]))
			);
		},
		known,
		{ today }
	);
	const judgements = await judge([good, bad]);
	return { asked, judgements, ledger: ledger() };
}

test('only what is due is asked for, and a failure becomes an error when it lasts', async () => {
	const first = await day('2026-11-01', new Map(), { [bad]: 'down' });
	expect(first.asked).toEqual([good, bad]);
	expect(first.judgements.get(bad)).toEqual({ verdict: 'down', reason: 'So.' });

	const again = await day('2026-11-01', first.ledger, {});
	expect(again.asked).toEqual([]);
	expect(again.judgements.get(bad)?.verdict).toBe('down');
	expect(formatLedger(again.ledger)).toBe(formatLedger(first.ledger));

	const second = await day('2026-11-02', first.ledger, { [bad]: 'down' });
	expect(second.asked).toEqual([bad]);
	const third = await day('2026-11-04', second.ledger, { [bad]: 'down' });
	expect(third.judgements.get(bad)).toEqual({
		verdict: 'down',
		reason: 'So. It has been so since 2026-11-01.',
		lasting: true,
	});

	const { judge } = judgeWithLedger(() => Promise.resolve(new Map()), third.ledger, {
		today: '2026-11-04',
		failuresLast: false,
	});
	expect((await judge([bad])).get(bad)).toEqual({ verdict: 'down', reason: 'So.' });
});

test('what there was no time for keeps its entry and is said to be skipped', async () => {
	const first = await day('2026-11-01', new Map(), {});
	const late = await day('2026-12-01', first.ledger, { [good]: 'skipped', [bad]: 'skipped' });
	expect(late.judgements.get(good)?.verdict).toBe('skipped');
	expect(formatLedger(late.ledger)).toBe(formatLedger(first.ledger));
});

test('a page that was well is asked for by what it was known by, which stays out of the report', async () => {
	const asked: unknown[] = [];
	const later = async (today: string, known: Ledger, answer: Probed) => {
		const { judge, ledger } = judgeWithLedger(
			(urls, validators) => {
				asked.push(...urls.map((url) => validators.get(url)));
				return Promise.resolve(new Map(urls.map((url) => [url, answer])));
			},
			known,
			{ today }
		);
		return { judgements: await judge([good]), ledger: ledger() };
	};
	const well: Probed = { verdict: 'ok', reason: 'So.', etag: '"1"' };
	const first = await later('2026-11-01', new Map(), well);
	expect(first.judgements.get(good)).toEqual({ verdict: 'ok', reason: 'So.' });
	const second = await later('2026-12-01', first.ledger, { verdict: 'down', reason: 'So.' });
	await later('2027-01-01', second.ledger, well);
	expect(asked).toEqual([undefined, { etag: '"1"' }, {}]);
});
