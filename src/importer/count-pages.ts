import { docsFolder, idOfFile } from '../curriculum/location.ts';
import type { Page } from '../curriculum/page.ts';
import { readPage } from '../curriculum/read-page.ts';
import { splitFrontmatter } from '../curriculum/split-frontmatter.ts';
import { addressKey } from '../curriculum/address-key.ts';
import { parse } from 'yaml';
import type { Frontmatter } from '../curriculum/frontmatter.ts';
import type { ImportedPage, ImportedRoadmap } from './imported.ts';

/** Reads pages that were written, as the site will read them, and counts what is in them. */
export function countPages(pages: readonly ImportedPage[]): {
	counts: ImportedRoadmap['counts'];
	read: Page[];
} {
	const read = pages.map(({ path, text }) => {
		const { body, linesAbove, yaml } = splitFrontmatter(text);
		return readPage({
			id: idOfFile(path),
			data: parse(yaml) as Frontmatter,
			body,
			linesAbove,
			filePath: `${docsFolder}/${path}`,
		});
	});
	const ofKind = (kind: Page['location']['kind']) =>
		read.filter(({ location }) => location.kind === kind).length;
	const sum = (count: (page: Page) => number) =>
		read.reduce((total, page) => total + count(page), 0);
	const addresses = read.flatMap(({ links }) =>
		links.flatMap(({ href }) => addressKey(href) ?? [])
	);
	const counts = {
		phases: ofKind('phase'),
		weeks: ofKind('week'),
		days: sum(({ days }) => days.length),
		tasks: sum(({ tasks }) => tasks.length),
		resources: new Set(addresses).size,
		projects: ofKind('project'),
	};
	return { counts, read };
}
