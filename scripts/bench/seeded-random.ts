/** A source of numbers that gives the same ones for the same seeds, on every machine. */
export class SeededRandom {
	private state: number;

	constructor(...seeds: number[]) {
		this.state = seeds.reduce(
			(state, seed) => Math.imul(state ^ seed, 0x9e3779b1) ^ (state >>> 15),
			1
		);
	}

	/** A number from 0 up to, and without, 1. It is the generator known as mulberry32. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from 0 up to, and without, `end`. */
	below(end: number): number {
		return Math.floor(this.next() * end);
	}

	/** One of a list. @throws when the list is empty. */
	pick<T>(list: readonly T[]): T {
		const item = list[this.below(list.length)];
		if (item === undefined) throw new Error('There is nothing to pick from an empty list.');
		return item;
	}
}
