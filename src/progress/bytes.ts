/** Puts whole numbers and bytes one after the other. */
export class ByteWriter {
	private readonly bytes: number[] = [];

	/** A number from 0 to 2^53 in as few bytes as it needs: seven bits in each, the lowest first. */
	number(value: number): void {
		let rest = value;
		while (rest >= 128) {
			this.bytes.push((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		this.bytes.push(rest);
	}

	/** A number that may be below zero: its sign is a bit of the first byte. */
	signed(value: number): void {
		const size = Math.abs(value);
		const first = 2 * (size % 64) + (value < 0 ? 1 : 0);
		const rest = Math.floor(size / 64);
		this.bytes.push(rest > 0 ? first + 128 : first);
		if (rest > 0) this.number(rest);
	}

	all(bytes: Iterable<number>): void {
		for (const byte of bytes) this.bytes.push(byte);
	}

	/** The lowest `length` bytes of a number, the lowest first. */
	fixed(value: number, length: number): void {
		for (let at = 0; at < length; at++) this.bytes.push(Math.floor(value / 256 ** at) % 256);
	}

	result(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.bytes);
	}
}

/** Takes them apart again. @throws a `RangeError` where the bytes end too soon. */
export class ByteReader {
	private at = 0;
	private readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	number(): number {
		let value = 0;
		for (let factor = 1; factor < 2 ** 53; factor *= 128) {
			const [byte = 0] = this.take(1);
			value += (byte % 128) * factor;
			if (byte < 128) return value;
		}
		throw new RangeError('A number is too large.');
	}

	signed(): number {
		const first = this.fixed(1);
		const rest = first < 128 ? 0 : this.number();
		const size = rest * 64 + Math.floor((first % 128) / 2);
		return first % 2 === 0 ? size : -size;
	}

	take(length: number): Uint8Array {
		if (length > this.bytes.length - this.at) throw new RangeError('The bytes end too soon.');
		this.at += length;
		return this.bytes.subarray(this.at - length, this.at);
	}

	fixed(length: number): number {
		return this.take(length).reduceRight((value, byte) => value * 256 + byte, 0);
	}

	rest(): Uint8Array {
		return this.take(this.bytes.length - this.at);
	}
}
