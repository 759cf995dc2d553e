import { addressOfFile, encodePath, pageUrlOf, type BuiltSite } from './built-site.ts';
import { CollectedLink } from './collected-link.ts';
import { isPage } from './read-file-links.ts';
import { resolveAddress, type SitePlace, type Target } from './resolve-address.ts';
import { scanFiles, type ReadBytes } from './scan-files.ts';
import { SettledPlaces, type SettledPage } from './settled-places.ts';
import type { LoggedFile, UseLog } from './use-log.ts';

/** What a site holds, and what leads where. */
export interface CollectedSite {
	site: BuiltSite;
	/** Every address, each once; without those that are settled. */
	links: CollectedLink[];
	settled: SettledPlaces;
}

/** The files of a site: those that can hold links, and all. */
interface SiteFiles {
	all: Iterable<string>;
	paths: readonly string[];
	read: ReadBytes;
}

/**
 * Reads every page of a site: what it says of itself, and every address of the site, each once.
 * With `settles` links that plainly lead to what is there are only counted.
 */
export function collectLinks(
	{ all, paths, read }: SiteFiles,
	place: SitePlace,
	settles = false
): CollectedSite {
	const log = scanFiles(paths, read);
	const pages = new Map(
		log.files.filter(({ path }) => isPage(path)).map(({ facts, path }) => [path, facts])
	);
	return { site: { files: new Set(all), pages }, ...new Collector(log, place).collect(settles) };
}

/** What a link leads to: a page with which all is well, or something to judge. */
type End = SettledPage | CollectedLink;

/** A page whose links are gone through. */
interface LinkingPage {
	/** Whether it names what its addresses are relative to. */
	hasBase: boolean;
	/** Its address below the host. */
	own: string;
	settled: SettledPage | undefined;
	/** What its addresses are relative to. */
	url: string;
}

class Collector {
	private readonly settled = new SettledPlaces();
	private readonly byUrl = new Map<string, CollectedLink>();
	/** Where spellings lead that mean the same on every page, by their numbers. */
	private readonly ends: End[] = [];
	private readonly log: UseLog;
	private readonly place: SitePlace;

	constructor(log: UseLog, place: SitePlace) {
		this.log = log;
		this.place = place;
	}

	collect(settles: boolean): Pick<CollectedSite, 'links' | 'settled'> {
		const { files } = this.log;
		// A page can be linked to before its turn comes.
		const settled = settles ? files.map((file) => this.settledPage(file)) : [];
		for (const [at, file] of files.entries()) this.goThrough(file, settled[at]);
		return { links: [...this.byUrl.values()], settled: this.settled };
	}

	/** A page whose links can be settled. Redirects are judged by where they lead. */
	private settledPage({ facts, path }: LoggedFile): SettledPage | undefined {
		const own = addressOfFile(path, this.place.base);
		const isPlain = path.endsWith('.html') && encodePath(own) === own;
		return isPlain && facts.refresh === undefined
			? this.settled.addPage(own, path, facts)
			: undefined;
	}

	private goThrough(file: LoggedFile, settled: SettledPage | undefined): void {
		const { facts, from, path, to } = file;
		const own = addressOfFile(path, this.place.base);
		const page = {
			hasBase: facts.base !== undefined,
			own,
			settled,
			url: pageUrlOf(path, facts, this.place),
		};
		for (let use = from; use < to; use++) {
			const spelling = this.log.spellingOf(use);
			const known = page.hasBase ? undefined : this.ends[spelling];
			const end = known ?? this.endOf(spelling, page);
			if (end instanceof CollectedLink) end.numbers.push(use);
			else end.isLedTo ||= isOther(path, end);
		}
	}

	private endOf(spelling: number, page: LinkingPage): End {
		const href = this.log.hrefOf(spelling);
		if (!page.hasBase && /^#[\w-]+$/.test(href)) return this.placeOn(page, href.slice(1));
		const target = resolveAddress(href, page.url, this.place);
		const end = this.settled.settleTarget(target) ?? this.linkTo(target);
		if (!page.hasBase && isFixed.test(href)) this.ends[spelling] = end;
		return end;
	}

	/** Most links that depend on their page lead to a place on the page itself. */
	private placeOn({ own, settled }: LinkingPage, fragment: string): End {
		if (settled && this.settled.settle(settled, fragment)) return settled;
		return this.linkTo({
			kind: 'inside',
			path: own,
			fragment,
			url: `${encodePath(own)}#${fragment}`,
		});
	}

	private linkTo(target: Target): CollectedLink {
		let link = this.byUrl.get(target.url);
		if (!link) this.byUrl.set(target.url, (link = new CollectedLink(target, this.log)));
		return link;
	}
}

/** Means the same on every page that names no base. `https:topics/` does not, whatever it looks like. */
const isFixed = /^(?:\/(?!\/)|https?:\/\/|(?!https?:)[a-z][a-z\d+.-]*:)/i;

/** Whether a link on a page leads its readers to another one. */
function isOther(path: string, { file }: SettledPage): boolean {
	return path !== file && path.endsWith('.html');
}
