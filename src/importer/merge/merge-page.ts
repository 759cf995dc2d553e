import { docsFolder, idOfFile } from '../../curriculum/location.ts';
import type { Page } from '../../curriculum/page.ts';
import { readPage } from '../../curriculum/read-page.ts';
import { splitFrontmatter } from '../../curriculum/split-frontmatter.ts';
import { mergeLines, type MergedLines } from './merge-lines.ts';

/**
 * Joins what was edited by hand and what the source says now, both since `base`. When the result would be
 * no legal MDX, the page stays as it was edited, and all that the source says is one conflict.
 */
export function mergePage(path: string, base: string, mine: string, theirs: string): MergedLines {
	const [before, ours, others] = [base.split('\n'), mine.split('\n'), theirs.split('\n')];
	const merged = mergeLines(before, ours, others);
	const isBroken =
		readablePage(path, merged.lines.join('\n')) === undefined &&
		readablePage(path, mine) !== undefined;
	return isBroken ? { lines: ours, conflicts: [{ line: 0, theirs: others }] } : merged;
}

/** A page as the hub reads it; `undefined` where it is no legal MDX. `path` is below the docs folder. */
export function readablePage(path: string, text: string): Page | undefined {
	const { body, linesAbove, yaml } = splitFrontmatter(text);
	const title = /^title:\s*(.+)$/m.exec(yaml)?.[1] ?? path;
	const filePath = `${docsFolder}/${path}`;
	try {
		return readPage({ id: idOfFile(path), data: { title }, body, filePath, linesAbove });
	} catch {
		return undefined;
	}
}
