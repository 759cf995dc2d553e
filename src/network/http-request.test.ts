import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkExternal } from '../links/external/check-external.ts';
import type { Judgement } from '../links/external/judge-answer.ts';
import { probe, type ProbeOptions } from '../links/external/probe.ts';
import { httpRequest } from './http-request.ts';
import { isPrivateAddress } from './private-addresses.ts';

let site: string;
let broken: string;
const servers: Server[] = [];
/** Paths that were asked for, as they came. */
const asked: string[] = [];

const page = (body: string, title = 'A page') => `<title>${title}</title><body>${body}`;

type Handler = (response: ServerResponse, request: IncomingMessage) => void;

const html =
	(body: string, status = 200): Handler =>
	(response) =>
		response.writeHead(status, { 'content-type': 'text/html' }).end(body);
const to =
	(status: number, location: string): Handler =>
	(response) =>
		response.writeHead(status, { location }).end();

/** A host that misbehaves in every way. */
const answers: Record<string, Handler> = {
	'/ok': html(page('<h2 id="a">')),
	'/file': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
	'/missing': html('', 404),
	'/gone': html('', 410),
	'/forbidden': html(page('Checking'), 403),
	'/login-needed': html('', 401),
	'/not-acceptable': html('', 406),
	'/linkedin': html('', 999),
	'/too-many': (response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
	'/error': html('', 500),
	'/wall': (response) =>
		response
			.writeHead(503, { 'content-type': 'text/html', 'cf-mitigated': 'challenge' })
			.end(page('', 'Just a moment...')),
	'/soft': html(page('Sorry', 'Page not found | Example')),
	'/parked': html(page('This domain is for sale', 'example.com')),
	'/moved': to(301, '/ok'),
	'/moved-twice': to(308, '/moved'),
	'/for-now': to(302, '/ok'),
	'/to-front': to(302, '/'),
	'/': html(page('front')),
	'/to-english': to(301, '/en/'),
	'/en/': html(page('front')),
	'/members': to(302, '/accounts/login?next=/members'),
	'/accounts/login?next=/members': html(page('Log in')),
	'/circle': to(302, '/round'),
	'/round': to(302, '/circle'),
	'/to-app': to(302, 'myapp://open'),
	'/to-nowhere': to(302, 'http://'),
	'/cookie': (response, request) =>
		request.headers.cookie?.includes('seen=1')
			? response.writeHead(200).end('ok')
			: response.writeHead(302, { location: '/cookie', 'set-cookie': 'seen=1; Path=/' }).end(),
	'/%zz': html(page('odd')),
	'/a%2Fb?z=1&a=2': html(page('as written')),
	'/slow': () => undefined,
	'/endless': (response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		const more = () =>
			response.destroyed || (response.write('x'.repeat(65_536)), setImmediate(more));
		more();
	},
	'/trickle': (response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		response.write('<title>Slow</title>');
	},
	'/bomb': (response) =>
		response
			.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
			.end(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
	'/no-gzip': (response) =>
		response
			.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
			.end('not compressed'),
	'/latin': (response) =>
		response
			.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
			.end(Buffer.from('<h2 id="caf\u00e9">', 'latin1')),
	'/truncated': (response) => {
		response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
		response.write('<title>Half</title>');
		setTimeout(() => response.destroy(), 20);
	},
	'/to-private': to(302, 'http://10.0.0.1/'),
};

beforeAll(async () => {
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const handler = answers[request.url ?? ''];
		if (handler) handler(response, request);
		else response.writeHead(404).end();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const reset = createTcpServer((socket) => socket.on('data', () => socket.resetAndDestroy()));
	reset.listen(0, '127.0.0.1');
	await once(reset, 'listening');
	broken = `127.0.0.1:${(reset.address() as AddressInfo).port}`;
	servers.push(server, reset);
	// What hangs must not keep the tests from ending.
	afterAll(() => {
		server.closeAllConnections();
		for (const each of servers) each.close();
	});
});

const options: ProbeOptions = {
	request: httpRequest,
	timeout: 10_000,
	allowPrivate: true,
	userAgent: 'Waymark test',
	now: () => new Date(),
};

const judge = async (url: string, rest: Partial<ProbeOptions> = {}): Promise<Judgement> =>
	(await probe(url.startsWith('/') ? site + url : url, { ...options, ...rest })).judgement;

describe('the verdict on', () => {
	test.each([
		['/ok', 'ok'],
		['/ok#a', 'ok'],
		['/ok#b', 'anchor'],
		['/ok#L10', 'ok'],
		['/file#page=3', 'ok'],
		['/missing', 'broken'],
		['/gone', 'broken'],
		['/forbidden', 'blocked'],
		['/login-needed', 'blocked'],
		['/not-acceptable', 'blocked'],
		['/linkedin', 'blocked'],
		['/wall', 'blocked'],
		['/too-many', 'limited'],
		['/error', 'down'],
		['/soft', 'suspect'],
		['/parked', 'suspect'],
		['/to-front', 'suspect'],
		['/to-english', 'suspect'],
		['/members', 'suspect'],
		['/to-app', 'suspect'],
		['/moved', 'moved'],
		['/moved-twice', 'moved'],
		['/for-now', 'ok'],
		['/circle', 'broken'],
		['/to-nowhere', 'broken'],
		['/cookie', 'ok'],
		['/%zz', 'ok'],
		['/endless', 'ok'],
		['/bomb', 'ok'],
		['/no-gzip', 'ok'],
		['/latin#caf\u00e9', 'ok'],
		['/truncated', 'ok'],
		['http://127.0.0.1:1/', 'down'],
	])('%s is %s', async (url, verdict) => {
		expect((await judge(url)).verdict).toBe(verdict);
	});

	test('a host that breaks the connection is down', async () => {
		expect((await judge(`http://${broken}/`)).verdict).toBe('down');
		expect((await judge(`https://${broken}/`)).verdict).toBe('down');
		expect((await judge(site.replace('http:', 'https:'))).reason).toBe(
			'The certificate of the host is not valid.'
		);
	});

	test('a page that does not come is down, one that trickles is judged by what is there', async () => {
		expect(await judge('/slow', { timeout: 200 })).toEqual({
			verdict: 'down',
			reason: 'The host did not answer in time.',
		});
		expect((await judge('/trickle', { timeout: 2000 })).verdict).toBe('ok');
	});

	test('an address is sent as it is written', async () => {
		expect((await judge('/a%2Fb?z=1&a=2#x')).verdict).toBe('ok');
		expect(asked).toContain('/a%2Fb?z=1&a=2');
	});

	test('no sign in an address ends the run', async () => {
		for (const path of ['/\ud800', '/a b', '/\u0000', '/é?\n#\ud800'])
			expect((await judge(path)).verdict, path).toBe('broken');
	});

	test('where a page has moved to, its fragment kept', async () => {
		expect(await judge('/moved-twice#a')).toMatchObject({
			verdict: 'moved',
			finalUrl: `${site}/ok#a`,
		});
	});
});

test.each([
	'http://127.0.0.1/',
	'http://localhost/',
	'http://10.1.2.3/',
	'http://169.254.169.254/latest/',
	'http://[::1]/',
	'http://[::ffff:127.0.0.1]/',
	'http://0x7f.1/',
	'http://2130706433/',
])('private addresses are not asked: %s', async (url) => {
	expect(await judge(url, { allowPrivate: false })).toMatchObject({ verdict: 'skipped' });
});

test('public addresses are not private', () => {
	for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])
		expect(isPrivateAddress(address), address).toBe(false);
});

