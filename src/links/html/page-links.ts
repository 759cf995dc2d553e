import type { SharedTexts } from './attribute-texts.ts';
import {
	addressAttributes,
	connects,
	metaAddress,
	srcsetAttributes,
	styleAttributes,
} from './address-attributes.ts';
import { addressesInCss } from './css-addresses.ts';
import { NameSet } from './name-set.ts';
import { scanHtml, steeringElements } from './scan-html.ts';
import { addressesInSrcset } from './srcset.ts';
import type { StartTag } from './start-tag.ts';

/** An address in a page, as it stands there after decoding. */
export interface FoundAddress {
	href: string;
	/** What holds it: `"a"`, `"img srcset"`, `"meta og:image"`, `"style"`. */
	source: string;
	/** Which byte of the HTML its element starts at. */
	offset: number;
}

/** Hears of each address of a page. `number` is that of its text among all of the site, where it has one. */
export type OnAddress = (href: string, source: string, offset: number, number?: number) => void;

/** What can be linked to on a page, and what it says of itself. */
export interface PageFacts {
	/** Values of `id`, and of `name` on `a`, each with a number from 1 on. */
	ids: ReadonlyMap<string, number>;
	/** The `href` of the first `base` that has one. */
	base?: string;
	/** Where a `meta` refresh sends the reader. */
	refresh?: string;
	/** The pages before and after it in a series: `rel="prev"`, `rel="next"`. */
	prev?: string;
	next?: string;
	/** It asks search engines not to list it. */
	unlisted?: true;
	/** It has a part for the site's own search: `data-pagefind-body`. */
	searchable?: true;
}

/** Facts while they are read. */
type ReadFacts = PageFacts & { ids: Map<string, number> };

/** The facts of a page with all its addresses. */
export interface PageLinks extends PageFacts {
	addresses: FoundAddress[];
}

/** The elements whose tags are of interest. */
const names = new NameSet([...addressAttributes.keys(), 'base', 'meta', ...steeringElements]);

/** Marks what the site's own search looks through. */
const searchable = 'data-pagefind-body';
const rareAttributes = new NameSet([searchable, ...styleAttributes]);

/** Reads the addresses and anchors of a page, given as UTF-8. */
export function readPageLinks(html: Buffer): PageLinks {
	const addresses: FoundAddress[] = [];
	const facts = readPageFacts(html, (href, source, offset) => {
		addresses.push({ href, source, offset });
	});
	return { ...facts, addresses };
}

/** Reads what a page says of itself, and tells of every address. `texts` is for many pages of a site. */
export function readPageFacts(html: Buffer, found: OnAddress, texts?: SharedTexts): ReadFacts {
	const page: ReadFacts = { ids: new Map() };
	scanHtml(
		html,
		{
			startTag: (tag) => {
				if (tag.inert || tag.isBare) return;
				readRare(tag, page, found);
				readTag(tag, page, found, texts);
			},
			styleText: (css, offset) => {
				for (const { href, offset: at } of addressesInCss(css)) found(href, 'style', offset + at);
			},
		},
		{ names, ...(texts && { texts }) }
	);
	return page;
}

function readTag(
	tag: StartTag,
	page: ReadFacts,
	found: OnAddress,
	texts: SharedTexts | undefined
): void {
	const { name, offset } = tag;
	const id = tag.value('id');
	if (id) addId(id, page);
	const known = addressAttributes.get(name);
	if (known) {
		if (name === 'a') readAnchor(tag, page);
		if (name === 'link' && connects.test(tag.value('rel') ?? '')) return;
		for (const [attribute, source] of known) {
			const href = tag.value(attribute);
			if (href === undefined) continue;
			found(href, source, offset, texts?.last);
		}
		if (name === 'iframe') readInnerPage(tag, found);
		const srcset = srcsetAttributes[name] && tag.value(srcsetAttributes[name]);
		if (srcset) for (const href of addressesInSrcset(srcset)) found(href, `${name} srcset`, offset);
	} else if (name === 'base') {
		const href = tag.value('href');
		if (href !== undefined) page.base ??= href;
	} else if (name === 'meta') readMeta(tag, page, found);
}

function addId(id: string, { ids }: ReadFacts): void {
	if (!ids.has(id)) ids.set(id, ids.size + 1);
}

/** What any element may have and few do. */
function readRare(tag: StartTag, page: ReadFacts, found: OnAddress): void {
	for (const attribute of tag.namesAmong(rareAttributes)) {
		if (attribute === searchable) page.searchable = true;
		const style = tag.value(attribute);
		if (!style?.includes('url(')) continue;
		const source = `${tag.fullName} ${attribute}`;
		for (const { href } of addressesInCss(style)) found(href, source, tag.offset);
	}
}

function readAnchor(tag: StartTag, page: ReadFacts): void {
	const anchor = tag.value('name');
	if (anchor) addId(anchor, page);
	const relation = tag.value('rel');
	if (relation !== 'prev' && relation !== 'next') return;
	const href = tag.value('href');
	if (href !== undefined) page[relation] ??= href;
}

/** A page that is written in an attribute. Its places are its own, and so are links to them. */
function readInnerPage(frame: StartTag, found: OnAddress): void {
	const html = frame.value('srcdoc');
	if (!html) return;
	const { offset } = frame;
	readPageFacts(Buffer.from(html), (href, source) => {
		if (!href.startsWith('#')) found(href, source, offset);
	});
}

function readMeta(tag: StartTag, page: ReadFacts, found: OnAddress): void {
	const content = tag.value('content');
	if (content === undefined) return;
	const { offset } = tag;
	if (tag.value('http-equiv')?.toLowerCase() === 'refresh') {
		const href = refreshTarget(content);
		if (href === undefined) return;
		page.refresh ??= href;
		found(href, 'meta refresh', offset);
		return;
	}
	const property = (tag.value('property') ?? tag.value('name') ?? '').toLowerCase();
	if (property === 'robots' && /\bno(?:index|ne)\b/i.test(content)) page.unlisted = true;
	if (metaAddress.test(property)) found(content, `meta ${property}`, offset);
}

/**
 * `"0;url=/topics/urls/"`, `"5, /topics/urls/"` => `"/topics/urls/"`; `"5"` => `undefined`.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
 */
function refreshTarget(content: string): string | undefined {
	const match = /^\s*[\d.]+(?:[;,\s]\s*(?:url\s*=\s*)?(.*))?$/is.exec(content);
	const target = match?.[1]?.trim();
	if (!target) return undefined;
	const quote = /^(["'])(.*?)(?:\1|$)/s.exec(target);
	return quote ? quote[2] : target;
}
