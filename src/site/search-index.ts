import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { toTextPages, toVocabulary } from '../search/text-pages.ts';
import { orThrow } from './pagefind-response.ts';
import { readFragment } from './read-fragment.ts';

/** What comes with Pagefind and is never loaded: we have a dialog of our own, and a language on every page. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/**
 * Makes the search index of a build. Starlight would do so as well, but leaves the writing to Pagefind,
 * which can be stopped before its last file is on the disk: with 1.5.2 a build here once ended with an
 * empty `pagefind-entry.json`, and a search that could not be loaded. So we take the files from Pagefind
 * and write them ourselves.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'waymark-search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const began = performance.now();
				const indexed = (await indexedFiles(fileURLToPath(dir))).filter(
					({ path }) => !unused.test(path)
				);
				const files = [...indexed, ...filesOfFragments(indexed)];
				for (const { path, content } of files) {
					const target = join(fileURLToPath(dir), 'pagefind', path);
					await mkdir(dirname(target), { recursive: true });
					await writeFile(target, content);
				}
				const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
				const seconds = ((performance.now() - began) / 1000).toFixed(1);
				logger.info(
					`Made the search index: ${files.length} files, ${Math.round(bytes / 1024)} KB, in ${seconds} s.`
				);
			},
		},
	};
}

/** What our search wants to know of pages before it loads them, made of the pages as they were indexed. */
function filesOfFragments(files: readonly pagefind.IndexFile[]): pagefind.IndexFile[] {
	const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readFragment);
	const made = { 'pages.json': toTextPages(fragments), 'vocabulary.json': toVocabulary(fragments) };
	return Object.entries(made).map(([path, value]) => ({
		path,
		content: new TextEncoder().encode(JSON.stringify(value)),
	}));
}

async function indexedFiles(folder: string): Promise<pagefind.IndexFile[]> {
	try {
		const { index } = orThrow(await pagefind.createIndex());
		if (!index) throw new Error('Pagefind made no index.');
		orThrow(await index.addDirectory({ path: folder }));
		return orThrow(await index.getFiles()).files;
	} finally {
		await pagefind.close();
	}
}