test('a host is asked two at a time, again after what may pass, and no more when it asks for a day', async () => {
	const open = new Map<string, number>();
	let most = 0;
	let failures = 2;
	const log: string[] = [];
	const results = await checkExternal(
		[
			...['/a', '/b', '/c', '/flaky'].map((path) => `https://one.example${path}`),
			...['/busy', '/busy/2', '/busy/3'].map((path) => `https://two.example${path}`),
		],
		{
			...options,
			concurrency: 10,
			perHost: 2,
			pause: 0,
			patience: 60,
			wait: () => delay(1),
			request: async (address) => {
				log.push(address);
				const { host, pathname: path } = new URL(address);
				open.set(host, (open.get(host) ?? 0) + 1);
				most = Math.max(most, open.get(host) ?? 0);
				await delay(5);
				open.set(host, (open.get(host) ?? 0) - 1);
				const status = path.startsWith('/busy')
					? 429
					: path === '/flaky' && failures-- > 0
						? 503
						: 200;
				const headers = status === 429 ? { 'retry-after': '86400' } : {};
				return { status, headers, body: '', whole: true };
			},
		}
	);
	expect(most).toBe(2);
	expect(
		[...results].map(([url, { verdict }]) => `${new URL(url).pathname} ${verdict}`).sort()
	).toEqual([
		'/a ok',
		'/b ok',
		'/busy limited',
		'/busy/2 limited',
		'/busy/3 limited',
		'/c ok',
		'/flaky ok',
	]);
	expect(log.filter((address) => address.includes('/busy'))).toHaveLength(2);
});
