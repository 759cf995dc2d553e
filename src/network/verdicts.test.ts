import { networkInterfaces } from 'node:os';
import {
	brotliCompressSync,
	deflateRawSync,
	deflateSync,
	gzipSync,
	zstdCompressSync,
} from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Judgement } from '../links/external/judgement.ts';
import { probe } from '../links/external/probe.ts';
import type { Verdict } from '../links/verdicts.ts';
import { openHttp } from './http-client.ts';
import { openHost, openRawHost, type Handler, type TestHost } from './testing/hosts.ts';

const page = (body: string, title = 'A page') => `<title>${title}</title><body>${body}`;

const html =
	(body: string, status = 200): Handler =>
	(response) =>
		response.writeHead(status, { 'content-type': 'text/html' }).end(body);
const to =
	(status: number, location: string): Handler =>
	(response) =>
		response.writeHead(status, { location }).end();
const compressed =
	(encoding: string, body: Buffer): Handler =>
	(response) =>
		response
			.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
			.end(body);
const place = Buffer.from(page('<h2 id="there">'));
const bomb = Buffer.alloc(64 * 1024 * 1024);

/** A host that misbehaves in every way. */
const answers: Record<string, Handler> = {
	'/ok': html(page('<h2 id="there">')),
	'/file': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
	'/missing': html('', 404),
	'/gone': html('', 410),
	'/forbidden': html(page('Checking'), 403),
	'/login-needed': html('', 401),
	'/not-acceptable': html('', 406),
	'/linkedin': html('', 999),
	'/too-many': (response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
	'/error': html('', 500),
	'/cloudflare': html('', 522),
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
	'/itself': to(301, '/itself'),
	'/on-and-on': to(302, '/on-and-on/1'),
	...Object.fromEntries(
		Array.from({ length: 50 }, (_, n) => [`/on-and-on/${n}`, to(302, `/on-and-on/${n + 1}`)])
	),
	'/to-app': to(302, 'myapp://open'),
	'/to-nowhere': to(302, 'http://'),
	'/to-nothing': (response) => response.writeHead(302).end(),
	'/to-port': to(302, 'http://127.0.0.1:99999/'),
	'/cookie': (response, request) =>
		request.headers.cookie?.includes('seen=1')
			? response.writeHead(200).end('ok')
			: response.writeHead(302, { location: '/cookie', 'set-cookie': 'seen=1; Path=/' }).end(),
	'/bad-cookie': (response) => {
		response.setHeader('set-cookie', ['a=\u00fc', 'b=1; Domain=elsewhere.example']);
		response.writeHead(302, { location: '/ok' }).end();
	},
	'/to-umlaut': (response) =>
		response
			.writeHead(302, { location: Buffer.from('/gr\u00fc\u00dfe a').toString('latin1') })
			.end(),
	'/gr%C3%BC%C3%9Fe%20a': html(page('Hello')),
	'/%zz': html(page('odd')),
	'/a%2Fb?z=1&a=2': html(page('as written')),
	'/endless': (response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		const more = () =>
			response.destroyed || (response.write('x'.repeat(65_536)), setImmediate(more));
		more();
	},
	'/gzip': compressed('gzip', gzipSync(place)),
	'/x-gzip': compressed('X-GZip', gzipSync(place)),
	'/deflate': compressed('deflate', deflateSync(place)),
	'/raw-deflate': compressed('deflate', deflateRawSync(place)),
	'/br': compressed('br', brotliCompressSync(place)),
	'/zstd': compressed('zstd', zstdCompressSync(place)),
	'/twice': compressed('gzip, br', brotliCompressSync(gzipSync(place))),
	'/odd-encoding': compressed('constructor', place),
	'/bomb': compressed('gzip', gzipSync(bomb)),
	'/bomb-br': compressed('br', brotliCompressSync(bomb)),
	'/bomb-twice': compressed('gzip, gzip', gzipSync(gzipSync(bomb))),
	'/no-gzip': compressed('gzip', Buffer.from('not compressed')),
	'/half-gzip': compressed('gzip', gzipSync(place).subarray(0, 30)),
	'/latin': (response) =>
		response
			.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
			.end(Buffer.from('<h2 id="caf\u00e9">', 'latin1')),
	'/latin-inside': html('<meta charset="windows-1252"><h2 id="there">'),
	'/no-such-charset': (response) =>
		response
			.writeHead(200, { 'content-type': 'text/html; charset=klingon' })
			.end(page('<h2 id="there">')),
	'/truncated': (response) => {
		response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
		response.write('<title>Half</title><h2 id="there">');
		setTimeout(() => response.destroy(), 20);
	},
	'/truncated-chunks': (response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		response.write('<title>Half</title><h2 id="there">');
		setTimeout(() => response.destroy(), 20);
	},
	'/partial': html(page('<h2 id="there">'), 206),
	'/no-content': (response) => response.writeHead(204).end(),
	'/unchanged': (response) => response.writeHead(304).end(),
	'/no-type': (response) => response.writeHead(200).end(page('<h2 id="there">', 'Page not found')),
	'/empty': html(''),
};

/** What is no answer in HTTP as Node writes it, by what the host does. */
const rawAnswers: Record<string, [Verdict, string | Buffer]> = {
	'HTTP/1.0': ['ok', 'HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<h2 id="there">'],
	'a status without words': ['ok', 'HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok'],
	'hints before the answer': [
		'ok',
		'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
	],
	'more than it announced': ['ok', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more'],
	'less than it announced': ['ok', 'HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\nok'],
	'a chunk without a size': [
		'ok',
		'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
	],
	'a body with its 204': ['ok', 'HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nok'],
	'a status of 999': ['blocked', 'HTTP/1.1 999 Denied\r\nContent-Length: 0\r\n\r\n'],
	'a status of 099': ['down', 'HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n'],
	'two lengths': ['down', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok'],
	'headers of 100 KB': [
		'down',
		`HTTP/1.1 200 OK\r\n${`X-Long: ${'a'.repeat(1000)}\r\n`.repeat(100)}\r\n`,
	],
	'another protocol': ['down', 'SSH-2.0-OpenSSH_9.6\r\n'],
	'a switch of protocols': [
		'down',
		'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n',
	],
	noise: ['down', Buffer.from([0, 1, 2, 255, 254])],
	nothing: ['down', ''],
};

const client = openHttp({ allowPrivate: true, perHost: 2, timeout: 10_000 });
let main: TestHost;
let site: string;

beforeAll(async () => {
	main = await openHost(answers);
	site = `http://${main.host}`;
});
afterAll(async () => {
	await client.close();
	await main.close();
});

async function judge(url: string, timeout = 10_000): Promise<Judgement | undefined> {
	const [judgement] = await probe([url.startsWith('/') ? site + url : url], {
		request: client.request,
		timeout,
		userAgent: 'Waymark test',
	});
	return judgement;
}

describe('the verdict on', () => {
	test.each<[string, Verdict]>([
		['/ok', 'ok'],
		['/ok#there', 'ok'],
		['/ok#nowhere', 'anchor'],
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
		['/cloudflare', 'down'],
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
		['/itself', 'broken'],
		['/on-and-on', 'broken'],
		['/to-nowhere', 'broken'],
		['/to-nothing', 'broken'],
		['/to-port', 'broken'],
		['/cookie', 'ok'],
		['/bad-cookie', 'ok'],
		['/to-umlaut', 'ok'],
		['/%zz', 'ok'],
		['/a%2Fb?z=1&a=2#x', 'ok'],
		['/endless#there', 'ok'],
		['/gzip#there', 'ok'],
		['/gzip#nowhere', 'anchor'],
		['/x-gzip#nowhere', 'anchor'],
		['/deflate#nowhere', 'anchor'],
		['/raw-deflate#nowhere', 'anchor'],
		['/br#nowhere', 'anchor'],
		['/zstd#nowhere', 'anchor'],
		['/twice#nowhere', 'anchor'],
		['/odd-encoding#nowhere', 'anchor'],
		['/bomb#there', 'ok'],
		['/bomb-br#there', 'ok'],
		['/bomb-twice#there', 'ok'],
		['/no-gzip', 'ok'],
		['/half-gzip#nowhere', 'ok'],
		['/latin#caf\u00e9', 'ok'],
		['/latin-inside#nowhere', 'anchor'],
		['/no-such-charset#there', 'ok'],
		['/truncated#nowhere', 'ok'],
		['/truncated-chunks#nowhere', 'ok'],
		['/partial', 'ok'],
		['/no-content', 'ok'],
		['/unchanged', 'ok'],
		['/no-type', 'suspect'],
		['/empty#there', 'ok'],
		['http://127.0.0.1:1/', 'down'],
	])('%s is %s', async (url, verdict) => {
		expect((await judge(url))?.verdict).toBe(verdict);
	});

	test.each(Object.entries(rawAnswers))(
		'a host that answers with %s',
		async (_, [verdict, bytes]) => {
			const raw = await openRawHost((socket) => socket.once('data', () => socket.end(bytes)));
			expect((await judge(`http://${raw.host}/`))?.verdict).toBe(verdict);
			await raw.close();
		}
	);
});

test('a host that breaks the connection is down', async () => {
	const reset = await openRawHost((socket) => socket.on('data', () => socket.resetAndDestroy()));
	expect((await judge(`http://${reset.host}/`))?.reason).toBe('The host broke the connection.');
	expect((await judge(`https://${reset.host}/`))?.verdict).toBe('down');
	await reset.close();
});

test('a host whose certificate nobody vouches for is down, and one without any, too', async () => {
	const secure = await openHost({ '/': html(page('secret')) }, { secure: true });
	const reason = 'The certificate of the host is not valid.';
	expect(await judge(`https://${secure.host}/`)).toEqual({ verdict: 'down', reason });
	expect(await judge(site.replace('http:', 'https:'))).toEqual({ verdict: 'down', reason });
	expect(secure.asked).toEqual([]);
	await secure.close();
});

const interfaces = Object.values(networkInterfaces()).flat();
const hasIpv6 = interfaces.some((each) => each?.address === '::1');

test.skipIf(!hasIpv6)('a host with an address of IPv6 is asked like others', async () => {
	const six = await openHost({ '/': html(page('six')) }, { address: '::1' });
	expect((await judge(`http://${six.host}/`))?.verdict).toBe('ok');
	await six.close();
});

test('what never ends is over when its time is, and judged by what came', async () => {
	const reason = 'The host did not answer in time.';
	const silent = await openRawHost(() => undefined);
	expect(await judge(`http://${silent.host}/`, 300)).toEqual({ verdict: 'down', reason });
	expect(await judge(`https://${silent.host}/`, 300)).toEqual({ verdict: 'down', reason });
	await silent.close();

	const header = await openRawHost((socket) => {
		socket.write('HTTP/1.1 200 OK\r\n');
		const drip = setInterval(() => socket.write('X-A: b\r\n'), 20);
		socket.on('close', () => clearInterval(drip));
	});
	expect(await judge(`http://${header.host}/`, 300)).toEqual({ verdict: 'down', reason });
	await header.close();

	const body = await openRawHost((socket) =>
		socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Page not found</title>')
	);
	expect((await judge(`http://${body.host}/`, 300))?.verdict).toBe('suspect');
	await body.close();
});

test('an address is sent as it is written', async () => {
	for (const path of [
		'/a%2Fb?z=1&a=2',
		'/%zz',
		'/x/?',
		'/x?',
		'//x//',
		'/a;b=c,d/~e/(f)!*',
		'/@x:y',
	])
		await judge(path);
	expect(main.asked.slice(-7)).toEqual([
		'/a%2Fb?z=1&a=2',
		'/%zz',
		'/x/?',
		'/x?',
		'//x//',
		'/a;b=c,d/~e/(f)!*',
		'/@x:y',
	]);
});

test('no sign in an address ends the run', async () => {
	for (const path of ['/\ud800', '/a b', '/\u0000x', '/é?\n#\ud800'])
		expect((await judge(path))?.verdict, path).toBe('broken');
});

test('where a page has moved to, its fragment kept', async () => {
	expect(await judge('/moved-twice#there')).toMatchObject({
		verdict: 'moved',
		finalUrl: `${site}/ok#there`,
	});
});
