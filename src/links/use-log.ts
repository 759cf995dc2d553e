/** An address on a built page. */
export interface Use {
	/** Path of the page in the built site. */
	page: string;
	/** The address as it stands there, decoded. */
	href: string;
	/** Which byte of the file its element starts at. */
	offset: number;
}

/** Uses that belong together, in their order. */
export interface Chain {
	/** The numbers of the first and the last use; -1 as long as there is none. */
	first: number;
	last: number;
}

/** Numbers of a use: its offset, its spelling, and the next use of the same chain or -1. */
const rowLength = 3;

/** Where all links are used, as numbers in a row: half a million objects would take most of the memory. */
export class UseLog {
	private readonly paths: string[] = [];
	/** The number of the first use on each page. */
	private readonly starts: number[] = [];
	private readonly spellings: string[] = [];
	private rows = new Int32Array(1024 * rowLength);
	private size = 0;

	/** The uses that are added next are those of a page. */
	startPage(path: string): void {
		this.paths.push(path);
		this.starts.push(this.size);
	}

	/** Notes a way in which an address is written and returns its number. */
	addSpelling(href: string): number {
		return this.spellings.push(href) - 1;
	}

	/** Notes a use on the page that was started last. */
	add(offset: number, spelling: number): void {
		const at = this.size * rowLength;
		if (at + rowLength > this.rows.length) {
			const larger = new Int32Array(2 * this.rows.length);
			larger.set(this.rows);
			this.rows = larger;
		}
		this.rows[at] = offset;
		this.rows[at + 1] = spelling;
		this.rows[at + 2] = -1;
		this.size++;
	}

	/** Calls back for each use on the page that was started last, with its number and that of its spelling. */
	eachOnPage(told: (use: number, spelling: number) => void): void {
		for (let use = this.starts.at(-1) ?? 0; use < this.size; use++)
			told(use, this.rows[use * rowLength + 1] ?? 0);
	}

	/** Puts a use at the end of a chain. */
	append(chain: Chain, use: number): void {
		if (chain.first < 0) chain.first = use;
		else this.rows[chain.last * rowLength + 2] = use;
		chain.last = use;
	}

	/** The numbers of the uses of a chain. */
	*usesOf({ first }: Chain): Generator<number> {
		for (let use = first; use >= 0; use = this.rows[use * rowLength + 2] ?? -1) yield use;
	}

	/** Whether a page on which one of the chain stands passes a test. */
	isUsedOn(chain: Chain, test: (page: string) => boolean): boolean {
		for (const use of this.usesOf(chain)) if (test(this.pageOf(use))) return true;
		return false;
	}

	useAt(use: number): Use {
		const at = use * rowLength;
		return {
			page: this.pageOf(use),
			href: this.spellings[this.rows[at + 1] ?? 0] ?? '',
			offset: this.rows[at] ?? 0,
		};
	}

	/** The last page that starts at a use or before it. */
	private pageOf(use: number): string {
		let low = 0;
		let high = this.starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.starts[middle] ?? 0) <= use) low = middle;
			else high = middle;
		}
		return this.paths[low] ?? '';
	}
}
