/** The code pages that UTF-8 is most often taken for. */
export const codePageNames = ['windows-1252', 'windows-1254', 'macintosh'] as const;

export type CodePageName = (typeof codePageNames)[number];

/** The upper half of a code page: what a text looks like when its bytes are taken for this page. */
export interface CodePage {
	name: CodePageName;
	/** The byte from 0x80 to 0xFF behind a character: `"€"` => `0x80`. */
	byteOf: ReadonlyMap<string, number>;
	/** Bytes that mean nothing in this page. Many programs drop them. */
	lostBytes: readonly number[];
}

/**
 * The tables, made from the platform's decoders. Bytes that mean nothing become control characters
 * there, and programs that take text for ISO-8859-1 make such characters of all bytes below 0xA0.
 *
 * @see https://encoding.spec.whatwg.org/#legacy-single-byte-encodings
 */
export const codePages: Readonly<Record<CodePageName, CodePage>> = {
	'windows-1252': tableOf('windows-1252'),
	'windows-1254': tableOf('windows-1254'),
	macintosh: tableOf('macintosh'),
};

function tableOf(name: CodePageName): CodePage {
	const bytes = Array.from({ length: 128 }, (_, index) => index + 0x80);
	const characters = new TextDecoder(name).decode(Uint8Array.from(bytes));
	const byteOf = new Map<string, number>();
	for (const byte of bytes.slice(0, 32)) byteOf.set(String.fromCharCode(byte), byte);
	bytes.forEach((byte, index) => byteOf.set(characters.charAt(index), byte));
	const lostBytes = bytes.filter(
		(byte, index) => characters.charCodeAt(index) === byte && byte < 0xa0
	);
	return { name, byteOf, lostBytes };
}
