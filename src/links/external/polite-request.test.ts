import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { politeRequest, type Manners } from './polite-request.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const delay = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const manners: Manners = {
	concurrency: 100,
	perHost: 2,
	pause: 250,
	patience: 60,
	now: () => new Date(),
	wait: (milliseconds) => delay(milliseconds),
};

const ok: HttpAnswer = { status: 200, headers: {}, body: '', whole: true };
const refusal = (status: number, wait?: string): HttpAnswer => ({
	...ok,
	status,
	headers: wait === undefined ? {} : { 'retry-after': wait },
});

/** When each request started, in seconds, and how many were under way at most, by host. */
interface Log {
	starts: Record<string, number[]>;
	most: Record<string, number>;
}

/**
 * Asks for addresses all at once and lets the clock run until all are answered. Every answer takes a second
 * unless told otherwise.
 */
async function ask(
	addresses: readonly string[],
	given: Partial<Manners> = {},
	answer: (address: string, times: number) => HttpAnswer = () => ok,
	takes = 1000
): Promise<Log & { answers: HttpAnswer[] }> {
	const begin = Date.now();
	const log: Log = { starts: {}, most: {} };
	const times = new Map<string, number>();
	const open = new Map<string, number>();
	const request: HttpRequest = async (address) => {
		const { host } = new URL(address);
		times.set(address, (times.get(address) ?? 0) + 1);
		(log.starts[host] ??= []).push((Date.now() - begin) / 1000);
		for (const each of [host, 'all']) {
			open.set(each, (open.get(each) ?? 0) + 1);
			log.most[each] = Math.max(log.most[each] ?? 0, open.get(each) ?? 0);
		}
		await delay(takes);
		for (const each of [host, 'all']) open.set(each, (open.get(each) ?? 0) - 1);
		return answer(address, times.get(address) ?? 0);
	};
	const polite = politeRequest(request, { ...manners, ...given });
	const options = { headers: {}, timeout: 1000, maxBytes: 0, wantsBody: () => false };
	const answers = Promise.all(addresses.map((address) => polite(address, options)));
	await vi.runAllTimersAsync();
	return { ...log, answers: await answers };
}

const at = (host: string, count: number) =>
	Array.from({ length: count }, (_, n) => `https://${host}/${n}`);

test('a host is asked two at a time with a pause between, other hosts meanwhile', async () => {
	const { most, starts } = await ask([...at('a.example', 5), ...at('b.example', 3)]);
	expect(starts['a.example']).toEqual([0, 0.25, 1, 1.25, 2]);
	expect(starts['b.example']).toEqual([0, 0.25, 1]);
	expect(most).toEqual({ 'a.example': 2, 'b.example': 2, all: 4 });
	const quick = await ask(at('c.example', 4), {}, () => ok, 10);
	expect(quick.starts['c.example']).toEqual([0, 0.25, 0.5, 0.75]);
});

test('no more requests are under way than allowed, and waiting for one host keeps nobody else waiting', async () => {
	const many = await ask(
		Array.from({ length: 20 }, (_, n) => `https://${n}.example/`),
		{ concurrency: 3 }
	);
	expect(many.most['all']).toBe(3);
	const { starts } = await ask(
		[...at('busy.example', 2), ...at('a.example', 3)],
		{ concurrency: 1, perHost: 1 },
		(address, times) => (address.includes('busy') && times === 1 ? refusal(429, '30') : ok)
	);
	expect(starts['a.example']?.at(-1)).toBeLessThan(10);
	expect(starts['busy.example']?.slice(0, 2)).toEqual([0, 31]);
});

test.each([
	['30', 31],
	['0', 1.5],
	['Fri, 01 Jan 2027 00:00:41 GMT', 41],
	['Friday, 01-Jan-27 00:00:41 GMT', 41],
])('a host that asks for a pause gets it: %s', async (wait, seconds) => {
	vi.setSystemTime('2027-01-01T00:00:00Z');
	const { answers, starts } = await ask(['https://a.example/'], {}, (_, times) =>
		times === 1 ? refusal(503, wait) : ok
	);
	expect(answers).toEqual([ok]);
	expect(starts['a.example']?.[1]).toBeGreaterThanOrEqual(seconds);
	expect(starts['a.example']?.[1]).toBeLessThan(seconds + 1);
});

test.each(['86400', 'Sat, 02 Jan 2027 00:00:00 GMT'])(
	'a host that asks for a day is not asked again: %s',
	async (wait) => {
		vi.setSystemTime('2027-01-01T00:00:00Z');
		const busy = { failure: 'busy', message: 'the host asks for fewer requests' };
		const { answers, starts } = await ask(at('a.example', 5), {}, () => refusal(429, wait));
		expect(starts['a.example']).toHaveLength(2);
		expect(answers).toEqual([refusal(429, wait), refusal(429, wait), busy, busy, busy]);
	}
);

test('a host that is still busy after all tries is left alone', async () => {
	const { answers, starts } = await ask(at('a.example', 20), {}, () => refusal(429));
	expect(starts['a.example']).toHaveLength(6);
	expect(answers.at(-1)).toMatchObject({ failure: 'busy' });
});

test('what may pass is asked about again, later each time; what will not is not', async () => {
	const { answers, starts } = await ask(['https://a.example/'], {}, (_, times) =>
		times < 3 ? refusal(502) : ok
	);
	expect(answers).toEqual([ok]);
	const [first = 0, second = 0, third = 0] = starts['a.example'] ?? [];
	expect(second - first).toBeGreaterThanOrEqual(1.5);
	expect(third - second).toBeGreaterThanOrEqual(2);
	const missing = await ask(['https://b.example/'], {}, () => refusal(404));
	expect(missing.starts['b.example']).toHaveLength(1);
});

test('one address that fails holds up no other of its host', async () => {
	const { starts } = await ask(at('a.example', 6), {}, (address) =>
		address.endsWith('/0') ? refusal(500) : ok
	);
	expect(starts['a.example']).toHaveLength(8);
	expect(starts['a.example']?.slice(0, 4)).toEqual([0, 0.25, 1, 1.25]);
});

test('a host that never answers is given up, so that a hundred links to it take no hour', async () => {
	const silence: HttpAnswer = { failure: 'timeout', message: '' };
	const { answers, starts } = await ask(at('a.example', 100), {}, () => silence);
	expect(starts['a.example']?.length).toBeLessThanOrEqual(7);
	expect(answers).toEqual(Array.from({ length: 100 }, () => silence));
});

test('when the time is over nothing more is asked', async () => {
	const end = new AbortController();
	setTimeout(() => end.abort(), 600);
	const { answers, starts } = await ask(at('a.example', 5), { signal: end.signal });
	expect(starts['a.example']).toEqual([0, 0.25]);
	expect(answers.at(-1)).toMatchObject({ failure: 'aborted' });
});
