import { describe, expect, test } from 'vitest';
import type { AnswerHeaders, HttpAnswer, RequestOptions } from './http.ts';
import { probe, type Probed } from './probe.ts';
import type { Validators } from './validators.ts';

/** What is answered at an address: a status with headers, or the HTML of a page. */
type Answers = Record<string, [status: number, headers?: AnswerHeaders] | string>;

/** Probes addresses of hosts that answer so; anything else is not there. Tells what was asked with which headers. */
async function ask(urls: string | string[], answers: Answers, known?: Validators) {
	const asked: { address: string; headers: Record<string, string> }[] = [];
	const request = (address: string, { headers }: RequestOptions): Promise<HttpAnswer> => {
		asked.push({ address, headers });
		const answer = answers[address] ?? [404];
		return Promise.resolve(
			typeof answer === 'string'
				? { status: 200, headers: { 'content-type': 'text/html' }, body: answer, whole: true }
				: { status: answer[0], headers: answer[1] ?? {}, body: '', whole: true }
		);
	};
	const options = { request, timeout: 1000, userAgent: 'Waymark test' };
	const judgements = await probe([urls].flat(), options, known);
	return { asked, judgements, judgement: judgements[0] };
}

const a = 'https://a.example';
const page = '<title>A page</title><h1 id="here">Hi</h1>';
const to = (location: string, status = 302, more: AnswerHeaders = {}): [number, AnswerHeaders] => [
	status,
	{ location, ...more },
];

describe('a redirect in headers', () => {
	test.each([
		['../y', `${a}/y`],
		['/y?q=1', `${a}/y?q=1`],
		['?q=1', `${a}/x/z?q=1`],
		['//b.example/y', 'https://b.example/y'],
		[' /y z ', `${a}/y%20z`],
		['/ü', `${a}/%C3%BC`],
		['/\u00c3\u00bc', `${a}/%C3%BC`],
		['\\y', `${a}/y`],
		['https://b.example', 'https://b.example/'],
	])('leads where a browser would go: %s', async (location, address) => {
		const { judgement } = await ask(`${a}/x/z`, { [`${a}/x/z`]: to(location), [address]: page });
		// The front page of another host is suspect, and has been reached.
		expect(judgement?.finalUrl).toBe(address);
	});

	test.each([
		['http://', 'It redirects to something that is no address.'],
		['https://a.example:99999/', 'It redirects to something that is no address.'],
		['myapp://x', 'It redirects to a myapp: address.'],
		['mailto:a@b.example', 'It redirects to a mailto: address.'],
		['', 'It redirects without saying where to (302).'],
		['  ', 'It redirects without saying where to (302).'],
	])('that leads nowhere is told: %s', async (location, reason) => {
		expect((await ask(`${a}/x`, { [`${a}/x`]: to(location) })).judgement?.reason).toBe(reason);
	});

	test('keeps the fragment, unless it names its own', async () => {
		const answers = { [`${a}/x`]: to('/y', 301), [`${a}/z`]: to('/y#here', 301), [`${a}/y`]: page };
		const finalUrl = async (url: string) => (await ask(url, answers)).judgement?.finalUrl;
		expect(await finalUrl(`${a}/x#here`)).toBe(`${a}/y#here`);
		expect(await finalUrl(`${a}/z#there`)).toBe(`${a}/y#here`);
		expect(await finalUrl(`${a}/z`)).toBe(`${a}/y#here`);
	});

	test('for readers of one language is not for good', async () => {
		const answers = {
			[`${a}/x`]: to('/en/x', 301, { vary: 'Accept-Language' }),
			[`${a}/en/x`]: page,
		};
		expect((await ask(`${a}/x`, answers)).judgement?.verdict).toBe('ok');
	});
});

describe('a redirect on a page', () => {
	const refresh = (content: string, more = '') =>
		`<title>Redirect</title><meta http-equiv="refresh" content="${content}">${more}`;
	const end = async (html: string) =>
		(await ask(`${a}/x/`, { [`${a}/x/`]: html, [`${a}/y/`]: page, [`${a}/b/y/`]: page })).judgement;

	test.each([
		[refresh('0;url=/y/'), `${a}/y/`],
		[refresh('0; URL=&#39;../y/&#39;'), `${a}/y/`],
		[refresh('3;url=https://a.example/y/#here'), `${a}/y/#here`],
		[`<base href="/b/">${refresh('0;url=y/')}`, `${a}/b/y/`],
	])('is followed: %s', async (html, finalUrl) => {
		expect(await end(html)).toMatchObject({ verdict: 'ok', finalUrl });
	});

	test('is for good when the page names the same address as its own', async () => {
		const html = refresh('0;url=/y/', '<link rel="canonical" href="https://a.example/y/">');
		expect(await end(html)).toMatchObject({ verdict: 'moved', finalUrl: `${a}/y/` });
	});

	test.each([
		refresh('30'),
		refresh('600;url=/y/'),
		refresh('0;url=/x/'),
		refresh('0;url='),
		refresh('0;url=https://'),
		`<noscript>${refresh('0;url=/nojs/')}</noscript>`,
	])('is none: %s', async (html) => {
		expect(await end(html)).toEqual({ verdict: 'ok', reason: 'The page is there.', status: 200 });
	});

	test('in a circle is a page that loads itself anew', async () => {
		const answers = { [`${a}/x`]: refresh('0;url=/y'), [`${a}/y`]: to('/x') };
		expect((await ask(`${a}/x`, answers)).judgement).toMatchObject({ verdict: 'broken' });
		const self = { [`${a}/x`]: to('/y'), [`${a}/y`]: refresh('0;url=/x') };
		expect((await ask(`${a}/x`, self)).judgement).toMatchObject({ verdict: 'ok' });
	});

	test('to where nothing is breaks the link', async () => {
		expect((await ask(`${a}/x`, { [`${a}/x`]: refresh('0;url=/gone') })).judgement?.status).toBe(
			404
		);
	});
});

