import { expect, test } from 'vitest';
import type { Resource } from '../curriculum/curriculum.ts';
import { judgeAnswer } from '../links/external/judge-answer.ts';
import { recordAnswer, type LedgerEntry } from '../links/ledger.ts';
import { describeLink, groupLinks, linkWords } from './link-health.ts';

const href = 'https://docs.example/page/';
const entry = (rest: Partial<LedgerEntry>): LedgerEntry => ({
	url: href,
	verdict: 'ok',
	reason: 'The page is there.',
	checked: '2026-11-21',
	...rest,
});
const ledgerOf = (...entries: LedgerEntry[]) => new Map(entries.map((each) => [each.url, each]));
const told = (...entries: LedgerEntry[]) => describeLink({ href }, ledgerOf(...entries));
const said = (...entries: LedgerEntry[]) => {
	const health = told(...entries);
	return health && linkWords(health);
};

const failing = { failures: 2, failingSince: '2026-11-14', lastWell: '2026-10-20' };
const failed = 'First noticed on 14 November 2026; last seen working on 20 October 2026.';

test.each<[Partial<LedgerEntry>, string]>([
	[{ lastWell: '2026-11-21' }, 'Last seen working on 21 November 2026.'],
	[
		{ verdict: 'moved', lastWell: '2026-11-21', finalUrl: 'https://new.example/' },
		'Has moved; our link still leads there. Last checked on 21 November 2026.',
	],
	[
		{ verdict: 'anchor', lastWell: '2026-11-21' },
		'The page is there, but not the place on it that our link leads to. Last checked on 21 November 2026.',
	],
	[{ verdict: 'broken', status: 404, ...failing }, `Is gone. ${failed}`],
	[{ verdict: 'down', ...failing }, `Did not answer when last asked. ${failed}`],
	[{ verdict: 'down', ...failing, failures: 3 }, `Is gone. ${failed}`],
	[
		{ verdict: 'suspect', lastWell: '2026-10-20' },
		'May no longer show what was meant. Last checked on 21 November 2026; last seen working on 20 October 2026.',
	],
	[
		{ verdict: 'blocked', status: 403, ...failing, failures: 9 },
		`Our checker is not let in; it may well work for you. ${failed}`,
	],
	[
		{ verdict: 'limited', status: 429 },
		'Our checker is not let in; it may well work for you. Last checked on 21 November 2026.',
	],
	[{ verdict: 'blocked', status: 401, ...failing }, `Needs an account. ${failed}`],
	[{ verdict: 'skipped' }, 'Not checked yet.'],
])('of a link with the entry %j a reader is told', (rest, words) => {
	expect(said(entry(rest))).toBe(words);
});

test('a link without an entry was not checked yet, and a book without an address has no link', () => {
	expect(said()).toBe('Not checked yet.');
	expect(describeLink({}, ledgerOf())).toBeUndefined();
});

test.each<[string, number, string]>([
	['asks for a login', 401, href],
	['redirects to a login', 200, 'https://docs.example/login?next=/page/'],
])('a page that %s needs an account', (_, status, final) => {
	const answer = { status, headers: {}, body: '', whole: true };
	const judgement = judgeAnswer(answer, { asked: href, final, permanent: false });
	const recorded = recordAnswer(undefined, href, judgement, '2026-11-21');
	expect(recorded && told(recorded)?.state).toBe('needs-account');
});

test('the entry of the address as it is written counts, and else the latest of its other spellings', () => {
	const section = entry({ url: `${href}#there`, verdict: 'broken' });
	const bare = entry({ url: 'http://DOCS.example/page', verdict: 'moved', checked: '2026-11-22' });
	const other = entry({ url: 'https://docs.example/other/', checked: '2026-11-23' });
	expect(told(section, bare, other, entry({}))?.state).toBe('working');
	expect(told(section, bare, other)?.state).toBe('moved');
	expect(told(section, other)?.state).toBe('gone');
	expect(told(other)?.state).toBe('not-checked');
});

test('only of a link that has moved is the new address told', () => {
	const finalUrl = 'https://new.example/page/';
	expect(told(entry({ verdict: 'moved', finalUrl }))?.newAddress).toBe(finalUrl);
	expect(told(entry({ finalUrl }))?.newAddress).toBeUndefined();
});

test('for what is gone or doubtful there is the copy of the day it was last seen, or all copies', () => {
	const dated = {
		words: 'Archived copy',
		href: `https://web.archive.org/web/20261020/${href}`,
	};
	expect(told(entry({ verdict: 'broken', ...failing }))?.archive).toEqual(dated);
	expect(told(entry({ verdict: 'suspect', lastWell: '2026-10-20' }))?.archive).toEqual(dated);
	expect(told(entry({ verdict: 'broken', failingSince: '2026-11-21' }))?.archive).toEqual({
		words: 'Look for an archived copy',
		href: `https://web.archive.org/web/*/${href}`,
	});
	expect(told(entry({ verdict: 'blocked', ...failing }))?.archive).toBeUndefined();
	expect(told(entry({ verdict: 'down', ...failing }))?.archive).toBeUndefined();
});

test('links are grouped by state, and every link is in one group', () => {
	const link = (id: string, address?: string) => ({ id, title: id, href: address }) as Resource;
	const resources = [
		link('a', 'https://a.example/'),
		link('b', 'https://b.example/'),
		link('c', 'https://c.example/'),
		link('d', 'https://d.example/'),
		link('book'),
	];
	const ledger = ledgerOf(
		entry({ url: 'https://a.example/', verdict: 'broken', checked: '2026-11-20' }),
		entry({ url: 'https://b.example/', checked: '2026-11-22' }),
		entry({ url: 'https://d.example/', checked: '2026-11-21' }),
		entry({ url: 'https://elsewhere.example/', checked: '2026-11-30' })
	);
	const { count, groups, lastChecked } = groupLinks(resources, ledger);
	expect(count).toBe(4);
	expect(lastChecked).toBe('2026-11-22');
	expect(
		groups.map(({ state, members }) => [state, ...members.map(({ resource }) => resource.id)])
	).toEqual([
		['working', 'b', 'd'],
		['gone', 'a'],
		['not-checked', 'c'],
	]);
	expect(groupLinks(resources, new Map()).lastChecked).toBeUndefined();
});
