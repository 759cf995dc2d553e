import { Cookies } from './cookies.ts';
import { endpointFor } from './endpoints.ts';
import { headerOf, type HttpAnswer, type HttpRequest, type RequestOptions } from './http.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Judgement } from './judgement.ts';
import { fragmentOf, redirectIn, withoutFragment } from './redirect.ts';
import { conditionsFor, validatorsIn, type Validators } from './validators.ts';

export interface ProbeOptions {
	request: HttpRequest;
	/** Milliseconds for one request. */
	timeout: number;
	userAgent: string;
	signal?: AbortSignal | undefined;
}

/** A judgement, with what the host knows the page by if it can be asked about it again. */
export type Probed = Judgement & Validators;

/** As many as browsers follow. */
const maxRedirects = 20;
/** Enough for a title and most ids; with a fragment the whole page may be needed. */
const smallBody = 128 * 1024;
const wholeBody = 4 * 1024 * 1024;

/**
 * Judges addresses that differ in their fragments only, in their order, with as few requests as a reader's
 * browser would send. `known` is what the page was known by when it was well. Any text may be given.
 */
export async function probe(
	urls: readonly string[],
	options: ProbeOptions,
	known: Validators = {}
): Promise<Probed[]> {
	const page = withoutFragment(urls[0] ?? '');
	const scheme = URL.parse(page)?.protocol;
	if (scheme === undefined)
		return urls.map(() => ({ verdict: 'broken', reason: 'It is no address on the web.' }));
	if (scheme !== 'http:' && scheme !== 'https:')
		return urls.map(() => ({
			verdict: 'skipped',
			reason: `Programs follow no ${scheme} addresses.`,
		}));
	const told = await askEndpoint(urls, options);
	if (told.every((judgement) => judgement !== undefined)) return told;
	const end = await follow(page, urls.some(fragmentOf), options, known);
	return urls.map((url, index) => told[index] ?? judgeEnd(end, url, known));
}

/** What a public endpoint says of the addresses, `undefined` for those only the page can tell of. */
async function askEndpoint(
	urls: readonly string[],
	options: ProbeOptions
): Promise<(Judgement | undefined)[]> {
	const endpoint = endpointFor(urls);
	if (!endpoint) return urls.map(() => undefined);
	const answer = await options.request(endpoint.address, {
		...common(options),
		headers: headersFor(options),
		maxBytes: wholeBody,
		wantsBody: (status) => endpoint.wantsBody && status === 200,
	});
	return urls.map((url) => ('failure' in answer ? undefined : endpoint.judge(answer, url)));
}

/** Where redirects ended. */
type End =
	| {
			answer: HttpAnswer;
			/** Without fragment. */
			address: string;
			/** The fragment that the last redirect names. */
			fragment: string;
			permanent: boolean;
	  }
	| { judgement: Judgement };

function judgeEnd(end: End, url: string, known: Validators): Probed {
	if ('judgement' in end) return end.judgement;
	const { address, answer, fragment, permanent } = end;
	const final = address + (fragment || fragmentOf(url));
	const judgement = judgeAnswer(answer, { asked: url, final, permanent });
	// A redirect may lead elsewhere tomorrow while its end stays the same.
	if ('failure' in answer || judgement.verdict !== 'ok' || judgement.finalUrl !== undefined)
		return judgement;
	return {
		...judgement,
		...(answer.status === 304 && known),
		...validatorsIn(answer.headers),
	};
}

/** Asks for a page as a browser would and follows its redirects one by one. */
async function follow(
	page: string,
	wantsPlaces: boolean,
	options: ProbeOptions,
	known: Validators
): Promise<End> {
	const cookies = new Cookies();
	const seen = new Set<string>();
	let address = page;
	let fragment = '';
	let permanent = true;
	for (let hops = 0; hops <= maxRedirects; hops++) {
		const { hostname } = new URL(address);
		const cookie = cookies.headerFor(hostname);
		seen.add(stateOf(address, cookie));
		const answer = await options.request(address, {
			...common(options),
			headers: { ...headersFor(options), ...cookie, ...(hops === 0 && conditionsFor(known)) },
			maxBytes: wantsPlaces ? wholeBody : smallBody,
			wantsBody,
		});
		const end: End = { answer, address, fragment, permanent };
		if ('failure' in answer) return end;
		const redirect = redirectIn(answer, address);
		if (!redirect) return end;
		const { onPage, to } = redirect;
		if (!URL.canParse(to)) return broken('It redirects to something that is no address.');
		const { protocol } = new URL(to);
		if (!/^https?:$/.test(protocol)) {
			const reason = `It redirects to a ${protocol} address.`;
			return { judgement: { verdict: 'suspect', reason, finalUrl: to } };
		}
		cookies.keep(hostname, answer.headers);
		permanent &&= redirect.permanent;
		address = withoutFragment(to);
		fragment = fragmentOf(to) || fragment;
		if (seen.has(stateOf(address, cookies.headerFor(new URL(address).hostname))))
			return onPage ? end : broken('Its redirects lead in a circle.');
	}
	return broken('Its redirects do not end.');
}

/** With a new cookie the same address may answer in another way. */
function stateOf(address: string, { cookie = '' }: Record<string, string>): string {
	return `${address}\n${cookie}`;
}

function broken(reason: string): End {
	return { judgement: { verdict: 'broken', reason } };
}

function common({ signal, timeout }: ProbeOptions): Pick<RequestOptions, 'signal' | 'timeout'> {
	return { signal, timeout };
}

function headersFor({ userAgent }: ProbeOptions): Record<string, string> {
	return {
		accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
		'accept-language': 'en',
		'user-agent': userAgent,
	};
}

/** Neither redirects nor pages that are plainly not there are worth reading. */
const wantsBody: RequestOptions['wantsBody'] = (status, headers) =>
	!(status >= 300 && status < 400) &&
	status !== 404 &&
	status !== 410 &&
	/html|^$/i.test(headerOf(headers, 'content-type') ?? '');
