import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Content, SourceFile } from '../curriculum/load-curriculum.ts';
import { docsFolder, resourcesFile, synonymsFile } from '../curriculum/location.ts';
import { publishedFile } from '../curriculum/published.ts';

/** Reads a project's content from the disk. `root` is the folder of its package.json. */
export async function readContent(root: string): Promise<Content> {
	const [pages, resources, synonyms, published, publicFiles] = await Promise.all([
		readPages(root, docsFolder),
		readResourcesText(root),
		readSynonyms(root),
		readOptional(join(root, publishedFile)),
		listFiles(join(root, 'public')),
	]);
	return {
		pages,
		resources,
		synonyms,
		published,
		publicFiles: publicFiles.map((path) => `/${path}`),
	};
}

/** Reads the text of `resources.yml`, empty where there is none. */
export function readResourcesText(root: string): Promise<string> {
	return readOptional(join(root, resourcesFile));
}

/** Reads the text of `synonyms.yml`, empty where there is none. */
export function readSynonyms(root: string): Promise<string> {
	return readOptional(join(root, synonymsFile));
}

/** The pages Starlight would load: Markdown whose name does not start with an underscore. `folder` is below the root. */
export async function readPages(root: string, folder: string): Promise<SourceFile[]> {
	const paths = (await listFiles(join(root, folder))).filter((path) =>
		/(^|\/)[^_/][^/]*\.mdx?$/.test(path)
	);
	return Promise.all(
		paths.map(async (path) => ({
			path: `${folder}/${path}`,
			text: await readFile(join(root, folder, path), 'utf8'),
		}))
	);
}

/** All files below a folder, as sorted paths with forward slashes; none where there is no folder. */
async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

async function readOptional(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}
