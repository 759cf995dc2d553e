import { addressesInData, isDataFile } from './data-addresses.ts';
import { decodeUtf8, type SharedTexts } from './html/attribute-texts.ts';
import { addressesInCss } from './html/css-addresses.ts';
import { readPageLinks, type PageLinks } from './html/page-links.ts';

/** Whether a file of a built site can hold addresses that are checked. */
export function holdsLinks(path: string): boolean {
	return isPage(path) || path.endsWith('.css') || isDataFile(path);
}

/** Whether a place in a file can be linked to. */
export function isPage(path: string): boolean {
	return path.endsWith('.html') || path.endsWith('.svg');
}

/**
 * Reads the addresses of a file of a built site. The bytes are taken for Latin-1, which is quick and
 * makes offsets those of the bytes; only the pieces that matter are read as the UTF-8 they are.
 */
export function readFileLinks(path: string, bytes: Buffer, texts: SharedTexts): PageLinks {
	const text = bytes.toString('latin1');
	if (isPage(path)) return readPageLinks(text, texts);
	const addresses = path.endsWith('.css')
		? addressesInCss(text, decodeUtf8).map((found) => ({ ...found, source: 'css' }))
		: addressesInData(path, text, decodeUtf8);
	return { addresses, ids: new Set() };
}
