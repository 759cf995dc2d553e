import type { Curriculum } from './curriculum.ts';
import { addressOf } from './location.ts';

/** Where the record of published addresses is kept, from the project's root. */
export const publishedFile = 'src/content/published.txt';

/** Every page and task a repository ever published. */
export interface PublishedRecord {
	/** `owner/name` of the repository that published them. */
	repository: string;
	/** Addresses of pages, `/topics/urls/`, and of tasks, `/projects/blog/#build-a-list-view`. */
	addresses: string[];
}

const header = '# Published by ';

/** Reads the record. A text without a header line belongs to no repository and has no addresses. */
export function parsePublished(text: string): PublishedRecord | undefined {
	const lines = text.split(/\r?\n/);
	const repository = lines[0]?.startsWith(header) ? lines[0].slice(header.length).trim() : '';
	if (!repository) return undefined;
	return { repository, addresses: lines.filter((line) => line.startsWith('/')) };
}

/** Writes the record: a header, then one address a line, sorted, so that two records merge line by line. */
export function formatPublished({ repository, addresses }: PublishedRecord): string {
	return [`${header}${repository}`, ...[...new Set(addresses)].sort(), ''].join('\n');
}

/** The address of a task as the record holds it. */
export function taskAddress(pageId: string, slug: string): string {
	return `${addressOf(pageId)}#${slug}`;
}

/** Addresses of all pages, tasks and described resources there are now. */
export function addressesOf({ pages, resources }: Curriculum): string[] {
	const ofPages = [...pages.values()].flatMap((page) => [
		addressOf(page.id),
		...page.tasks.map(({ slug }) => taskAddress(page.id, slug)),
	]);
	// A link that resources.yml does not describe has a page only as long as somebody links to it.
	const described = resources.filter(({ place }) => place !== undefined);
	return [...ofPages, ...described.map(({ id }) => `/resources/${id}/`)];
}

/** Whether two spellings, `Ada/site` and `ada/site`, name one repository, as they do on GitHub. */
export function sameRepository(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}

/** The record after publishing `curriculum`: nothing is ever taken out, unless another repository wrote it. */
export function recordPublished(
	record: PublishedRecord | undefined,
	curriculum: Curriculum,
	repository: string
): PublishedRecord {
	const kept = record && sameRepository(record.repository, repository) ? record.addresses : [];
	return { repository, addresses: [...kept, ...addressesOf(curriculum)] };
}

/** The record without an address and all below it: `/roadmaps/old/` takes `/roadmaps/old/week-1/` along. */
export function forgetPublished(
	{ repository, addresses }: PublishedRecord,
	address: string
): PublishedRecord {
	const folder = address.endsWith('/') ? address : `${address}/`;
	return {
		repository,
		addresses: addresses.filter((each) => each !== address && !each.startsWith(folder)),
	};
}
