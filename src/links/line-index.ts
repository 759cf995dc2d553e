/** Finds the line and column of a byte in a file. Both count from 1, columns in characters as editors do. */
export class LineIndex {
	private readonly bytes: Buffer;
	private readonly starts: number[] = [0];

	constructor(bytes: Buffer) {
		this.bytes = Buffer.copyBytesFrom(bytes);
		const lineEnd = 0x0a;
		for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1))
			this.starts.push(at + 1);
	}

	placeAt(offset: number): { line: number; column: number } {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		const before = this.bytes.toString('utf8', this.starts[low], offset);
		return { line: low + 1, column: before.length + 1 };
	}
}
