import { expect, test } from 'vitest';
import type { Judgement } from './judgement.ts';
import { judgeUnlessIgnored } from './ignore-list.ts';

test('the list holds until its day, and says what in it is of no use any more', async () => {
	const asked: string[] = [];
	const ask = (urls: readonly string[]) => {
		asked.push(...urls);
		return Promise.resolve(
			new Map(urls.map((url): [string, Judgement] => [url, { verdict: 'ok', reason: 'So.' }]))
		);
	};
	const { judge, notes } = judgeUnlessIgnored(
		ask,
		[
			{ pattern: 'https://wall.example/*', reason: 'lets no programs in', until: '2026-11-21' },
			{ pattern: 'https://old.example/', reason: 'was down', until: '2026-11-20' },
			{ pattern: 'https://a.example/?(b)', reason: 'odd', until: '2027-01-01' },
		],
		'2026-11-21'
	);
	const urls = ['https://wall.example/x', 'https://old.example/', 'https://a.example/b'];
	const judgements = await judge(urls);
	expect(asked).toEqual(['https://old.example/', 'https://a.example/b']);
	expect(judgements.get('https://wall.example/x')).toEqual({
		verdict: 'skipped',
		reason: 'Left out until 2026-11-21: lets no programs in',
	});
	expect(judgements.size).toBe(3);
	expect(notes()).toEqual([
		'Leaving out https://old.example/ ended on 2026-11-20. Look at these links again, then take the entry away or give it a new day.',
		'No link fits https://a.example/?(b) any more. Take the entry away.',
	]);
});

test('an entry without a day holds for good', async () => {
	const ignored = [{ pattern: 'http://localhost:*', reason: 'is on the reader’s machine' }];
	const { judge } = judgeUnlessIgnored(() => Promise.resolve(new Map()), ignored, '2126-11-21');
	expect(await judge(['http://localhost:8000/'])).toEqual(
		new Map([
			[
				'http://localhost:8000/',
				{ verdict: 'skipped', reason: 'Left out: is on the reader’s machine' },
			],
		])
	);
});
