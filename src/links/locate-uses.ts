import type { Curriculum } from '../curriculum/curriculum.ts';
import { addressOf } from '../curriculum/location.ts';
import type { Place } from '../curriculum/problem.ts';
import { addressOfFile } from './built-site.ts';
import type { CheckedLink } from './check-internal.ts';
import type { Use } from './collect-links.ts';
import { verdicts, type LinkResult, type Occurrence } from './link-report.ts';
import { decoded } from './resolve-address.ts';

/** An address in a file that an author writes. */
interface WrittenLink {
	href: string;
	place: Place;
}

/** Where the built site lies, for places in it. */
export interface BuiltPlaces {
	/** The folder, from the project's root: `dist`. */
	dist: string;
	base: string;
	/** Line and column of an offset in a built page. */
	placeAt: (page: string, offset: number) => { line: number; column: number };
}

/**
 * Lays the places of a link to the lines an author can change: the page it stands on, or the entry of
 * `resources.yml`. What no author wrote on a page is named once by its place in the built site, with the
 * number of pages that repeat it. Of a link that is fine only the first place is named.
 */
export function locateUses(
	link: CheckedLink,
	written: ReadonlyMap<string, readonly WrittenLink[]>,
	built: BuiltPlaces
): LinkResult {
	const { uses: all, ...result } = link;
	// Nobody has to mend a link that is fine: its first place is enough.
	const uses = verdicts[link.verdict] === 'fine' ? all.slice(0, 1) : all;
	const occurrences = new Map<string, Occurrence>();
	const unwritten = new Map<string, Use[]>();
	for (const use of uses) {
		const page = addressOfFile(use.page, built.base);
		const sources = written.get(keyOf(page, use.found.href)) ?? [];
		for (const { href, place } of sources) {
			const { file, line, column } = place;
			occurrences.set(`${file}:${line}:${column}`, { file, line, column, href, page });
		}
		if (sources.length > 0) continue;
		const same = unwritten.get(use.found.href);
		if (same) same.push(use);
		else unwritten.set(use.found.href, [use]);
	}
	// The layout repeats a link that an author wrote, in lists and in the way back: one place to mend is enough.
	if (occurrences.size === 0)
		for (const repeated of unwritten.values()) {
			const occurrence = builtOccurrence(repeated, built);
			occurrences.set(`${occurrence.file}:${occurrence.line}`, occurrence);
		}
	return { ...result, occurrences: [...occurrences.values()].sort(byPlace) };
}

function builtOccurrence(uses: readonly Use[], { base, dist, placeAt }: BuiltPlaces): Occurrence {
	const [first] = uses;
	if (!first) throw new Error('A link is used at least once.');
	const pages = new Set(uses.map(({ page }) => page)).size;
	return {
		file: `${dist}/${first.page}`,
		...placeAt(first.page, first.found.offset),
		href: first.found.href,
		page: addressOfFile(first.page, base),
		...(pages > 1 && { pages }),
	};
}

/** All addresses that authors wrote, by built page and address as it stands on that page. */
export function writtenLinks(
	{ pages, resources }: Curriculum,
	base: string
): Map<string, WrittenLink[]> {
	const written = new Map<string, WrittenLink[]>();
	const add = (page: string, href: string, place: Place) => {
		const key = keyOf(base + page, href.startsWith('/') ? base + href : href);
		written.set(key, [...(written.get(key) ?? []), { href, place }]);
	};
	for (const page of pages.values())
		for (const { href, place } of [...page.links, ...page.images, ...page.elementAddresses])
			add(addressOf(page.id), href, place);
	for (const { href, id, place } of resources)
		if (href !== undefined && place) add(`/resources/${id}/`, href, place);
	return written;
}

/** Browsers and Markdown write some signs of an address in two ways. */
function keyOf(page: string, href: string): string {
	return `${page}\n${decoded(href.trim())}`;
}

function byPlace(a: Occurrence, b: Occurrence): number {
	return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
