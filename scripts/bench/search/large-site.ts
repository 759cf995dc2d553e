import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { fitSubjects } from '../../../src/search/fit-subjects.ts';
import type { SubjectRow } from '../../../src/search/subject-index.ts';
import { toTextPages, toVocabulary, type IndexedPage } from '../../../src/search/text-pages.ts';
import { SeededRandom } from '../seeded-random.ts';

const wordsOfPage = 250;
const syllables = ['ba', 'cor', 'den', 'fi', 'gal', 'hu', 'jen', 'lo', 'mir', 'nat', 'pol', 'ras'];

/** What was written for a large site. */
export interface LargeSite {
	/** To make the index and write it. */
	seconds: number;
	/** Bytes of all files of the search. */
	size: number;
	/** Pages that are known by name before the full text is there. */
	subjects: number;
}

/** Writes the search of a site with many generated pages, without its pages: only these files are loaded by a search. */
export async function writeLargeSite(folder: string, pages: number): Promise<LargeSite> {
	const began = performance.now();
	await rm(folder, { recursive: true, force: true });
	const random = new SeededRandom(7, pages);
	const words = Array.from({ length: 6000 }, () =>
		Array.from({ length: 2 + random.below(2) }, () => random.pick(syllables)).join('')
	);
	const pick = () => words[Math.floor(words.length * random.next() ** 3)] ?? '';
	const rows: SubjectRow[] = [];
	const { index } = await pagefind.createIndex();
	if (!index) throw new Error('Pagefind made no index.');
	for (let page = 0; page < pages; page++) {
		const title = `${pick()} ${pick()} ${page}`;
		rows.push([title, `topics/page-${page}`, 0, `All about ${pick()} and ${pick()}.`]);
		await index.addCustomRecord({
			url: `/topics/page-${page}/`,
			content: `${title}. ${Array.from({ length: wordsOfPage }, pick).join(' ')}`,
			language: 'en',
			meta: { title, place: 'Topic' },
			filters: { kind: ['Topic'] },
		});
	}
	const { files } = await index.getFiles();
	await pagefind.close();
	const indexed = files
		.filter(({ path }) => path.endsWith('.pf_fragment'))
		.map(({ content, path }): IndexedPage => {
			const text = gunzipSync(content).toString();
			const page = JSON.parse(text.slice(text.indexOf('{'))) as IndexedPage;
			return { ...page, id: path.replace(/^.*\/|\.pf_fragment$/g, '') };
		});
	const subjects = fitSubjects(rows);
	const made: Record<string, unknown> = {
		'pagefind/pages.json': toTextPages(indexed),
		'pagefind/vocabulary.json': toVocabulary(indexed),
		'search/subjects.json': { kinds: ['Topic'], roadmaps: [], otherWords: {}, subjects },
	};
	const all: [string, string | Uint8Array][] = [
		...files.map(({ content, path }): [string, Uint8Array] => [`pagefind/${path}`, content]),
		...Object.entries(made).map(([path, value]): [string, string] => [path, JSON.stringify(value)]),
	];
	for (const [path, content] of all) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	return {
		seconds: (performance.now() - began) / 1000,
		size: all.reduce((sum, [, content]) => sum + content.length, 0),
		subjects: subjects.length,
	};
}
