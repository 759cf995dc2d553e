import { decodeHTMLAttribute } from 'entities';

/** Gives the text of an attribute that stands between two bytes of HTML, decoded. */
export interface AttributeTexts {
	textAt(html: Buffer, start: number, end: number): string;
}

/** Reads each text as it comes. */
export const plainTexts: AttributeTexts = {
	textAt: (html, start, end) => decodeEntities(html.toString('utf8', start, end)),
};

/**
 * Reads the same text, which is what most links of a site are, once for all its pages: looking it up makes
 * no string.
 */
export class SharedTexts implements AttributeTexts {
	/** The bytes of all texts, one after the other. */
	private bytes = Buffer.allocUnsafe(1 << 16);
	private used = 0;
	/** Where each text starts in `bytes`; it ends where the next one starts. */
	private readonly starts: number[] = [0];
	private readonly texts: string[] = [];
	/** The number of the text that was read last; the same text has the same one. */
	last = 0;
	/** Numbers of texts by their hash, with open addressing; 0 is an empty place. */
	private table = new Int32Array(1 << 12);

	textAt(html: Buffer, start: number, end: number): string {
		const { starts, table } = this;
		const mask = table.length - 1;
		let slot = hashOf(html, start, end) & mask;
		for (let number = table[slot] ?? 0; number !== 0; number = table[slot] ?? 0) {
			const own = starts[number - 1] ?? 0;
			if ((starts[number] ?? 0) - own === end - start && this.isSame(own, html, start, end))
				return this.texts[(this.last = number) - 1] ?? '';
			slot = (slot + 1) & mask;
		}
		return this.add(html, start, end, slot);
	}

	private isSame(own: number, html: Buffer, start: number, end: number): boolean {
		const { bytes } = this;
		for (let at = start, mine = own; at < end; at++, mine++)
			if (html[at] !== bytes[mine]) return false;
		return true;
	}

	private add(html: Buffer, start: number, end: number, slot: number): string {
		const length = end - start;
		if (this.used + length > this.bytes.length) {
			const larger = Buffer.allocUnsafe(2 * (this.used + length));
			this.bytes.copy(larger, 0, 0, this.used);
			this.bytes = larger;
		}
		html.copy(this.bytes, this.used, start, end);
		this.used += length;
		this.starts.push(this.used);
		const text = plainTexts.textAt(html, start, end);
		this.last = this.table[slot] = this.texts.push(text);
		if (this.texts.length * 2 > this.table.length) this.grow();
		return text;
	}

	private grow(): void {
		this.table = new Int32Array(this.table.length * 4);
		const mask = this.table.length - 1;
		for (let number = 1; number <= this.texts.length; number++) {
			const [start = 0, end = 0] = this.starts.slice(number - 1, number + 1);
			let slot = hashOf(this.bytes, start, end) & mask;
			while (this.table[slot] !== 0) slot = (slot + 1) & mask;
			this.table[slot] = number;
		}
	}
}

function hashOf(bytes: Buffer, start: number, end: number): number {
	let hash = end - start;
	for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
	// Lets all bits count in the low ones.
	hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
	return hash ^ (hash >>> 15);
}

function decodeEntities(text: string): string {
	return text.includes('&') ? decodeHTMLAttribute(text) : text;
}
