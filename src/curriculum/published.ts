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

/** Addresses of all pages and tasks there are now. */
export function addressesOf({ pages }: Curriculum): string[] {
	return [...pages.values()].flatMap((page) => [
		addressOf(page.id),
		...page.tasks.map(({ slug }) => taskAddress(page.id, slug)),
	]);
}

/** The record after publishing `curriculum`: nothing is ever taken out, unless another repository wrote it. */
export function recordPublished(
	record: PublishedRecord | undefined,
	curriculum: Curriculum,
	repository: string
): PublishedRecord {
	const kept = record?.repository === repository ? record.addresses : [];
	return { repository, addresses: [...kept, ...addressesOf(curriculum)] };
}
