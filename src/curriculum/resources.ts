import { slug } from 'github-slugger';
import { z } from 'zod';
import type { Resource } from './curriculum.ts';
import type { Link, Page, ResourceLine } from './page.ts';
import type { Place } from './problem.ts';
import { addressKey, resourceEntrySchema, type ResourceEntry } from './resource-entry.ts';

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
}

/**
 * Every resource: the described ones, and one for each other address a page links to.
 * Sorted by title. `usedIn` follows the order of `pages`.
 */
export function collectResources(stored: readonly StoredResource[], pages: readonly Page[]) {
	const resources: Resource[] = [];
	const index = new Map<string, Resource>();
	const add = (resource: Resource) => {
		resources.push(resource);
		index.set(`/resources/${resource.id}/`, resource);
		index.set(titleKey(resource.title), resource);
		const key = resource.href && addressKey(resource.href);
		if (key) index.set(key, resource);
		return resource;
	};

	for (const { id, data, place } of stored) add({ ...data, id, place, usedIn: [] });
	for (const page of pages) {
		for (const link of page.links) {
			const resource =
				findResource(index, link.href) ??
				(addressKey(link.href) ? add(fromLink(link, index)) : undefined);
			if (resource) use(resource, page, link);
		}
		for (const line of page.resources) {
			const resource = line.href === undefined ? findByTitle(index, line.text) : undefined;
			if (resource) addUse(resource, page, line.text.slice(resource.title.length));
		}
	}
	resources.sort((a, b) => a.title.localeCompare(b.title));
	return { resources, resourceIndex: index as ReadonlyMap<string, Resource> };
}

type ResourceIndex = ReadonlyMap<string, Resource>;

/** The resource an address leads to: an outside address, or `/resources/<id>/`. */
export function findResource(index: ResourceIndex, href: string): Resource | undefined {
	const path = href.split('#')[0] ?? '';
	return index.get(path.startsWith('/') ? path : (addressKey(href) ?? ''));
}

/** The resource whose title a line without an address starts with: `Django for Beginners by …`. */
export function findByTitle(index: ResourceIndex, text: string): Resource | undefined {
	const words = titleKey(text).split(' ');
	for (let n = words.length; n > 1; n--) {
		const resource = index.get(words.slice(0, n).join(' '));
		if (resource) return resource;
	}
	return undefined;
}

/** A title as it is compared: words in lower case, with the marker that keeps it apart from addresses. */
function titleKey(title: string): string {
	return `title: ${title
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()}`;
}

function fromLink(link: Link, index: ResourceIndex): Resource {
	const href = link.href.split('#')[0] ?? link.href;
	const { host, pathname } = new URL(href);
	const stem = slug(`${host.replace(/^www\./, '')}${pathname}`.replaceAll(/[./_]+/g, ' ').trim());
	let id = stem;
	for (let n = 2; index.has(`/resources/${id}/`); n++) id = `${stem}-${n}`;
	return {
		id,
		place: undefined,
		usedIn: [],
		title: link.text || host,
		href,
		kind: 'other',
		cost: 'unknown',
		level: 'any',
	};
}

function use(resource: Resource, page: Page, link: Link): void {
	const line = page.resources.find(({ href }) => href === link.href);
	addUse(
		resource,
		page,
		line && link.section === 'resources' ? line.text.slice(link.text.length) : ''
	);
}

/** Notes one use per page and keeps the remark that says most. */
function addUse(resource: Resource, page: Page, rest: string): void {
	const remark = rest.replace(/^[\s:–—-]+/, '');
	const known = resource.usedIn.find((each) => each.page === page);
	if (!known) resource.usedIn.push({ page, remark });
	else if (remark.length > known.remark.length) known.remark = remark;
}

/** All lines of a page's resource lists that have neither an address nor an entry. */
export function unknownResourceLines(page: Page, index: ResourceIndex): ResourceLine[] {
	return page.resources.filter(({ href, text }) => href === undefined && !findByTitle(index, text));
}
