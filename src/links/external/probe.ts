import { headerOf, type AnswerHeaders, type HttpAnswer, type HttpRequest } from './http.ts';
import { judgeAnswer, type Judgement } from './judge-answer.ts';
import { secondsToWait } from './retry-after.ts';

export interface ProbeOptions {
	request: HttpRequest;
	/** Milliseconds for one request. */
	timeout: number;
	allowPrivate: boolean;
	userAgent: string;
	signal?: AbortSignal | undefined;
	/** For `Retry-After` with a date. */
	now: () => Date;
}

/** A judgement, and whether asking again later is worth it. */
export interface Probed {
	judgement: Judgement;
	/** Seconds after which the host will answer, as it said itself. */
	retryAfter?: number | undefined;
	/** The failure may pass by itself. */
	passing: boolean;
}

const maxRedirects = 10;
/** Enough for a title and most ids; with a fragment the whole page may be needed. */
const smallBody = 128 * 1024;
const wholeBody = 4 * 1024 * 1024;

/** Asks for an address as a browser would, follows its redirects one by one, and judges where they end. */
export async function probe(url: string, options: ProbeOptions): Promise<Probed> {
	const fragment = url.includes('#');
	const cookies = new Map<string, string>();
	const seen = new Set<string>();
	let address = url.replace(/#.*$/s, '');
	let permanent = true;
	for (let hops = 0; hops <= maxRedirects; hops++) {
		const state = `${address}\n${[...cookies].join(';')}`;
		if (seen.has(state)) return broken('Its redirects lead in a circle.');
		seen.add(state);
		const answer = await ask(address, cookies, fragment, options);
		const next = redirectIn(answer, address);
		if (next === undefined) {
			const judgement = judgeAnswer(answer, { asked: url, final: address, permanent });
			return { judgement, ...retryOf(answer, options.now()) };
		}
		if (!URL.canParse(next)) return broken('It redirects to something that is no address.');
		if (!/^https?:$/.test(new URL(next).protocol)) {
			const reason = `It redirects to a ${new URL(next).protocol} address.`;
			return { judgement: { verdict: 'suspect', reason, finalUrl: next }, passing: false };
		}
		if (!('failure' in answer)) {
			permanent &&= answer.status === 301 || answer.status === 308;
			keepCookies(cookies, address, answer.headers);
		}
		address = next.replace(/#.*$/s, '');
	}
	return broken('Its redirects do not end.');
}

function broken(reason: string): Probed {
	return { judgement: { verdict: 'broken', reason }, passing: false };
}

function ask(
	address: string,
	cookies: ReadonlyMap<string, string>,
	fragment: boolean,
	{ allowPrivate, request, signal, timeout, userAgent }: ProbeOptions
): Promise<HttpAnswer> {
	const { host } = new URL(address);
	const cookie = [...cookies]
		.filter(([key]) => key.startsWith(`${host}\n`))
		.map(([key, value]) => `${key.slice(host.length + 1)}=${value}`)
		.join('; ');
	return request(address, {
		headers: {
			accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
			'accept-language': 'en',
			'accept-encoding': 'gzip, deflate, br',
			'user-agent': userAgent,
			...(cookie && { cookie }),
		},
		timeout,
		allowPrivate,
		signal,
		maxBytes: fragment ? wholeBody : smallBody,
		wantsBody: (status, headers) =>
			!(status >= 300 && status < 400) && /html|^$/i.test(headerOf(headers, 'content-type') ?? ''),
	});
}

/** Where an answer sends on, in full; `undefined` when it is an end. */
function redirectIn(answer: HttpAnswer, address: string): string | undefined {
	if ('failure' in answer) return undefined;
	if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
	const location = headerOf(answer.headers, 'location');
	if (location === undefined) return undefined;
	// Some hosts send the bytes of UTF-8, which arrive as Latin-1.
	const text = Buffer.from(location, 'latin1').toString('utf8');
	const readable = text.includes('\ufffd') ? location : text;
	return URL.canParse(readable, address) ? new URL(readable, address).href : readable;
}

/** Some hosts redirect until their cookie comes back. Kept for the one probe only. */
function keepCookies(cookies: Map<string, string>, address: string, headers: AnswerHeaders): void {
	const { host } = new URL(address);
	for (const line of [headers['set-cookie'] ?? []].flat()) {
		const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
		if (name !== undefined && value !== undefined) cookies.set(`${host}\n${name}`, value);
	}
}

function retryOf(answer: HttpAnswer, now: Date): Pick<Probed, 'passing' | 'retryAfter'> {
	if ('failure' in answer)
		return { passing: ['timeout', 'reset', 'name', 'refused'].includes(answer.failure) };
	const retryAfter = secondsToWait(headerOf(answer.headers, 'retry-after'), now);
	return { passing: answer.status === 429 || answer.status >= 500, retryAfter };
}
