import { readFile } from 'node:fs/promises';
import { counted } from '../../src/curriculum/counted.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import type { JudgeOutside } from '../../src/links/check-site.ts';
import { applyFixes, fixesFor, withoutFixed, type Fix } from '../../src/links/fix-links.ts';
import type { LinkReport } from '../../src/links/link-report.ts';

/**
 * Mends in the sources what has one right answer, says what it did, and returns the report of what is
 * left. `ask` is asked first whether a new address on another host is really there.
 */
export async function fixLinks(
	report: LinkReport,
	base: string,
	ask: JudgeOutside
): Promise<LinkReport> {
	const candidates = fixesFor(report, base);
	const outside = candidates.map(({ finalUrl }) => finalUrl).filter((url) => /^https?:/i.test(url));
	const answers = outside.length > 0 ? await ask(outside) : new Map<string, never>();
	const sure = candidates.filter(
		({ finalUrl }) => !outside.includes(finalUrl) || answers.get(finalUrl)?.verdict === 'ok'
	);
	const made: Fix[] = [];
	for (const [file, fixes] of Map.groupBy(
		sure.flatMap(({ fixes }) => fixes),
		({ at }) => at.file
	)) {
		const mended = applyFixes(await readFile(file, 'utf8'), fixes);
		if (mended.made.length > 0) await writeWhole(file, mended.text);
		made.push(...mended.made);
	}
	for (const { at, to } of made)
		console.error(`${at.file}:${at.line}:${at.column} mended: ${at.href} is now ${to}`);
	console.error(
		made.length === 0
			? 'There was nothing that could be mended without asking you.'
			: `Mended ${counted(made.length, 'link')}. Build the site again to see them.`
	);
	return withoutFixed(report, made);
}
