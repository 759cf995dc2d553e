import { addressOfFile, encodePath, pageUrlOf, type BuiltSite } from './built-site.ts';
import { SharedTexts } from './html/attribute-texts.ts';
import type { FoundAddress, PageFacts } from './html/page-links.ts';
import { isPage, readFileLinks } from './read-file-links.ts';
import { resolveAddress, type SitePlace, type Target } from './resolve-address.ts';

/** An address on a built page. */
export interface Use {
	/** Path of the page in the built site. */
	page: string;
	/** The address as it stands there, decoded. */
	href: string;
	/** Which byte of the file its element starts at. */
	offset: number;
}

/** An address with the places it is used at. */
export interface CollectedLink {
	target: Target;
	/** All places, in the order of the files. */
	uses(): Use[];
	firstUse(): Use;
	/** Whether a page on which it is used passes a test. */
	isUsedOn(test: (page: string) => boolean): boolean;
}

/**
 * Reads every page of a site: what it says of itself, and every address of the site, each once. Only one
 * page is held in memory at a time. `paths` are the files that can hold links, `all` every file.
 */
export function collectLinks(
	{ all, paths, read }: { all: Iterable<string>; paths: readonly string[]; read: ReadBytes },
	place: SitePlace
): { site: BuiltSite; links: CollectedLink[] } {
	const pages = new Map<string, PageFacts>();
	const collector = new Collector(place);
	const texts = new SharedTexts();
	for (const path of paths) {
		const { addresses, ...facts } = readFileLinks(path, read(path), texts);
		if (isPage(path)) pages.set(path, facts);
		collector.addPage(path, facts, addresses);
	}
	return { site: { files: new Set(all), pages }, links: collector.links };
}

/** Reads a file of the site by its path. What it returns holds until the next one is read. */
export type ReadBytes = (path: string) => Buffer;

/** One way in which an address is written. */
interface Spelling {
	href: string;
	/** Where it leads, when that is the same on every page. */
	link: Link | undefined;
}

class Collector {
	readonly links: Link[] = [];
	private readonly byUrl = new Map<string, Link>();
	private readonly spellings = new Map<string, Spelling>();
	/** The same by the numbers of their texts, which saves looking up most of them. */
	private readonly byNumber: (Spelling | undefined)[] = [];
	private readonly log = new UseLog();
	private readonly place: SitePlace;

	constructor(place: SitePlace) {
		this.place = place;
	}

	addPage(path: string, facts: PageFacts, addresses: readonly FoundAddress[]): void {
		const page = this.log.addPage(path);
		const own = addressOfFile(path, this.place.base);
		const pageUrl = pageUrlOf(path, facts, this.place);
		for (const { href, number, offset } of addresses) {
			let spelling = number === undefined ? undefined : this.byNumber[number];
			if (!spelling) {
				spelling = this.spellingOf(href);
				if (number !== undefined) this.byNumber[number] = spelling;
			}
			const link =
				facts.base === undefined
					? (spelling.link ?? this.linkFrom(own, href, pageUrl))
					: this.linkTo(resolveAddress(href, pageUrl, this.place));
			link.last = this.log.add(link.last, page, offset, spelling);
			link.first ??= link.last;
		}
	}

	private spellingOf(href: string): Spelling {
		let spelling = this.spellings.get(href);
		if (spelling) return spelling;
		const isFixed = /^(?:\/(?!\/)|[a-z][a-z\d+.-]*:)/i.test(href);
		const root = `${this.place.origin}/`;
		const link = isFixed ? this.linkTo(resolveAddress(href, root, this.place)) : undefined;
		spelling = { href, link };
		this.spellings.set(href, spelling);
		return spelling;
	}

	/** A link that depends on its page. Most of them lead to a place on the page itself. */
	private linkFrom(own: string, href: string, pageUrl: string): Link {
		if (!/^#[\w-]*$/.test(href)) return this.linkTo(resolveAddress(href, pageUrl, this.place));
		const url = encodePath(own) + href;
		const fragment = href.slice(1);
		return this.byUrl.get(url) ?? this.linkTo({ kind: 'inside', path: own, fragment, url });
	}

	private linkTo(target: Target): Link {
		let link = this.byUrl.get(target.url);
		if (!link) {
			link = new Link(target, this.log);
			this.byUrl.set(target.url, link);
			this.links.push(link);
		}
		return link;
	}
}

class Link implements CollectedLink {
	readonly target: Target;
	private readonly log: UseLog;
	first: number | undefined;
	last: number | undefined;

	constructor(target: Target, log: UseLog) {
		this.target = target;
		this.log = log;
	}

	uses(): Use[] {
		const uses: Use[] = [];
		for (let at = this.first ?? -1; at >= 0; at = this.log.after(at)) uses.push(this.log.useAt(at));
		return uses;
	}

	firstUse(): Use {
		return this.log.useAt(this.first ?? 0);
	}

	isUsedOn(test: (page: string) => boolean): boolean {
		for (let at = this.first ?? -1; at >= 0; at = this.log.after(at))
			if (test(this.log.pageAt(at))) return true;
		return false;
	}
}

/** Where all links are used, in columns: half a million objects would take most of the memory. */
class UseLog {
	private readonly paths: string[] = [];
	private readonly pages: number[] = [];
	private readonly offsets: number[] = [];
	private readonly spellings: Spelling[] = [];
	/** The next use of the same link, or -1. */
	private readonly next: number[] = [];

	addPage(path: string): number {
		return this.paths.push(path) - 1;
	}

	/** Notes a use that follows `previous` and returns its number. */
	add(previous: number | undefined, page: number, offset: number, spelling: Spelling): number {
		const number = this.pages.push(page) - 1;
		this.offsets.push(offset);
		this.spellings.push(spelling);
		this.next.push(-1);
		if (previous !== undefined) this.next[previous] = number;
		return number;
	}

	after(number: number): number {
		return this.next[number] ?? -1;
	}

	pageAt(number: number): string {
		return this.paths[this.pages[number] ?? 0] ?? '';
	}

	useAt(number: number): Use {
		return {
			page: this.pageAt(number),
			href: this.spellings[number]?.href ?? '',
			offset: this.offsets[number] ?? 0,
		};
	}
}
