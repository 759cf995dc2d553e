import { slug } from 'github-slugger';
import { z } from 'zod';
import type { AddressPlaces, Resource, ResourceIndex } from './curriculum.ts';
import type { Link, Page, ResourceLine } from './page.ts';
import type { Place } from './problem.ts';
import { addressKey } from './address-key.ts';
import { resourceEntrySchema, type ResourceEntry } from './resource-entry.ts';

/** The whole of `resources.yml`: entries by their id, which is also the last part of their address. */
export const resourcesSchema = z.record(
	z.string().regex(/^[a-z\d]+(-[a-z\d]+)*$/, 'must be lower-case words with hyphens'),
	resourceEntrySchema
);

/** A resource of `resources.yml` with its key. */
export interface StoredResource {
	id: string;
	data: ResourceEntry;
	place?: Place | undefined;
	addressPlaces?: AddressPlaces | undefined;
}

/**
 * Every resource: the described ones, and one for each other address a page links to.
 * Sorted by title. `usedIn` follows the order of `pages`. Of two entries with the same address or
 * title the first is found by it.
 */
export function collectResources(
	stored: readonly StoredResource[],
	pages: readonly Page[]
): ResourceIndex & { resources: Resource[] } {
	const resources: Resource[] = [];
	const resourceByAddress = new Map<string, Resource>();
	const resourceByTitle = new Map<string, Resource>();
	const index = { resourceByAddress, resourceByTitle };
	const add = (resource: Resource) => {
		resources.push(resource);
		resourceByAddress.set(`/resources/${resource.id}/`, resource);
		const key = resource.href && addressKey(resource.href);
		if (key && !resourceByAddress.has(key)) resourceByAddress.set(key, resource);
		return resource;
	};

	for (const { id, data, place, addressPlaces } of stored) {
		const resource = add({ ...data, id, place, addressPlaces, usedIn: [] });
		const title = titleKey(data.title);
		if (!resourceByTitle.has(title)) resourceByTitle.set(title, resource);
	}
	for (const page of pages) {
		for (const link of page.links) {
			const known = findResource(index, link.href);
			const resource =
				known ?? (addressKey(link.href) ? add(fromLink(link, resourceByAddress)) : undefined);
			if (resource) addUse(resource, page, remarkOn(link, page));
		}
		for (const line of page.resources) {
			const resource = findByTitle(index, line);
			if (resource) addUse(resource, page, afterTitle(line.text, resource.title));
		}
	}
	resources.sort((a, b) => a.title.localeCompare(b.title));
	return { resources, ...index };
}

/** The resource an address leads to: an outside address, or `/resources/<id>/`. */
export function findResource(
	{ resourceByAddress }: ResourceIndex,
	href: string
): Resource | undefined {
	const path = href.split('#')[0] ?? '';
	return resourceByAddress.get(path.startsWith('/') ? path : (addressKey(href) ?? ''));
}

/**
 * The resource that a line without an address names: its title is all of the line, or all before a
 * comma, colon, bracket or dash, or before "by": `Django for Beginners by William S. Vincent`.
 */
export function findByTitle(
	{ resourceByTitle }: ResourceIndex,
	{ href, text }: ResourceLine
): Resource | undefined {
	if (href !== undefined) return undefined;
	const ends = [...text.matchAll(/[,:;(–—]|\s-\s|\sby\s|$/g)].map(({ index }) => index);
	return ends.map((end) => resourceByTitle.get(titleKey(text.slice(0, end)))).find(Boolean);
}

/** A title as it is compared: words in lower case. */
export function titleKey(title: string): string {
	return title
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function afterTitle(text: string, title: string): string {
	return text.slice(title.length).replace(/^[\s,:;–—-]+/, '');
}

function fromLink(link: Link, taken: ReadonlyMap<string, Resource>): Resource {
	const href = link.href.split('#')[0] ?? link.href;
	const { host, pathname } = new URL(href);
	const words = `${host.replace(/^www\./, '')}${pathname}`.replaceAll(/[./_]+/g, ' ').trim();
	const stem = slug(words);
	let id = stem;
	for (let n = 2; taken.has(`/resources/${id}/`); n++) id = `${stem}-${n}`;
	const unknown = { kind: 'other', cost: 'unknown', level: 'any' } as const;
	return { id, place: undefined, usedIn: [], title: link.text || host, href, ...unknown };
}

/** What the page's list of resources says after a link. */
function remarkOn(link: Link, page: Page): string {
	if (link.section !== 'resources') return '';
	return page.resources.find(({ href }) => href === link.href)?.remark ?? '';
}

/** Notes one use per page and keeps the remark that says most. */
function addUse(resource: Resource, page: Page, remark: string): void {
	// Pages come one after the other, so a page that was noted was noted last.
	const last = resource.usedIn.at(-1);
	if (last?.page !== page) resource.usedIn.push({ page, remark });
	else if (remark.length > last.remark.length) last.remark = remark;
}

/** All lines of a page's resource lists that have neither an address nor an entry. */
export function unknownResourceLines(page: Page, index: ResourceIndex): ResourceLine[] {
	return page.resources.filter((line) => line.href === undefined && !findByTitle(index, line));
}
