import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the full text of a built site holds of a page. All searches are given the same. */
export interface IndexedText {
	/** From the site's root: `/topics/urls/`. */
	url: string;
	title: string;
	headings: string;
	text: string;
}

interface Fragment {
	url: string;
	content: string;
	meta: { title?: string };
	anchors: { element: string; text: string }[];
}

/** Reads the pages of a built site from its search index, so that no navigation is among them. */
export async function readIndexedText(site: string): Promise<IndexedText[]> {
	const folder = join(site, 'pagefind/fragment');
	const files = (await readdir(folder)).sort();
	return Promise.all(
		files.map(async (file) => {
			const text = gunzipSync(await readFile(join(folder, file))).toString();
			const page = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
			const headings = page.anchors
				.filter(({ element }) => /^h[2-6]$/.test(element))
				.map((anchor) => anchor.text);
			const { content, meta, url } = page;
			return { url, title: meta.title ?? url, headings: headings.join('. '), text: content };
		})
	);
}
