import { once } from 'node:events';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { headerOf, type HttpAnswer, type HttpRequest } from '../links/external/http.ts';
import { probe } from '../links/external/probe.ts';
import { openHttp, type HttpClientOptions } from './http-client.ts';
import { isPrivateAddress } from './private-addresses.ts';
import { openHost, openRawHost, type Handler, type TestHost } from './testing/hosts.ts';

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

function open(options: Partial<HttpClientOptions> = {}): HttpRequest {
	const client = openHttp({ allowPrivate: true, perHost: 2, timeout: 10_000, ...options });
	opened.push(client);
	return client.request;
}

async function host(...given: Parameters<typeof openHost>): Promise<TestHost> {
	const server = await openHost(...given);
	opened.push(server);
	return server;
}

const get = (request: HttpRequest, address: string, signal?: AbortSignal): Promise<HttpAnswer> =>
	request(address, {
		headers: {},
		timeout: 10_000,
		maxBytes: 1000,
		wantsBody: (status, headers) =>
			status === 200 && headerOf(headers, 'content-type') === 'text/html',
		signal,
	});

const judge = async (url: string, request: HttpRequest) =>
	(await probe([url], { request, timeout: 10_000, userAgent: 'Waymark test' }))[0];

test('connections are used again, at most two to a host', async () => {
	const page: Handler = (response) =>
		response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Short');
	const redirect: Handler = (response) => response.writeHead(302, { location: '/1' }).end('Found');
	const server = await host({ '/1': page, '/2': redirect });
	const request = open();
	for (let round = 0; round < 10; round++)
		await Promise.all(
			['/1', '/2', '/3'].map((path) => get(request, `http://${server.host}${path}`))
		);
	expect(server.asked).toHaveLength(30);
	expect(server.connections).toBeLessThanOrEqual(2);
});

test('a body is read no further than it is needed', async () => {
	const server = await host({
		'/': (response) =>
			response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(5000)),
	});
	expect(await get(open(), `http://${server.host}/`)).toMatchObject({
		body: 'x'.repeat(1000),
		whole: false,
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
	expect(await judge(url, open({ allowPrivate: false }))).toEqual({
		verdict: 'skipped',
		reason: 'It leads into a private network.',
	});
});

test('a public host does not lead into a private network', async () => {
	const server = await host({ '/': (response) => response.end('secret') });
	const real = open({ allowPrivate: false });
	const request: HttpRequest = (address, options) => {
		if (!address.startsWith('https://public.example/')) return real(address, options);
		const headers = { location: `http://${server.host}/` };
		return Promise.resolve({ status: 302, headers, body: '', whole: true });
	};
	expect((await judge('https://public.example/', request))?.verdict).toBe('skipped');
	expect(server.asked).toEqual([]);
});

test('public addresses are not private', () => {
	for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])
		expect(isPrivateAddress(address), address).toBe(false);
});

test('the end of the whole check ends a request, and closing ends what is still being opened', async () => {
	let reached = (): void => undefined;
	const isReached = new Promise<void>((resolve) => (reached = resolve));
	const hungUp: Promise<unknown>[] = [];
	const silent = await openRawHost((socket) => {
		hungUp.push(once(socket.resume(), 'close'));
		reached();
	});
	opened.push(silent);
	const client = openHttp({ allowPrivate: true, perHost: 2, timeout: 600_000 });
	const end = new AbortController();
	const answer = get(client.request, `https://${silent.host}/`, end.signal);
	await isReached;
	end.abort();
	expect(await answer).toMatchObject({ failure: 'aborted' });
	expect(await get(client.request, `https://${silent.host}/`, end.signal)).toMatchObject({
		failure: 'aborted',
	});
	await client.close();
	await Promise.all(hungUp);
});

test('any path and query gets an answer', async () => {
	const server = await host({});
	const request = open();
	const signs = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.webPath());
	await fc.assert(
		fc.asyncProperty(signs, async (path) => {
			const judgement = await judge(`http://${server.host}/x${path}`, request);
			expect(judgement?.verdict).toBe('broken');
		})
	);
});
