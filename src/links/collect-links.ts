import { addressOfFile, encodePath, pageUrlOf, type BuiltSite } from './built-site.ts';
import { CollectedLink } from './collected-link.ts';
import { SharedTexts } from './html/attribute-texts.ts';
import type { PageFacts } from './html/page-links.ts';
import { isPage, readFileLinks } from './read-file-links.ts';
import { resolveAddress, type SitePlace, type Target } from './resolve-address.ts';
import { SettledPlaces, type SettledPage } from './settled-places.ts';
import { UseLog } from './use-log.ts';

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
		const facts = readFileLinks(path, read(path), collector.found, texts);
		if (isPage(path)) pages.set(path, facts);
		collector.endPage(path, facts);
	}
	return {
		site: { files: new Set(all), pages },
		links: collector.finish(pages),
		settled: collector.settled,
	};
}

/** One way in which an address is written. */
interface Spelling {
	href: string;
	/** A place on the page where it stands: `path` for `#path`. */
	ownPlace: string | undefined;
}

class Collector {
	readonly settled = new SettledPlaces();
	private readonly byUrl = new Map<string, CollectedLink>();
	private readonly spellings: Spelling[] = [];
	/** Whether a spelling leads to the same place on every page that names no base. */
	private readonly isFixed: boolean[] = [];
	private readonly numbers = new Map<string, number>();
	/** The same by the numbers of shared texts, for all that stands in them. */
	private readonly numbersOfTexts: number[] = [];
	private readonly log = new UseLog();
	private readonly place: SitePlace;
	private readonly settles: boolean;

	constructor(place: SitePlace, settles: boolean) {
		this.place = place;
		this.settles = settles;
	}

	/** Where the addresses of a page lead is known later: a `base` may stand behind them. */
	readonly found = (href: string, _source: string, offset: number, text = 0): void => {
		this.log.add(offset, this.numberOf(href, text));
	};

	/** Takes in what was found on a page, as far as it is relative. */
	endPage(path: string, facts: PageFacts): void {
		const own = addressOfFile(path, this.place.base);
		const pageUrl = pageUrlOf(path, facts, this.place);
		const page = this.settledPage(path, own, facts);
		const { from, to } = this.log.endPage(path);
		for (let use = from; use < to; use++) {
			const number = this.log.spellingOf(use);
			if (this.isFixed[number] && facts.base === undefined) continue;
			const { href = '', ownPlace } = this.spellings[number] ?? {};
			if (ownPlace === undefined || facts.base !== undefined)
				this.linkTo(resolveAddress(href, pageUrl, this.place)).numbers.push(use);
			else if (!page || !this.settled.settle(page, ownPlace))
				this.linkTo(placeOn(own, ownPlace)).numbers.push(use);
		}
	}

	/** Gives the links, once all pages are known. */
	finish(pages: BuiltSite['pages']): CollectedLink[] {
		/** Where each fixed spelling leads. */
		const ends: (SettledPage | CollectedLink)[] = [];
		for (const { from, path, to } of this.log.allPages()) {
			if (pages.get(path)?.base !== undefined) continue;
			for (let use = from; use < to; use++) {
				const number = this.log.spellingOf(use);
				if (!this.isFixed[number]) continue;
				const end = (ends[number] ??= this.endOf(number));
				if (end instanceof CollectedLink) end.numbers.push(use);
				else end.isLedTo ||= isOther(path, end);
			}
		}
		return [...this.byUrl.values()]
			.filter((link) => !this.settleLink(link))
			.sort((a, b) => a.first - b.first);
	}

	/** A page whose links can be settled, unless all are wanted. Redirects are judged by where they lead. */
	private settledPage(path: string, own: string, facts: PageFacts): SettledPage | undefined {
		const isPlain = path.endsWith('.html') && encodePath(own) === own;
		return this.settles && isPlain && facts.refresh === undefined
			? this.settled.addPage(own, path, facts)
			: undefined;
	}

	/** The page that a fixed spelling leads to, if there is no more to say, or else the link. */
	private endOf(number: number): SettledPage | CollectedLink {
		const { href = '' } = this.spellings[number] ?? {};
		const target = resolveAddress(href, `${this.place.origin}/`, this.place);
		return this.settled.settleTarget(target) ?? this.linkTo(target);
	}

	private settleLink(link: CollectedLink): boolean {
		const page = this.settled.settleTarget(link.target);
		if (page) page.isLedTo ||= link.isUsedOn((path) => isOther(path, page));
		return page !== undefined;
	}

	private numberOf(href: string, text: number): number {
		const known = text > 0 ? this.numbersOfTexts[text] : this.numbers.get(href);
		if (known !== undefined) return known;
		const number = this.log.addSpelling(href);
		this.spellings.push({ href, ownPlace: /^#[\w-]+$/.test(href) ? href.slice(1) : undefined });
		this.isFixed.push(/^(?:\/(?!\/)|[a-z][a-z\d+.-]*:)/i.test(href));
		if (text > 0) this.numbersOfTexts[text] = number;
		else this.numbers.set(href, number);
		return number;
	}

	private linkTo(target: Target): CollectedLink {
		let link = this.byUrl.get(target.url);
		if (!link) this.byUrl.set(target.url, (link = new CollectedLink(target, this.log)));
		return link;
	}
}

/** Most links that depend on their page lead to a place on the page itself. */
function placeOn(path: string, fragment: string): Target {
	return { kind: 'inside', path, fragment, url: `${encodePath(path)}#${fragment}` };
}

/** Whether a link on a page leads its readers to another one. */
function isOther(path: string, { file }: SettledPage): boolean {
	return path !== file && path.endsWith('.html');
}