test('cookies go back to the hosts they belong to, and to no other', async () => {
	const cookie = [
		'own=1; Path=/',
		'shared=2; Domain=.a.example; Secure',
		'foreign=3; domain=b.example',
		'odd',
		'bad=\u00fc',
	];
	const { asked } = await ask('https://www.a.example/', {
		'https://www.a.example/': to('https://id.a.example/', 302, { 'set-cookie': cookie }),
		'https://id.a.example/': to('https://b.example/'),
		'https://b.example/': to('https://www.a.example/done'),
	});
	expect(asked.map(({ headers }) => headers['cookie'])).toEqual([
		undefined,
		'shared=2',
		undefined,
		'own=1; shared=2; foreign=3',
	]);
});

test('a page is asked for once for all its fragments', async () => {
	const urls = [`${a}/x`, `${a}/x#here`, `${a}/x#nowhere`];
	const { asked, judgements } = await ask(urls, { [`${a}/x`]: page });
	expect(asked).toHaveLength(1);
	expect(judgements.map(({ verdict }) => verdict)).toEqual(['ok', 'ok', 'anchor']);
});

describe('what a page was known by', () => {
	const etag = '"v1"';
	const lastModified = 'Sun, 06 Nov 1994 08:49:37 GMT';
	const probed = async (status: number, headers: AnswerHeaders, known?: Validators) =>
		(await ask(`${a}/x`, { [`${a}/x`]: [status, headers] }, known)).judgement;
	const ok: Probed = { verdict: 'ok', reason: 'The page is there.' };

	test.each<[AnswerHeaders, Validators]>([
		[{ etag, 'last-modified': lastModified }, { etag }],
		[{ etag: 'W/"v1"' }, { etag: 'W/"v1"' }],
		[{ 'last-modified': lastModified }, { lastModified }],
		[{ etag: 'v1', 'last-modified': lastModified }, { lastModified }],
		[{ etag: '"a\r\nb"' }, {}],
		[{ etag: `"${'a'.repeat(300)}"`, 'last-modified': 'yesterday' }, {}],
	])('is kept when it can be sent back: %j', async (headers, known) => {
		expect(await probed(200, headers)).toEqual({ ...ok, status: 200, ...known });
	});

	test('is sent back, and the page is well when it has not changed', async () => {
		const { asked, judgement } = await ask(`${a}/x`, { [`${a}/x`]: [304] }, { etag });
		expect(asked[0]?.headers['if-none-match']).toBe(etag);
		expect(judgement).toEqual({ ...ok, status: 304, etag });
		const dated = await ask(`${a}/x`, { [`${a}/x`]: [304] }, { lastModified });
		expect(dated.asked[0]?.headers['if-modified-since']).toBe(lastModified);
		expect(await probed(304, { etag: '"v2"' }, { etag })).toEqual({
			...ok,
			status: 304,
			etag: '"v2"',
		});
	});

	test('is not sent on by redirects, nor kept of their end', async () => {
		const answers: Answers = { [`${a}/x`]: to('/y'), [`${a}/y`]: [200, { etag }] };
		const { asked, judgement } = await ask(`${a}/x`, answers, { etag });
		expect(asked[1]?.headers).not.toHaveProperty('if-none-match');
		expect(judgement).not.toHaveProperty('etag');
		expect(await probed(404, { etag })).not.toHaveProperty('etag');
	});

	test('is not needed for an answer that nothing has changed', async () => {
		expect(await probed(304, {})).toEqual({ ...ok, status: 304 });
	});
});

test.each([
	['', 'broken'],
	['nonsense', 'broken'],
	['https://', 'broken'],
	['#top', 'broken'],
	['ftp://a.example/', 'skipped'],
	['mailto:a@b.example', 'skipped'],
	['javascript:void(0)', 'skipped'],
])('what is no address on the web is not asked for: “%s”', async (url, verdict) => {
	const { asked, judgement } = await ask(url, {});
	expect(asked).toEqual([]);
	expect(judgement?.verdict).toBe(verdict);
});
