/** Finds the line and column of a byte in a file. Both count from 1, columns in characters as editors do. */
export class LineIndex {
	private readonly bytes: Buffer;
	private readonly starts: number[] = [0];

	constructor(bytes: Buffer) {
		this.bytes = Buffer.copyBytesFrom(bytes);
	}

	placeAt(offset: number): { line: number; column: number } {
		this.readTo(offset);
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

	/** Lines behind the last place that is asked for are of no interest. */
	private readTo(offset: number): void {
		const lineEnd = 0x0a;
		for (;;) {
			const at = this.bytes.indexOf(lineEnd, this.starts.at(-1));
			if (at < 0 || at >= offset) return;
			this.starts.push(at + 1);
		}
	}
}
