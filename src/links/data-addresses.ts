import { decodeXML } from 'entities/decode';
import type { FoundAddress } from './html/page-links.ts';

/** Files beside the pages that name addresses of the site. */
export const isDataFile = (path: string): boolean => forms.some(({ file }) => file.test(path));

/** Such files, and where an address stands in them. */
const forms = [
	{
		file: /^sitemap[^/]*\.xml$/,
		source: 'sitemap',
		address: /<(?:\w+:)?loc>([^<]*)<|<xhtml:link\s[^<>]*\bhref="([^"<>]*)"/g,
	},
	{ file: /^curriculum\.json$/, source: 'curriculum.json', address: /"url":\s*"([^"\\]*)"/g },
	{ file: /^robots\.txt$/, source: 'robots.txt', address: /^sitemap:[^\S\n]*(\S+)/gim },
] as const;

/** The addresses in such a file: those of pages in a sitemap, every `url` in `curriculum.json`. */
export function addressesInData(path: string, text: string): FoundAddress[] {
	const form = forms.find(({ file }) => file.test(path));
	if (!form) return [];
	return [...text.matchAll(form.address)].map((match) => {
		const written = (match[1] ?? match[2] ?? '').trim();
		const href = form.source === 'sitemap' ? decodeXML(written) : written;
		return { href, source: form.source, offset: match.index };
	});
}
