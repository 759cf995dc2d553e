import type { SharedTexts } from './html/attribute-texts.ts';
import type { PageFacts } from './html/page-links.ts';

/** An address in a built site. */
export interface Use {
	/** Path of the file in the built site. */
	page: string;
	/** The address as it stands there, decoded. */
	href: string;
	/** Which byte of the file its element starts at. */
	offset: number;
}

/** A file with what it says of itself, the number of its first use and that of the one behind its last. */
export interface LoggedFile {
	path: string;
	facts: PageFacts;
	from: number;
	to: number;
}

/** Numbers of a use: its offset and its spelling. */
const rowLength = 2;

/** Where all links are used, as numbers in a row: half a million objects would take most of the memory. */
export class UseLog {
	private readonly logged: LoggedFile[] = [];
	private readonly texts: SharedTexts;
	private rows = new Int32Array(1024 * rowLength);
	private size = 0;

	/** @param texts have the number of each spelling. */
	constructor(texts: SharedTexts) {
		this.texts = texts;
	}

	/** Notes a use in the file that comes next. */
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

	/** Lays what was noted since the file before to a file. */
	endFile(path: string, facts: PageFacts): void {
		this.logged.push({ path, facts, from: this.logged.at(-1)?.to ?? 0, to: this.size });
	}

	/** All files, in the order in which they were read. */
	get files(): readonly LoggedFile[] {
		return this.logged;
	}

	/** The number of the spelling of a use. */
	spellingOf(use: number): number {
		return this.rows[use * rowLength + 1] ?? 0;
	}

	/** A spelling by its number. */
	hrefOf(spelling: number): string {
		return this.texts.textOf(spelling);
	}

	useAt(use: number): Use {
		return {
			page: this.pageOf(use),
			href: this.hrefOf(this.spellingOf(use)),
			offset: this.rows[use * rowLength] ?? 0,
		};
	}

	pageOf(use: number): string {
		let low = 0;
		let high = this.logged.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.logged[middle]?.to ?? 0) <= use) low = middle + 1;
			else high = middle;
		}
		return this.logged[low]?.path ?? '';
	}
}
