import { lookup as resolve, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import zlib from 'node:zlib';
import type { HttpAnswer, HttpRequest } from '../links/external/http.ts';
import { isPrivateAddress } from './private-addresses.ts';

/**
 * Sends one GET exactly as its address is written and reads no more of the answer than is asked for.
 * Never rejects: what goes wrong is a failure of its own kind.
 */
export const httpRequest: HttpRequest = (address, options) =>
	send(address, options).catch(failureOf);

const send: HttpRequest = (address, options) =>
	new Promise((done) => {
		const url = new URL(address);
		const hostname = url.hostname.replace(/^\[|\]$/g, '');
		if (!options.allowPrivate && isIP(hostname) && isPrivateAddress(hostname)) {
			done({ failure: 'private', message: hostname });
			return;
		}
		let finished = false;
		const finish = (answer: HttpAnswer) => {
			if (finished) return;
			finished = true;
			clearTimeout(timer);
			options.signal?.removeEventListener('abort', abort);
			done(answer);
			request.destroy();
		};
		const fail = (error: NodeJS.ErrnoException) => finish(failureOf(error));
		let partial: (() => void) | undefined;
		const abort = () =>
			finish({ failure: 'aborted', message: 'the time for the whole check is over' });

		const request = (url.protocol === 'https:' ? https : http).request({
			agent: false,
			protocol: url.protocol,
			hostname,
			port: url.port,
			path: pathAsWritten(address),
			headers: { host: url.host, connection: 'close', ...options.headers },
			lookup: options.allowPrivate ? undefined : publicLookup,
			maxHeaderSize: 64 * 1024,
		} as https.RequestOptions);
		request.on('error', fail);
		request.on('response', (response) => {
			const status = response.statusCode ?? 0;
			const { headers } = response;
			if (!options.wantsBody(status, headers)) {
				finish({ status, headers, body: '', whole: false });
				return;
			}
			partial = readBody(response, options.maxBytes, (body, whole) =>
				finish({ status, headers, body: decode(body, headers['content-type']), whole })
			);
		});
		const timer = setTimeout(() => {
			if (partial) partial();
			else finish({ failure: 'timeout', message: `no answer within ${options.timeout} ms` });
		}, options.timeout);
		options.signal?.addEventListener('abort', abort);
		if (options.signal?.aborted) abort();
		else request.end();
	});

/** Path and query as they stand in the address; only signs that HTTP cannot carry are encoded. */
function pathAsWritten(address: string): string {
	const path = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(address)?.[1] ?? '';
	const encoded = path.replaceAll(/[^\x21-\x7e]+/gu, (signs) =>
		encodeURIComponent(signs.toWellFormed())
	);
	return encoded.startsWith('/') ? encoded : `/${encoded}`;
}

/** Name resolution that knows no private hosts, so that a public name cannot lead into a private network. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
	resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
		if (error) {
			callback(error, '', 0);
			return;
		}
		const open = addresses.filter(({ address }) => !isPrivateAddress(address));
		const [first] = open;
		if (!first) {
			const refused: NodeJS.ErrnoException = new Error(addresses.map((at) => at.address).join());
			refused.code = 'EPRIVATE';
			callback(refused, '', 0);
		} else if (options.all)
			(callback as unknown as (e: null, a: LookupAddress[]) => void)(null, open);
		else callback(null, first.address, first.family);
	});
};

/**
 * Reads up to `limit` decoded bytes; what cannot be decompressed to its end counts as far as it goes.
 * Returns a function that ends the reading with what is there.
 */
function readBody(
	response: http.IncomingMessage,
	limit: number,
	done: (body: Buffer, whole: boolean) => void
): () => void {
	const chunks: Buffer[] = [];
	let size = 0;
	const end = (whole: boolean) => done(Buffer.concat(chunks).subarray(0, limit), whole);
	const decoder = decoderOf(response.headers['content-encoding']);
	const source = decoder ? response.pipe(decoder) : response;
	source.on('data', (chunk: Buffer) => {
		chunks.push(chunk);
		size += chunk.length;
		if (size >= limit) end(false);
	});
	source.on('end', () => end(response.complete));
	source.on('error', () => end(false));
	response.on('error', () => end(false));
	response.on('aborted', () => end(false));
	return () => end(false);
}

function decoderOf(encoding: string | undefined) {
	switch (encoding?.trim().toLowerCase()) {
		case 'gzip':
		case 'x-gzip':
			return zlib.createGunzip();
		case 'deflate':
			return zlib.createInflate();
		case 'br':
			return zlib.createBrotliDecompress();
		default:
			return undefined;
	}
}

/** The text in the charset that the answer names, or in UTF-8. */
function decode(body: Buffer, contentType = ''): string {
	const named = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
	const inPage = /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(
		body.toString('latin1', 0, 1024)
	)?.[1];
	try {
		return new TextDecoder(named ?? inPage ?? 'utf-8').decode(body);
	} catch {
		return body.toString('utf8');
	}
}

function failureOf({ code = '', message }: NodeJS.ErrnoException): HttpAnswer {
	if (code === 'EPRIVATE') return { failure: 'private', message };
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA')
		return { failure: 'name', message: code };
	if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
		return { failure: 'refused', message: code };
	if (code === 'ETIMEDOUT') return { failure: 'timeout', message: code };
	if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME|EPROTO/.test(code))
		return { failure: 'certificate', message: code };
	if (code.startsWith('HPE_')) return { failure: 'protocol', message: code };
	return { failure: 'reset', message: code || message };
}
