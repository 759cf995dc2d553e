import type { PageFacts } from './html/page-links.ts';
import { decoded, resolveAddress, type SitePlace, type Target } from './resolve-address.ts';

/** A built site, as it lies in a folder: what can be asked for, and what its pages say of themselves. */
export interface BuiltSite {
	/** Paths of all files from the folder, with forward slashes: `topics/urls/index.html`. */
	files: ReadonlySet<string>;
	/** Files in which a place can be linked to, by their paths: pages, and drawings in SVG. */
	pages: ReadonlyMap<string, PageFacts>;
}

/** `"topics/urls/index.html"` => `"/topics/urls/"`, `"404.html"` => `"/404.html"`, below the base path. */
export function addressOfFile(path: string, base: string): string {
	const isIndex = path === 'index.html' || path.endsWith('/index.html');
	return `${base}/${isIndex ? path.slice(0, -'index.html'.length) : path}`;
}

/** What a host that serves folders of files answers. */
export type Answer =
	| { found: string }
	/** The same with a slash at the end. */
	| { redirect: string }
	| { missing: 'outside-base' | 'not-there' };

/**
 * What a static host answers for a path from its root, decoded. Capital and small letters differ.
 *
 * @see https://docs.github.com/en/pages
 */
export function answerOf(path: string, { files }: BuiltSite, base: string): Answer {
	if (path === base && base) return { redirect: `${base}/` };
	if (!path.startsWith(`${base}/`)) return { missing: 'outside-base' };
	const file = path.slice(base.length + 1);
	if (file === '' || file.endsWith('/'))
		return files.has(`${file}index.html`) ? { found: `${file}index.html` } : notThere;
	if (files.has(file)) return { found: file };
	if (files.has(`${file}.html`)) return { found: `${file}.html` };
	return files.has(`${file}/index.html`) ? { redirect: `${path}/` } : notThere;
}

const notThere: Answer = { missing: 'not-there' };

/**
 * Whether a fragment leads to a place on a page: as it is written or decoded, an `id` or a named anchor;
 * `top` always. What follows `:~:` speaks to the browser and names no place.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
 */
export function hasFragment({ ids }: PageFacts, fragment: string): boolean {
	if (ids.has(fragment)) return true;
	const name = fragment.split(':~:')[0] ?? '';
	return name === '' || ids.has(name) || ids.has(decoded(name)) || name.toLowerCase() === 'top';
}

/** A path as a browser writes it: `"/a b/?"` => `"/a%20b/%3F"`. */
export function encodePath(path: string): string {
	return encodeURI(path).replaceAll(/[?#]/g, encodeURIComponent);
}

/** Where a page is published and what its addresses are relative to. */
export function pageUrlOf(path: string, links: PageFacts, place: SitePlace): string {
	const own = place.origin + encodePath(addressOfFile(path, place.base));
	return links.base !== undefined && URL.canParse(links.base, own)
		? new URL(links.base, own).href
		: own;
}

/** Where the redirect on a page leads, if it is one. */
export function redirectOf(path: string, links: PageFacts, place: SitePlace): Target | undefined {
	if (links.refresh === undefined) return undefined;
	return resolveAddress(links.refresh, pageUrlOf(path, links, place), place);
}
