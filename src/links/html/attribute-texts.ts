import { decodeHTMLAttribute } from 'entities';

/** Gives the text of an attribute that stands between two positions in HTML, decoded. */
export interface AttributeTexts {
	textAt(html: string, start: number, end: number): string;
}

/** For HTML that is text. */
export const plainTexts: AttributeTexts = {
	textAt: (html, start, end) => decodeEntities(html.slice(start, end)),
};

/**
 * For the pages of a site, each given as its bytes of UTF-8 read as Latin-1. The same text, which is what
 * most links of a site are, is made once: looking it up makes no string, and none holds on to the page
 * that it was cut from.
 */
export class SharedTexts implements AttributeTexts {
	private readonly raw: string[] = [];
	private readonly decoded: string[] = [];
	/** Numbers of texts by their hash, with open addressing; 0 is an empty place. */
	private table = new Int32Array(1 << 12);

	textAt(html: string, start: number, end: number): string {
		const length = end - start;
		let hash = length;
		for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + html.charCodeAt(at)) | 0;
		const mask = this.table.length - 1;
		let slot = spread(hash) & mask;
		for (let number = this.table[slot]; number; number = this.table[slot]) {
			const text = this.raw[number - 1] ?? '';
			if (text.length === length && standsAt(text, html, start))
				return this.decoded[number - 1] ?? '';
			slot = (slot + 1) & mask;
		}
		return this.add(html.slice(start, end), slot);
	}

	private add(piece: string, slot: number): string {
		const raw = Buffer.from(piece, 'latin1').toString('latin1');
		const decoded = decodeEntities(decodeUtf8(raw));
		this.table[slot] = this.raw.push(raw);
		this.decoded.push(decoded);
		if (this.raw.length * 2 > this.table.length) this.grow();
		return decoded;
	}

	private grow(): void {
		this.table = new Int32Array(this.table.length * 4);
		const mask = this.table.length - 1;
		this.raw.forEach((text, index) => {
			let hash = text.length;
			for (let at = 0; at < text.length; at++)
				hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
			let slot = spread(hash) & mask;
			while (this.table[slot]) slot = (slot + 1) & mask;
			this.table[slot] = index + 1;
		});
	}
}

/** Lets all bits of a hash count in its low ones. */
function spread(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
	return mixed ^ (mixed >>> 15);
}

function standsAt(text: string, html: string, start: number): boolean {
	for (let at = 0; at < text.length; at++)
		if (text.charCodeAt(at) !== html.charCodeAt(start + at)) return false;
	return true;
}

/** Bytes of UTF-8 that were read as Latin-1, as the text they are. */
export function decodeUtf8(text: string): string {
	return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString() : text;
}

function decodeEntities(text: string): string {
	return text.includes('&') ? decodeHTMLAttribute(text) : text;
}
