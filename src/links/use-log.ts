/** An address on a built page. */
export interface Use {
	/** Path of the page in the built site. */
	page: string;
	/** The address as it stands there, decoded. */
	href: string;
	/** Which byte of the file its element starts at. */
	offset: number;
}

/** Numbers of a use: its page, its offset, its spelling, and the next use of the same link or -1. */
const rowLength = 4;

/** Where all links are used, as numbers in a row: half a million objects would take most of the memory. */
export class UseLog {
	private readonly paths: string[] = [];
	private readonly spellings: string[] = [];
	private rows = new Int32Array(1024 * rowLength);
	private used = 0;

	/** Notes a page and returns its number. */
	addPage(path: string): number {
		return this.paths.push(path) - 1;
	}

	/** Notes a way in which an address is written and returns its number. */
	addSpelling(href: string): number {
		return this.spellings.push(href) - 1;
	}

	/** Notes a use that follows `previous` and returns its number. */
	add(previous: number | undefined, page: number, offset: number, spelling: number): number {
		const at = this.used;
		if (at + rowLength > this.rows.length) {
			const larger = new Int32Array(2 * this.rows.length);
			larger.set(this.rows);
			this.rows = larger;
		}
		const { rows } = this;
		rows[at] = page;
		rows[at + 1] = offset;
		rows[at + 2] = spelling;
		rows[at + 3] = -1;
		if (previous !== undefined) rows[previous + 3] = at;
		this.used = at + rowLength;
		return at;
	}

	after(use: number): number {
		return this.rows[use + 3] ?? -1;
	}

	pageAt(use: number): string {
		return this.paths[this.rows[use] ?? 0] ?? '';
	}

	useAt(use: number): Use {
		return {
			page: this.pageAt(use),
			href: this.spellings[this.rows[use + 2] ?? 0] ?? '',
			offset: this.rows[use + 1] ?? 0,
		};
	}
}
