/** Lets a limited number of things happen at once, in the order in which they came. */
export class Slots {
	private free: number;
	private readonly waiting: (() => void)[] = [];

	constructor(count: number) {
		this.free = count;
	}

	/** Waits for a place and takes it. Whoever took one gives it back. */
	async take(): Promise<void> {
		if (this.free > 0) this.free--;
		else await new Promise<void>((resolve) => this.waiting.push(resolve));
	}

	give(): void {
		const next = this.waiting.shift();
		if (next) next();
		else this.free++;
	}

	async run<T>(task: () => Promise<T>): Promise<T> {
		await this.take();
		try {
			return await task();
		} finally {
			this.give();
		}
	}
}
