import type { Curriculum } from '../curriculum/curriculum.ts';
import { addressOf } from '../curriculum/location.ts';
import type { Place } from '../curriculum/problem.ts';
import { addressOfFile } from './built-site.ts';
import type { CollectedLink } from './collected-link.ts';
import type { ReadBytes } from './scan-files.ts';
import type { Use } from './use-log.ts';
import { LineIndex } from './line-index.ts';
import type { FoundFault } from './graph/site-graph.ts';
import type { GraphFault, Occurrence } from './link-report.ts';
import { decoded } from './resolve-address.ts';

/** Where the built site lies, for places in it. */
export interface BuiltPlaces {
	/** The folder, from the project's root: `dist`. */
	dist: string;
	base: string;
	read: ReadBytes;
}

/** An address in a file that an author writes. */
interface WrittenLink {
	href: string;
	place: Place;
	endLine: number;
}

/** Whether a place is one that matters, such as a line that has changed. */
export type MattersAt = (file: string, line: number, endLine: number) => boolean;

/**
 * Lays the places of links to the lines an author can change: the page, or the entry of `resources.yml`.
 * What no author wrote on a page is named once by its place in the built site, with the number of pages
 * that repeat it. Without a curriculum all places are in the built site.
 */
export class Locator {
	private readonly built: BuiltPlaces;
	private readonly written: ReadonlyMap<string, readonly WrittenLink[]>;
	private readonly sources: ReadonlyMap<string, string>;

	constructor(built: BuiltPlaces, curriculum?: Curriculum) {
		this.built = built;
		this.written = curriculum ? writtenLinks(curriculum, built.base) : new Map();
		this.sources = new Map(
			[...(curriculum?.pages.values() ?? [])].map(({ file, id }) => [addressOf(id), file])
		);
	}

	/** The places where an author can mend a link. */
	placesOf(link: CollectedLink, mattersAt: MattersAt = () => true): Occurrence[] {
		const occurrences = new Map<string, Occurrence>();
		const unwritten = new Map<string, Use[]>();
		for (const use of link.uses()) {
			const sources = this.writtenAt(use);
			for (const { endLine, href, place } of sources) {
				const { file, line, column } = place;
				if (!mattersAt(file, line, endLine)) continue;
				const page = addressOfFile(use.page, this.built.base);
				occurrences.set(`${file}:${line}:${column}`, { file, line, column, href, page });
			}
			if (sources.length > 0) continue;
			const same = unwritten.get(use.href);
			if (same) same.push(use);
			else unwritten.set(use.href, [use]);
		}
		// The layout repeats a link that an author wrote, in lists and in the way back: one place to mend is enough.
		if (occurrences.size === 0)
			for (const [first, ...repeated] of unwritten.values()) {
				if (!first) continue;
				const at = this.placeInSite(first, repeated);
				if (mattersAt(at.file, at.line, at.line)) occurrences.set(`${at.file}:${at.line}`, at);
			}
		return [...occurrences.values()].sort(byPlace);
	}

	/** Whether an author wrote the link somewhere. */
	isWritten(link: CollectedLink): boolean {
		return link.uses().some((use) => this.writtenAt(use).length > 0);
	}

	/** The first place of a link, which is enough for one that is fine. */
	firstPlaceOf(link: CollectedLink): Occurrence {
		const use = link.firstUse();
		const [source] = this.writtenAt(use);
		if (!source) return this.placeInSite(use, []);
		const { file, line, column } = source.place;
		const page = addressOfFile(use.page, this.built.base);
		return { file, line, column, href: source.href, page };
	}

	/** A fault of the graph, at every place where it can be mended. */
	placeFault({ at, reason, rule }: FoundFault): GraphFault[] {
		if (typeof at !== 'string')
			return this.placesOf(at).map(({ column, file, line, page }) => ({
				...{ rule, reason, file, line, column },
				...(page !== undefined && { page }),
			}));
		const file = this.sources.get(addressOfFile(at, '')) ?? `${this.built.dist}/${at}`;
		return [{ rule, reason, file, line: 1, column: 1, page: addressOfFile(at, this.built.base) }];
	}

	private writtenAt({ href, page }: Use): readonly WrittenLink[] {
		if (this.written.size === 0) return [];
		return this.written.get(keyOf(addressOfFile(page, this.built.base), href)) ?? [];
	}

	private placeInSite(first: Use, repeated: readonly Use[]): Occurrence {
		const pages = new Set([first, ...repeated].map(({ page }) => page)).size;
		return {
			file: `${this.built.dist}/${first.page}`,
			...this.linesOf(first.page).placeAt(first.offset),
			href: first.href,
			page: addressOfFile(first.page, this.built.base),
			...(pages > 1 && { pages }),
		};
	}

	private last: { page: string; lines: LineIndex } | undefined;

	/** Links come page by page, so the last page is the one that is asked for again. */
	private linesOf(page: string): LineIndex {
		if (this.last?.page !== page) this.last = { page, lines: new LineIndex(this.built.read(page)) };
		return this.last.lines;
	}
}

/** All addresses that authors wrote, by built page and address as it stands on that page. */
function writtenLinks({ pages, resources }: Curriculum, base: string): Map<string, WrittenLink[]> {
	const written = new Map<string, WrittenLink[]>();
	const add = (page: string, link: WrittenLink) => {
		const { href } = link;
		const key = keyOf(base + page, href.startsWith('/') ? base + href : href);
		const same = written.get(key);
		if (same) same.push(link);
		else written.set(key, [link]);
	};
	for (const page of pages.values())
		for (const link of [...page.links, ...page.images, ...page.elementAddresses])
			add(addressOf(page.id), link);
	for (const { addressPlaces, href, id, source } of resources)
		for (const [address, place] of [
			[href, addressPlaces?.href],
			[source, addressPlaces?.source],
		] as const)
			if (address !== undefined && place)
				add(`/resources/${id}/`, { href: address, place, endLine: place.line });
	return written;
}

/** Browsers and Markdown write some signs of an address in two ways. */
function keyOf(page: string, href: string): string {
	return `${page}\n${decoded(href.trim())}`;
}

function byPlace(a: Occurrence, b: Occurrence): number {
	return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
