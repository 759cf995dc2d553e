import { addressesInCss } from './css-addresses.ts';
import { scanHtml, type StartTag } from './scan-html.ts';
import { addressesInSrcset } from './srcset.ts';

/** An address in a page, as it stands there after decoding. */
export interface FoundAddress {
	href: string;
	/** What holds it: `"a"`, `"img srcset"`, `"meta og:image"`, `"style"`. */
	source: string;
	/** Where its element starts in the HTML. */
	offset: number;
}

/** What a page links to, and what can be linked to on it. */
export interface PageLinks {
	addresses: FoundAddress[];
	/** Values of `id`, and of `name` on `a`. */
	ids: Set<string>;
	/** The `href` of the first `base` that has one. */
	base: string | undefined;
	/** Where a `meta` refresh sends the reader. */
	refresh: string | undefined;
}

/** Attributes that hold one address, by element. `"*"` is any element, SVG included. */
const addressAttributes: Record<string, readonly string[]> = {
	a: ['href', 'xlink:href'],
	area: ['href'],
	audio: ['src'],
	blockquote: ['cite'],
	body: ['background'],
	button: ['formaction'],
	del: ['cite'],
	embed: ['src'],
	feimage: ['href', 'xlink:href'],
	form: ['action'],
	frame: ['src'],
	iframe: ['src'],
	image: ['href', 'xlink:href'],
	img: ['src'],
	input: ['src', 'formaction'],
	ins: ['cite'],
	link: ['href'],
	object: ['data'],
	q: ['cite'],
	script: ['src', 'href', 'xlink:href'],
	source: ['src'],
	track: ['src'],
	use: ['href', 'xlink:href'],
	video: ['src', 'poster'],
};

const srcsetAttributes: Record<string, string> = {
	img: 'srcset',
	source: 'srcset',
	link: 'imagesrcset',
};

/** Relations of a `link` that open a connection and load nothing. */
const connects = /^(?:preconnect|dns-prefetch)$/i;

/** Properties of a `meta` that hold an address. */
const metaAddress =
	/^(?:og:(?:image|url|video|audio)(?::(?:url|secure_url))?|twitter:(?:image|image:src|player))$/i;

/** Reads the addresses and anchors of a page. */
export function readPageLinks(html: string): PageLinks {
	const page: PageLinks = { addresses: [], ids: new Set(), base: undefined, refresh: undefined };
	scanHtml(html, {
		startTag: (tag) => readTag(tag, page),
		styleText: (css, offset) => {
			for (const href of addressesInCss(css))
				page.addresses.push({ href, source: 'style', offset });
		},
	});
	return page;
}

function readTag(tag: StartTag, page: PageLinks): void {
	const { attributes, inert, name, offset } = tag;
	if (inert || attributes.size === 0) return;
	const id = attributes.get('id');
	if (id) page.ids.add(id);
	if (name === 'a') {
		const anchor = attributes.get('name');
		if (anchor) page.ids.add(anchor);
	}
	if (name === 'base') page.base ??= attributes.get('href');
	if (name === 'meta') readMeta(tag, page);
	if (name === 'link' && connects.test(attributes.get('rel') ?? '')) return;

	for (const attribute of addressAttributes[name] ?? []) {
		const href = attributes.get(attribute);
		if (href === undefined) continue;
		const source = attribute === 'href' || attribute === 'src' ? name : `${name} ${attribute}`;
		page.addresses.push({ href, source, offset });
	}
	const srcset = srcsetAttributes[name] && attributes.get(srcsetAttributes[name]);
	if (srcset)
		for (const href of addressesInSrcset(srcset))
			page.addresses.push({ href, source: `${name} srcset`, offset });
	const style = attributes.get('style');
	if (style?.includes('url('))
		for (const href of addressesInCss(style))
			page.addresses.push({ href, source: `${name} style`, offset });
}

function readMeta({ attributes, offset }: StartTag, page: PageLinks): void {
	const content = attributes.get('content');
	if (content === undefined) return;
	if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
		const href = refreshTarget(content);
		if (href === undefined) return;
		page.refresh ??= href;
		page.addresses.push({ href, source: 'meta refresh', offset });
		return;
	}
	const property = attributes.get('property') ?? attributes.get('name') ?? '';
	if (metaAddress.test(property))
		page.addresses.push({ href: content, source: `meta ${property.toLowerCase()}`, offset });
}

/**
 * `"0;url=/topics/urls/"`, `"5, /topics/urls/"` => `"/topics/urls/"`; `"5"` => `undefined`.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
 */
function refreshTarget(content: string): string | undefined {
	const match = /^\s*(?:\d+|\d*\.)[\d.]*(?:[;,\s]\s*(?:url\s*=\s*)?(.*))?$/is.exec(content);
	const target = match?.[1]?.trim();
	if (!target) return undefined;
	const quote = /^(["'])(.*?)(?:\1|$)/s.exec(target);
	return quote ? quote[2] : target;
}
