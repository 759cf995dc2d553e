import { readPageLinks } from '../html/page-links.ts';
import { headerOf, type Page } from './http.ts';

/** Where an answer sends on. */
export interface Redirect {
	/** In full where that is possible, with its fragment. */
	to: string;
	/** For good, and for every reader. */
	permanent: boolean;
	/** It is a page that sends on, and no status. */
	onPage: boolean;
}

/** The redirect in an answer to a request for `address`, in its headers or on its page. */
export function redirectIn(answer: Page, address: string): Redirect | undefined {
	if ([301, 302, 303, 307, 308].includes(answer.status)) return redirectInHeaders(answer, address);
	return answer.status === 200 ? refreshOn(answer.body, address) : undefined;
}

function redirectInHeaders({ headers, status }: Page, address: string): Redirect | undefined {
	const location = headerOf(headers, 'location')?.trim();
	if (!location) return undefined;
	// Some hosts send the bytes of UTF-8, which arrive as Latin-1.
	const text = Buffer.from(location, 'latin1').toString('utf8');
	const readable = text.includes('\ufffd') ? location : text;
	const to = URL.parse(readable, address)?.href ?? readable;
	// What depends on the reader's language is for this reader only.
	const forAll = !/accept-language/i.test([headers['vary'] ?? []].flat().join());
	return { to, permanent: forAll && (status === 301 || status === 308), onPage: false };
}

/** Longer than that, and the page is there to be read. */
const mostSeconds = 5;
/** Pages that redirect are short. */
const longestHead = 16 * 1024;

/**
 * A page that sends on at once, as static hosts redirect; for good if it names the same address as its
 * canonical one. A page that loads itself anew does not redirect.
 */
function refreshOn(html: string, address: string): Redirect | undefined {
	const head = html.slice(0, longestHead);
	if (!/http-equiv\s*=\s*["']?refresh/i.test(head)) return undefined;
	// Browsers with scripts see nothing of a `noscript`.
	const seen = head.replaceAll(/<noscript\b.*?<\/noscript/gis, '');
	const { addresses, base = '', refresh } = readPageLinks(Buffer.from(seen));
	const at = addresses.find(({ source }) => source === 'meta refresh')?.offset;
	if (refresh === undefined || at === undefined) return undefined;
	const tag = seen.slice(at, seen.indexOf('>', at));
	const seconds = Number(/\bcontent\s*=\s*["']?\s*(\d*)/i.exec(tag)?.[1]);
	const inFull = (href: string) => URL.parse(href, URL.parse(base, address)?.href ?? address)?.href;
	const to = inFull(refresh);
	if (to === undefined || seconds > mostSeconds) return undefined;
	if (withoutFragment(to) === new URL(withoutFragment(address)).href) return undefined;
	const canonical = /<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*/i.exec(seen)?.[0] ?? '';
	const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(canonical);
	const named = href?.slice(1).find((value) => value !== undefined);
	return { to, permanent: named !== undefined && inFull(named) === to, onPage: true };
}

/** `"https://a.example/b#c"` => `"https://a.example/b"` */
export function withoutFragment(address: string): string {
	return address.replace(/#.*$/s, '');
}

/** `"https://a.example/b#c"` => `"#c"`; without one `""`. */
export function fragmentOf(address: string): string {
	return /#.*$/s.exec(address)?.[0] ?? '';
}
