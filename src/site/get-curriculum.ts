import { getCollection } from 'astro:content';
import { buildCurriculum } from '../curriculum/build-curriculum.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { readPage } from '../curriculum/read-page.ts';
import { labels } from '../words/chosen/pages.ts';
import { chosenConfig } from './chosen-config.ts';

let built: { key: string; curriculum: Curriculum } | undefined;

/** The curriculum of the pages as they are now. Built once in a build, and again in dev when a page has changed. */
export async function getCurriculum(): Promise<Curriculum> {
	if (built && !import.meta.env.DEV) return built.curriculum;
	const [docs, resources] = await Promise.all([getCollection('docs'), getCollection('resources')]);
	const key = [...docs, ...resources].map(({ id, digest }) => `${id}:${digest}`).join();
	if (built?.key !== key)
		built = {
			key,
			curriculum: buildCurriculum(docs.flatMap(readIfReadable), resources, {
				labels,
				frontRoadmap: chosenConfig.frontRoadmap,
			}),
		};
	return built.curriculum;
}

/** In dev a page may be half written. Astro shows what is wrong on the page itself; the others do without it. */
function readIfReadable(entry: Parameters<typeof readPage>[0]): Page[] {
	try {
		return [readPage(entry)];
	} catch (error) {
		if (import.meta.env.DEV) return [];
		throw error;
	}
}
