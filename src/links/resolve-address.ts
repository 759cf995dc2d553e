/** Where a site is published, and so which addresses are its own. */
export interface SitePlace {
	/** `"https://ada.github.io"`. Any host when it is not known. */
	origin: string;
	/** `""` or `"/my-fork"`. */
	base: string;
}

/** Most addresses of a site are so plain that there is nothing to resolve: `/topics/urls/#path`. */
const plainAddress = /^(?=\/)((?:\/[\w~-][\w~.-]*)*\/?)(?:#([\w~.-]*))?$/;

/** What an address on a page means. */
export type Target =
	| {
			kind: 'inside';
			/** From the root of the host, decoded where that is possible, without query: `/topics/urls/`. */
			path: string;
			/** The part after `#` as it is written, without the sign. */
			fragment: string;
			/** From the root of the host, as a browser would ask for it, with its fragment. */
			url: string;
	  }
	| { kind: 'outside'; url: string }
	| { kind: 'skipped'; url: string; reason: string }
	| { kind: 'invalid'; url: string; reason: string };

/** Schemes that lead to no page. */
const skippedSchemes: Record<string, string> = {
	'mailto:': 'an e-mail address',
	'tel:': 'a telephone number',
	'sms:': 'a telephone number',
	'data:': 'data in the address itself',
	'blob:': 'data of the browser',
	'about:': 'a page of the browser',
	'javascript:': 'a script',
};

/**
 * Reads an address as a browser does on the page at `pageUrl`, an absolute address. `inside` are those
 * of the site's own host.
 */
export function resolveAddress(href: string, pageUrl: string, { origin }: SitePlace): Target {
	const plain = pageUrl.startsWith(`${origin}/`) && plainAddress.exec(href);
	if (plain) return { kind: 'inside', path: plain[1] ?? '', fragment: plain[2] ?? '', url: href };
	const text = href.trim();
	const url = URL.parse(text, pageUrl);
	if (!url)
		return { kind: 'invalid', url: text, reason: 'It is no address that a browser understands.' };
	const reason = skippedSchemes[url.protocol];
	if (reason) return { kind: 'skipped', url: text, reason: `It is ${reason}.` };
	if (url.protocol !== 'http:' && url.protocol !== 'https:')
		return { kind: 'skipped', url: text, reason: `Programs follow no ${url.protocol} addresses.` };
	if (url.origin !== origin) return { kind: 'outside', url: absoluteAsWritten(text, url) };
	return {
		kind: 'inside',
		path: decoded(url.pathname),
		fragment: url.hash.slice(1),
		url: url.pathname + url.search + url.hash,
	};
}

/** An address of another host exactly as it was written, when it was written in full. */
function absoluteAsWritten(text: string, url: URL): string {
	return /^https?:\/\//i.test(text) ? text : url.href;
}

/** `"/caf%C3%A9/"` => `"/café/"`; what cannot be decoded, such as `%zz`, stays. */
export function decoded(text: string): string {
	if (!text.includes('%')) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
