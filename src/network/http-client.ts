import { isIP } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import type { HttpAnswer, HttpRequest, RequestOptions } from '../links/external/http.ts';
import { failureOf } from './failure-of.ts';
import { isPrivateAddress, publicLookup } from './private-addresses.ts';
import { acceptedEncodings, readBody } from './read-body.ts';

export interface HttpClientOptions {
	/** Whether private and local addresses may be asked. */
	allowPrivate: boolean;
	/** Connections to one host, which are used again. */
	perHost: number;
	/** Milliseconds for opening a connection. */
	timeout: number;
}

export interface HttpClient {
	/** Sends an address as a browser does and reads no more of the answer than is asked for. */
	request: HttpRequest;
	/** Ends all connections, those that are still being opened, too. */
	close: () => Promise<void>;
}

/** Opens what real requests are sent with. */
export function openHttp({ allowPrivate, perHost, timeout }: HttpClientOptions): HttpClient {
	const closing = new AbortController();
	const agent = new Agent({
		allowH2: false,
		connections: perHost,
		maxHeaderSize: 64 * 1024,
		// The time limit is one for the whole answer.
		headersTimeout: 0,
		bodyTimeout: 0,
		connect: {
			timeout,
			signal: closing.signal,
			...(!allowPrivate && { lookup: publicLookup }),
		},
	});
	return {
		request: async (address, options) => {
			try {
				if (!allowPrivate && isPrivateAddress(hostnameOf(address)))
					return { failure: 'private', message: address };
				return await send(agent, address, options);
			} catch (error) {
				return failureOf(error);
			}
		},
		close: async () => {
			closing.abort();
			await agent.destroy();
		},
	};
}

async function send(
	agent: Agent,
	address: string,
	{ headers, maxBytes, signal, timeout, wantsBody }: RequestOptions
): Promise<HttpAnswer> {
	const limit = new AbortController();
	const end = () => limit.abort();
	const timer = setTimeout(end, timeout);
	signal?.addEventListener('abort', end);
	if (signal?.aborted) end();
	try {
		const answer = await untilAborted(
			agent.request({
				...targetOf(address),
				method: 'GET',
				headers: { 'accept-encoding': acceptedEncodings, ...headers },
				signal: limit.signal,
			}),
			limit.signal
		);
		if (answer === undefined)
			return signal?.aborted
				? { failure: 'aborted', message: 'the time for the whole check is over' }
				: { failure: 'timeout', message: `no answer within ${timeout} ms` };
		const { body, headers: answered, statusCode: status } = answer;
		if (wantsBody(status, answered))
			return { status, headers: answered, ...(await readBody(body, answered, maxBytes)) };
		leave(body);
		return { status, headers: answered, body: '', whole: false };
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', end);
	}
}

/** The client notices the end of the time only once a connection stands, hence the race. */
function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
	return new Promise((resolve, reject) => {
		const giveUp = () => resolve(undefined);
		if (signal.aborted) giveUp();
		signal.addEventListener('abort', giveUp);
		answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
	});
}

/** A short rest of an answer is read away, so that the next request finds its connection open. */
function leave(body: Dispatcher.ResponseData['body']): void {
	void body.dump({ limit: 16 * 1024, signal: AbortSignal.timeout(1000) }).catch(() => undefined);
}

/** Origin, and path with query, as a browser sends them: `%2F`, `%zz` and the order of a query stay. */
function targetOf(address: string): { origin: string; path: string } {
	const url = new URL(address);
	url.username = '';
	url.password = '';
	url.hash = '';
	// `search` would lose a lone question mark.
	return { origin: url.origin, path: url.href.slice(url.origin.length) };
}

function hostnameOf(address: string): string {
	const hostname = new URL(address).hostname.replace(/^\[|\]$/g, '');
	return isIP(hostname) ? hostname : '';
}
