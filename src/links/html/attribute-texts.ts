import { decodeHTMLAttribute } from 'entities/decode';

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
	/** Numbers of texts that were found inside of others. */
	private readonly inner = new Map<string, number>();
	/** The number of the text that was read last; the same text has the same one. */
	last = 0;
	/** Pairs of the number of a text and its hash, with open addressing; number 0 is an empty place. */
	private table = new Int32Array(1 << 13);

	textAt(html: Buffer, start: number, end: number): string {
		const { table } = this;
		const hash = hashOf(html, start, end);
		let slot = slotOf(hash, table);
		for (let number = table[slot] ?? 0; number !== 0; number = table[slot] ?? 0) {
			if (table[slot + 1] === hash && this.isSame(number, html, start, end))
				return this.texts[(this.last = number) - 1] ?? '';
			slot = slotAfter(slot, table);
		}
		return this.add(html, start, end, hash);
	}

	/** A text by its number. */
	textOf(number: number): string {
		return this.texts[number - 1] ?? '';
	}

	/** Gives a number to a text that does not stand in an attribute alone, such as an address in CSS. */
	numberOf(text: string): number {
		let number = this.inner.get(text);
		if (number === undefined) this.inner.set(text, (number = this.number(text)));
		return number;
	}

	private number(text: string): number {
		this.starts.push(this.used);
		return this.texts.push(text);
	}

	private isSame(number: number, html: Buffer, start: number, end: number): boolean {
		const { bytes, starts } = this;
		let mine = starts[number - 1] ?? 0;
		if ((starts[number] ?? 0) - mine !== end - start) return false;
		for (let at = start; at < end; at++, mine++) if (html[at] !== bytes[mine]) return false;
		return true;
	}

	private add(html: Buffer, start: number, end: number, hash: number): string {
		const length = end - start;
		if (this.used + length > this.bytes.length) {
			const larger = Buffer.allocUnsafe(2 * (this.used + length));
			this.bytes.copy(larger, 0, 0, this.used);
			this.bytes = larger;
		}
		html.copy(this.bytes, this.used, start, end);
		this.used += length;
		const text = plainTexts.textAt(html, start, end);
		this.last = this.number(text);
		enter(this.table, this.last, hash);
		if (this.texts.length * 4 > this.table.length) this.grow();
		return text;
	}

	private grow(): void {
		const { table } = this;
		const larger = new Int32Array(table.length * 4);
		for (let slot = 0; slot < table.length; slot += 2)
			if (table[slot] !== 0) enter(larger, table[slot] ?? 0, table[slot + 1] ?? 0);
		this.table = larger;
	}
}

/** The slot of a table at which a hash is looked for first. */
function slotOf(hash: number, table: Int32Array): number {
	return (2 * hash) & (table.length - 1);
}

function slotAfter(slot: number, table: Int32Array): number {
	return (slot + 2) & (table.length - 1);
}

function enter(table: Int32Array, number: number, hash: number): void {
	let slot = slotOf(hash, table);
	while (table[slot] !== 0) slot = slotAfter(slot, table);
	table[slot] = number;
	table[slot + 1] = hash;
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
