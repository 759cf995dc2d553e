import { SharedTexts } from './html/attribute-texts.ts';
import { readFileLinks } from './read-file-links.ts';
import { UseLog } from './use-log.ts';

/** Reads a file of the site by its path. What it returns holds until the next one is read. */
export type ReadBytes = (path: string) => Buffer;

/**
 * Reads files of a site one after the other, and logs what they say of themselves and every address in them.
 * Only one file is held in memory at a time.
 */
export function scanFiles(paths: readonly string[], read: ReadBytes): UseLog {
	const texts = new SharedTexts();
	const log = new UseLog(texts);
	const found = (href: string, _source: string, offset: number, number?: number): void => {
		log.add(offset, number ?? texts.numberOf(href));
	};
	for (const path of paths) log.endFile(path, readFileLinks(path, read(path), found, texts));
	return log;
}
