import { decodeUtf8 } from './html/attribute-texts.ts';

/** Finds the line and column of a byte in a file. Both count from 1, columns in characters as editors do. */
export class LineIndex {
	private readonly text: string;
	private readonly starts: number[] = [0];

	constructor(bytes: Buffer) {
		const text = bytes.toString('latin1');
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
			this.starts.push(at + 1);
		this.text = text;
	}

	placeAt(offset: number): { line: number; column: number } {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		const before = decodeUtf8(this.text.slice(this.starts[low], offset));
		return { line: low + 1, column: before.length + 1 };
	}
}
