import { addressesInData, isDataFile } from './data-addresses.ts';
import type { SharedTexts } from './html/attribute-texts.ts';
import { addressesInCss } from './html/css-addresses.ts';
import { readPageLinks, type FoundAddress, type PageLinks } from './html/page-links.ts';

/** Whether a file of a built site can hold addresses that are checked. */
export function holdsLinks(path: string): boolean {
	return isPage(path) || path.endsWith('.css') || isDataFile(path);
}

/** Whether a place in a file can be linked to. */
export function isPage(path: string): boolean {
	return path.endsWith('.html') || path.endsWith('.svg');
}

/** Reads the addresses of a file of a built site. Offsets are those of bytes. */
export function readFileLinks(path: string, bytes: Buffer, texts: SharedTexts): PageLinks {
	if (isPage(path)) return readPageLinks(bytes, texts);
	const text = bytes.toString();
	const addresses = path.endsWith('.css')
		? addressesInCss(text).map((found) => ({ ...found, source: 'css' }))
		: addressesInData(path, text);
	return { addresses: withByteOffsets(addresses, text), ids: new Set() };
}

function withByteOffsets(addresses: readonly FoundAddress[], text: string): FoundAddress[] {
	let at = 0;
	let bytes = 0;
	return addresses.map((found) => {
		bytes += Buffer.byteLength(text.slice(at, found.offset));
		at = found.offset;
		return { ...found, offset: bytes };
	});
}
