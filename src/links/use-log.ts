/** An address on a built page. */
export interface Use {
	/** Path of the page in the built site. */
	page: string;
	/** The address as it stands there, decoded. */
	href: string;
	/** Which byte of the file its element starts at. */
	offset: number;
}

/** A page with the numbers of its first use and of the one behind its last. */
export interface LoggedPage {
	path: string;
	from: number;
	to: number;
}

/** Numbers of a use: its offset and its spelling. */
const rowLength = 2;

/** Where all links are used, as numbers in a row: half a million objects would take most of the memory. */
export class UseLog {
	private readonly pages: LoggedPage[] = [];
	private readonly spellings: string[] = [];
	private rows = new Int32Array(1024 * rowLength);
	private size = 0;

	/** Notes a way in which an address is written and returns its number. */
	addSpelling(href: string): number {
		return this.spellings.push(href) - 1;
	}

	/** Notes a use on the page that comes next. */
	add(offset: number, spelling: number): void {
		const at = this.size * rowLength;
		if (at + rowLength > this.rows.length) {
			const larger = new Int32Array(2 * this.rows.length);
			larger.set(this.rows);
			this.rows = larger;
		}
		this.rows[at] = offset;
		this.rows[at + 1] = spelling;
		this.size++;
	}

	/** Lays what was noted since the page before to a page. */
	endPage(path: string): LoggedPage {
		const page = { path, from: this.pages.at(-1)?.to ?? 0, to: this.size };
		this.pages.push(page);
		return page;
	}

	allPages(): readonly LoggedPage[] {
		return this.pages;
	}

	/** The number of the spelling of a use. */
	spellingOf(use: number): number {
		return this.rows[use * rowLength + 1] ?? 0;
	}

	useAt(use: number): Use {
		return {
			page: this.pageOf(use),
			href: this.spellings[this.spellingOf(use)] ?? '',
			offset: this.rows[use * rowLength] ?? 0,
		};
	}

	pageOf(use: number): string {
		let low = 0;
		let high = this.pages.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.pages[middle]?.to ?? 0) <= use) low = middle + 1;
			else high = middle;
		}
		return this.pages[low]?.path ?? '';
	}
}
