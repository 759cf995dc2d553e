import { addressesInData, isDataFile } from './data-addresses.ts';
import type { SharedTexts } from './html/attribute-texts.ts';
import { addressesInCss } from './html/css-addresses.ts';
import {
	readPageFacts,
	type FoundAddress,
	type OnAddress,
	type PageFacts,
} from './html/page-links.ts';

/** Whether a file of a built site can hold addresses that are checked. */
export function holdsLinks(path: string): boolean {
	return isPage(path) || path.endsWith('.css') || isDataFile(path);
}

/** Whether a place in a file can be linked to. */
export function isPage(path: string): boolean {
	return path.endsWith('.html') || path.endsWith('.svg');
}

/** Reads a file of a built site and tells of every address. Offsets are those of bytes. */
export function readFileLinks(
	path: string,
	bytes: Buffer,
	found: OnAddress,
	texts: SharedTexts
): PageFacts {
	if (isPage(path)) return readPageFacts(bytes, found, texts);
	const text = bytes.toString();
	const addresses = path.endsWith('.css')
		? addressesInCss(text).map((address) => ({ ...address, source: 'css' }))
		: addressesInData(path, text);
	tellWithByteOffsets(addresses, text, found);
	return { ids: new Map() };
}

function tellWithByteOffsets(
	addresses: readonly FoundAddress[],
	text: string,
	found: OnAddress
): void {
	let at = 0;
	let bytes = 0;
	for (const { href, offset, source } of addresses) {
		bytes += Buffer.byteLength(text.slice(at, offset));
		at = offset;
		found(href, source, bytes);
	}
}
