import { addressOfFile, encodePath, pageUrlOf, type BuiltSite } from './built-site.ts';
import { SharedTexts } from './html/attribute-texts.ts';
import type { PageFacts } from './html/page-links.ts';
import { isPage, readFileLinks } from './read-file-links.ts';
import { resolveAddress, type SitePlace, type Target } from './resolve-address.ts';
import { UseLog, type Use } from './use-log.ts';

export type { Use } from './use-log.ts';

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
		const facts = readFileLinks(path, read(path), collector.found, texts);
		if (isPage(path)) pages.set(path, facts);
		collector.endPage(path, facts);
	}
	return { site: { files: new Set(all), pages }, links: collector.links };
}

/** Reads a file of the site by its path. What it returns holds until the next one is read. */
export type ReadBytes = (path: string) => Buffer;

/** One way in which an address is written. */
interface Spelling {
	/** Its number in the log. */
	number: number;
	/** Where it leads, when that is the same on every page. */
	link: Link | undefined;
}

class Collector {
	readonly links: Link[] = [];
	private readonly byUrl = new Map<string, Link>();
	private readonly spellings = new Map<string, Spelling>();
	/** The same by the numbers of their texts, which saves looking up most of them. Number 0 is no text's. */
	private readonly byNumber: (Spelling | undefined)[] = [];
	/** The addresses of the page that is being read. */
	private readonly hrefs: string[] = [];
	private readonly pageOffsets: number[] = [];
	private readonly numbers: number[] = [];
	private readonly log = new UseLog();
	private readonly place: SitePlace;

	constructor(place: SitePlace) {
		this.place = place;
	}

	/** Where the addresses of a page lead is known at its end: a `base` may stand behind them. */
	readonly found = (href: string, _source: string, offset: number, number?: number): void => {
		this.hrefs.push(href);
		this.pageOffsets.push(offset);
		this.numbers.push(number ?? 0);
	};

	/** Takes in what was found on a page. */
	endPage(path: string, facts: PageFacts): void {
		const page = this.log.addPage(path);
		const own = addressOfFile(path, this.place.base);
		const address = encodePath(own);
		const pageUrl = pageUrlOf(path, facts, this.place);
		this.hrefs.forEach((href, index) => {
			const spelling = this.spellingOf(href, this.numbers[index] ?? 0);
			const link =
				facts.base === undefined
					? (spelling.link ?? this.placeOn(own, address, href) ?? this.linkFrom(href, pageUrl))
					: this.linkFrom(href, pageUrl);
			link.last = this.log.add(link.last, page, this.pageOffsets[index] ?? 0, spelling.number);
			link.first ??= link.last;
		});
		this.hrefs.length = this.pageOffsets.length = this.numbers.length = 0;
	}

	private spellingOf(href: string, number: number): Spelling {
		const known = this.byNumber[number];
		if (known) return known;
		const spelling = this.spellings.get(href) ?? this.newSpelling(href);
		if (number > 0) this.byNumber[number] = spelling;
		return spelling;
	}

	private newSpelling(href: string): Spelling {
		const isFixed = /^(?:\/(?!\/)|[a-z][a-z\d+.-]*:)/i.test(href);
		const link = isFixed ? this.linkFrom(href, `${this.place.origin}/`) : undefined;
		const spelling = { number: this.log.addSpelling(href), link };
		this.spellings.set(href, spelling);
		return spelling;
	}

	/** Most links that depend on their page lead to a place on the page itself. */
	private placeOn(path: string, address: string, href: string): Link | undefined {
		if (!/^#[\w-]*$/.test(href)) return undefined;
		const url = address + href;
		const fragment = href.slice(1);
		return this.byUrl.get(url) ?? this.linkTo({ kind: 'inside', path, fragment, url });
	}

	private linkFrom(href: string, pageUrl: string): Link {
		return this.linkTo(resolveAddress(href, pageUrl, this.place));
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
