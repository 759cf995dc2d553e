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
	const log = new UseLog();
	const texts = new SharedTexts();
	/** Numbers of spellings by the numbers of shared texts, which nearly all have. */
	const ofTexts: number[] = [];
	const ofOthers = new Map<string, number>();
	const numberOf = (href: string, text: number): number => {
		const known = text > 0 ? ofTexts[text] : ofOthers.get(href);
		if (known !== undefined) return known;
		const number = log.addSpelling(href);
		if (text > 0) ofTexts[text] = number;
		else ofOthers.set(href, number);
		return number;
	};
	const found = (href: string, _source: string, offset: number, text = 0): void => {
		log.add(offset, numberOf(href, text));
	};
	for (const path of paths) log.endFile(path, readFileLinks(path, read(path), found, texts));
	return log;
}
