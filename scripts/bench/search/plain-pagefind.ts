import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { IndexedText } from './indexed-text.ts';

/** Makes an index of pages as Pagefind does by default, without our weights and names. Seconds it took. */
export async function writePlainIndex(
	folder: string,
	pages: readonly IndexedText[]
): Promise<number> {
	const began = performance.now();
	await rm(join(folder, 'pagefind'), { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const { index } = await pagefind.createIndex();
	if (!index) throw new Error('Pagefind made no index.');
	for (const { headings, text, title, url } of pages) {
		const parts = headings.split('. ').filter(Boolean);
		const content = `<html lang="en"><body><h1>${escape(title)}</h1>${parts.map((part) => `<h2>${escape(part)}</h2>`).join('')}<p>${escape(text)}</p></body></html>`;
		await index.addHTMLFile({ url, content });
	}
	await index.writeFiles({ outputPath: join(folder, 'pagefind') });
	await pagefind.close();
	return (performance.now() - began) / 1000;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
