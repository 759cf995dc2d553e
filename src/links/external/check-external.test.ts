import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictNames } from '../verdicts.ts';
import { checkExternal, type ExternalOptions } from './check-external.ts';
import type { Failure, HttpAnswer } from './http.ts';

const options: Omit<ExternalOptions, 'request'> = {
	concurrency: 10,
	perHost: 2,
	pause: 0,
	patience: 60,
	timeout: 1000,
	userAgent: 'Waymark test',
	now: () => new Date(),
	wait: () => Promise.resolve(),
};

const ok: HttpAnswer = { status: 200, headers: {}, body: '', whole: true };

test('each address is judged once, and told of', async () => {
	const asked: string[] = [];
	const told: string[] = [];
	const results = await checkExternal(
		['https://a.example/x', 'https://a.example/x#y', 'https://b.example/', 'https://a.example/x'],
		{
			...options,
			request: (address) => Promise.resolve((asked.push(address), ok)),
			progress: (done, all) => told.push(`${done} of ${all}`),
		}
	);
	expect([...results.keys()].sort()).toEqual([
		'https://a.example/x',
		'https://a.example/x#y',
		'https://b.example/',
	]);
	expect(asked).toEqual(['https://a.example/x', 'https://b.example/']);
	expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
});

test('hosts that redirects and endpoints lead to are asked as politely as others', async () => {
	const open = new Map<string, number>();
	const most = new Map<string, number>();
	const urls = Array.from({ length: 20 }, (_, n) => [
		`https://${n}.example/`,
		`https://youtu.be/video${n}`,
	]).flat();
	const results = await checkExternal(urls, {
		...options,
		concurrency: 100,
		request: async (address) => {
			const { hostname } = new URL(address);
			open.set(hostname, (open.get(hostname) ?? 0) + 1);
			most.set(hostname, Math.max(most.get(hostname) ?? 0, open.get(hostname) ?? 0));
			await new Promise(setImmediate);
			open.set(hostname, (open.get(hostname) ?? 0) - 1);
			if (!/^\d+\.example$/.test(hostname)) return ok;
			return { ...ok, status: 302, headers: { location: `https://shared.example/${hostname}` } };
		},
	});
	expect([...results.values()].filter(({ verdict }) => verdict === 'ok')).toHaveLength(40);
	expect(most.get('shared.example')).toBe(2);
	expect(most.get('www.youtube.com')).toBe(2);
	expect(most.get('0.example')).toBe(1);
});

test('a page is asked whether it is as it was only when that says enough for all its fragments', async () => {
	const sent: (string | undefined)[] = [];
	const check = (...urls: string[]) =>
		checkExternal(
			urls,
			{
				...options,
				request: (_, { headers }) => Promise.resolve((sent.push(headers['if-none-match']), ok)),
			},
			new Map([
				['https://a.example/', { etag: '"1"' }],
				['https://a.example/#x', { etag: '"1"' }],
				['https://a.example/#old', { etag: '"0"' }],
			])
		);
	await check('https://a.example/', 'https://a.example/#x');
	await check('https://a.example/', 'https://a.example/#old');
	await check('https://a.example/', 'https://a.example/#new');
	expect(sent).toEqual(['"1"', undefined, undefined]);
});

const failures: Failure[] = ['timeout', 'refused', 'reset', 'name', 'certificate', 'protocol'];
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
const address = fc.oneof(
	text,
	fc.webUrl({ withFragments: true, withQueryParameters: true }),
	fc.constantFrom(
		'https://github.com/a/b/blob/c/d#L3',
		'https://youtu.be/abc',
		'https://a.example'
	),
	text.map((rest) => `https://a.example/${rest}`),
	text.map((rest) => `http://${rest}`)
);
const header = fc.oneof(fc.string(), address);
const anyAnswer: fc.Arbitrary<HttpAnswer> = fc.oneof(
	fc.record({ failure: fc.constantFrom(...failures), message: fc.string() }),
	fc.record({
		status: fc.oneof(
			fc.constantFrom(200, 301, 302, 304, 429, 503),
			fc.integer({ min: 0, max: 1999 })
		),
		headers: fc.record(
			{
				location: header,
				etag: header,
				vary: header,
				'content-type': fc.constantFrom('text/html', 'text/plain'),
				'set-cookie': fc.array(header),
				'retry-after': header,
			},
			{ requiredKeys: [] }
		),
		body: fc.oneof(
			text,
			address.map((to) => `<meta http-equiv=refresh content="0;url=${to}"><h1 id="${to}">`)
		),
		whole: fc.boolean(),
	})
);

test('whatever is asked and answered, every address gets one of the verdicts', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(address), fc.infiniteStream(anyAnswer), async (urls, answers) => {
			const results = await checkExternal(urls, {
				...options,
				patience: 0.001,
				request: () => Promise.resolve(answers.next().value as HttpAnswer),
			});
			expect([...results.keys()].sort()).toEqual([...new Set(urls)].sort());
			for (const { verdict } of results.values()) expect(verdictNames).toContain(verdict);
		})
	);
});
