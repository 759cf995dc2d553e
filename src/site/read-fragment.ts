import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { IndexedPage } from '../search/text-pages.ts';

/** What stands before the JSON in a file of Pagefind. */
const mark = 'pagefind_dcd';
/** Reads one file of the folder `fragment`. @throws when Pagefind writes them in another way. */
export function readFragment({ content, path }: IndexFile): IndexedPage {
	const text = gunzipSync(content).toString();
	if (!text.startsWith(mark)) throw new Error(`Pagefind wrote ${path} in a way we cannot read.`);
	const page = JSON.parse(text.slice(mark.length)) as Omit<IndexedPage, 'id'>;
	return { ...page, id: path.replace(/^.*\//, '').replace(/\.pf_fragment$/, '') };
}
