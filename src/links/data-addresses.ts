import { decodeXML } from 'entities';
import type { FoundAddress } from './html/page-links.ts';

/** Files beside the pages that name addresses of the site. */
export const isDataFile = (path: string): boolean =>
	/^sitemap[^/]*\.xml$/.test(path) || path === 'curriculum.json';

/** The addresses in such a file: `<loc>` in a sitemap, every `url` in `curriculum.json`. */
export function addressesInData(path: string, text: string): FoundAddress[] {
	const pattern = path.endsWith('.xml') ? /<loc>\s*([^<]*?)\s*<\/loc>/g : /"url":\s*"([^"\\]*)"/g;
	const source = path.endsWith('.xml') ? 'sitemap' : 'curriculum.json';
	return [...text.matchAll(pattern)].map((match) => ({
		href: decodeXML(match[1] ?? ''),
		source,
		offset: match.index,
	}));
}
