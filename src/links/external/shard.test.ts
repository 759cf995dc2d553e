import { expect, test } from 'vitest';
import type { Judgement } from './judgement.ts';
import { judgeShard, parseShard } from './shard.ts';

test.each([
	['1/1', { index: 1, count: 1 }],
	['2/4', { index: 2, count: 4 }],
	['5/4', undefined],
	['0/4', undefined],
	['1', undefined],
	['1/4/2', undefined],
])('the shard %s', (text, shard) => {
	expect(parseShard(text)).toEqual(shard);
});

test('every host is asked in one shard, with all its addresses, and the shards are about even', async () => {
	const urls = Array.from({ length: 400 }, (_, n) => [
		`https://host-${n}.example/`,
		`https://host-${n}.example/a`,
	]).flat();
	const asked = await Promise.all(
		[1, 2, 3, 4].map(async (index) => {
			const own: string[] = [];
			await judgeShard(
				(some) => {
					own.push(...some);
					return Promise.resolve(new Map<string, Judgement>());
				},
				{ index, count: 4 }
			)(urls);
			return own;
		})
	);
	expect(asked.flat().sort()).toEqual(urls.toSorted());
	for (const own of asked) {
		expect(own.length).toBeGreaterThan(120);
		expect(own.filter((url) => url.endsWith('/a'))).toHaveLength(own.length / 2);
	}
});
