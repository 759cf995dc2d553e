import { getCollection, type CollectionEntry } from 'astro:content';
import { buildCurriculum } from '../curriculum/build-curriculum.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { readPage } from '../curriculum/read-page.ts';
import { labels } from '../words/chosen/pages.ts';
import { chosenConfig } from './chosen-config.ts';

let built: { key: string; curriculum: Curriculum } | undefined;
const pagesRead = new Map<string, { digest: unknown; page: Page }>();

/** The curriculum of the pages as they are now. Built once in a build, and again in dev when a page has changed. */
export async function getCurriculum(): Promise<Curriculum> {
	if (built && !import.meta.env.DEV) return built.curriculum;
	const [docs, resources] = await Promise.all([getCollection('docs'), getCollection('resources')]);
	const key = [...docs, ...resources].map(({ id, digest }) => `${id}:${digest}`).join();
	if (built?.key !== key)
		built = {
			key,
			curriculum: buildCurriculum(docs.map(pageOf), resources, {
				labels,
				frontRoadmap: chosenConfig.frontRoadmap,
			}),
		};
	return built.curriculum;
}

/** The page of an entry. It is read once, and again when it has changed. */
function pageOf(entry: CollectionEntry<'docs'>): Page {
	const before = pagesRead.get(entry.id);
	if (before && before.digest === entry.digest) return before.page;
	const page = readAsFarAsReadable(entry);
	pagesRead.set(entry.id, { digest: entry.digest, page });
	return page;
}

/** In dev a page may be half written. Astro shows what is wrong on the page itself; for the others it keeps its place. */
function readAsFarAsReadable(entry: CollectionEntry<'docs'>): Page {
	try {
		return readPage(entry);
	} catch (error) {
		if (import.meta.env.DEV) return { ...readPage({ ...entry, body: '' }), unreadable: 'text' };
		throw error;
	}
}
