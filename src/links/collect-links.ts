import { addressOfFile, encodePath, pageUrlOf, type BuiltSite } from './built-site.ts';
import { Link, type CollectedLink } from './collected-link.ts';
import { SharedTexts } from './html/attribute-texts.ts';
import type { PageFacts } from './html/page-links.ts';
import { isPage, readFileLinks } from './read-file-links.ts';
import { resolveAddress, type SitePlace, type Target } from './resolve-address.ts';
import { SettledPlaces, type SettledPage } from './settled-places.ts';
import { UseLog, type Chain } from './use-log.ts';

/** What a site holds, and what leads where. */
export interface CollectedSite {
	site: BuiltSite;
	/** Every address, each once; without those that are settled. */
	links: CollectedLink[];
	settled: SettledPlaces;
}

/** Reads a file of the site by its path. What it returns holds until the next one is read. */
export type ReadBytes = (path: string) => Buffer;

/** The files of a site: those that can hold links, and all. */
interface SiteFiles {
	all: Iterable<string>;
	paths: readonly string[];
	read: ReadBytes;
}

/**
 * Reads every page of a site: what it says of itself, and every address of the site, each once. Only one page
 * is held in memory at a time. With `settles` links that plainly lead to what is there are only counted.
 */
export function collectLinks(
	{ all, paths, read }: SiteFiles,
	place: SitePlace,
	settles = false
): CollectedSite {
	const pages = new Map<string, PageFacts>();
	const collector = new Collector(place, settles);
	const texts = new SharedTexts();
	for (const path of paths) {
		const bytes = read(path);
		collector.startPage(path);
		const facts = readFileLinks(path, bytes, collector.found, texts);
		if (isPage(path)) pages.set(path, facts);
		collector.endPage(path, facts);
	}
	return {
		site: { files: new Set(all), pages },
		links: collector.finish(),
		settled: collector.settled,
	};
}

/** One way in which an address is written, with its uses as far as they lead to the same place on every page. */
interface Spelling extends Chain {
	number: number;
	href: string;
	/** Whether it leads to the same place on every page that names no base. */
	isFixed: boolean;
	/** A place on the page where it stands: `path` for `#path`. */
	ownPlace: string | undefined;
}

class Collector {
	readonly settled = new SettledPlaces();
	private readonly byUrl = new Map<string, Link>();
	private readonly spellings: Spelling[] = [];
	private readonly byHref = new Map<string, Spelling>();
	/** The same by the numbers of shared texts, for all that stands in them. */
	private readonly byText: (Spelling | undefined)[] = [];
	private readonly log = new UseLog();
	private readonly place: SitePlace;
	private readonly settles: boolean;

	constructor(place: SitePlace, settles: boolean) {
		this.place = place;
		this.settles = settles;
	}

	startPage(path: string): void {
		this.log.startPage(path);
	}

	/** Where the addresses of a page lead is known at its end: a `base` may stand behind them. */
	readonly found = (href: string, _source: string, offset: number, text = 0): void => {
		this.log.add(offset, this.spellingOf(href, text).number);
	};

	/** Takes in what was found on a page. */
	endPage(path: string, facts: PageFacts): void {
		const own = addressOfFile(path, this.place.base);
		const pageUrl = pageUrlOf(path, facts, this.place);
		const page = this.settledPage(path, own, facts);
		this.log.eachOnPage((use, number) => {
			const spelling = this.spellings[number];
			if (!spelling) return;
			const { href, isFixed, ownPlace } = spelling;
			if (facts.base !== undefined) this.log.append(this.linkFrom(href, pageUrl), use);
			else if (isFixed) this.log.append(spelling, use);
			else if (ownPlace === undefined) this.log.append(this.linkFrom(href, pageUrl), use);
			else if (!page || !this.settled.settle(page, ownPlace))
				this.log.append(this.linkToOwnPlace(own, ownPlace), use);
		});
	}

	/** Gives the links, once all pages are known. */
	finish(): Link[] {
		for (const spelling of this.spellings) {
			if (spelling.first < 0) continue;
			const target = resolveAddress(spelling.href, `${this.place.origin}/`, this.place);
			if (!this.settle(target, spelling)) this.linkTo(target).more.push(spelling);
		}
		return [...this.byUrl.values()]
			.filter((link) => link.more.length > 0 || !this.settle(link.target, link))
			.sort((a, b) => a.start - b.start);
	}

	/** A page whose links can be settled, unless all are wanted. Redirects are judged by where they lead. */
	private settledPage(path: string, own: string, facts: PageFacts): SettledPage | undefined {
		const isPlain = path.endsWith('.html') && encodePath(own) === own;
		return this.settles && isPlain && facts.refresh === undefined
			? this.settled.addPage(own, path, facts)
			: undefined;
	}

	/** Whether all there is to say of a link is that it leads to what is there. */
	private settle(target: Target, uses: Chain): boolean {
		const page = this.settled.pageAt(target);
		if (!page || target.kind !== 'inside') return false;
		if (!this.settled.settle(page, target.fragment)) return false;
		const isOther = (path: string) => path !== page.file && path.endsWith('.html');
		page.isLedTo ||= this.log.isUsedOn(uses, isOther);
		return true;
	}

	private spellingOf(href: string, text: number): Spelling {
		const known = text > 0 ? this.byText[text] : this.byHref.get(href);
		if (known) return known;
		const spelling = {
			number: this.log.addSpelling(href),
			href,
			isFixed: /^(?:\/(?!\/)|[a-z][a-z\d+.-]*:)/i.test(href),
			ownPlace: /^#[\w-]+$/.test(href) ? href.slice(1) : undefined,
			first: -1,
			last: -1,
		};
		this.spellings.push(spelling);
		if (text > 0) this.byText[text] = spelling;
		else this.byHref.set(href, spelling);
		return spelling;
	}

	private linkToOwnPlace(path: string, fragment: string): Link {
		return this.linkTo({ kind: 'inside', path, fragment, url: `${encodePath(path)}#${fragment}` });
	}

	private linkFrom(href: string, pageUrl: string): Link {
		return this.linkTo(resolveAddress(href, pageUrl, this.place));
	}

	private linkTo(target: Target): Link {
		let link = this.byUrl.get(target.url);
		if (!link) this.byUrl.set(target.url, (link = new Link(target, this.log)));
		return link;
	}
}
