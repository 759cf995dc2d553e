import { reportOf, type LinkReport, type Occurrence } from './link-report.ts';

/** An address in a file of an author, and what to write instead. */
export interface Fix {
	at: Occurrence;
	to: string;
}

/** A link that has one right answer, with the address that is to be asked for before it is written. */
export interface Candidate {
	finalUrl: string;
	fixes: Fix[];
}

/**
 * What can be mended without asking: links that have moved for good, and wrong headings for which only
 * one can be meant. Places in the built site are left out; nobody writes there.
 */
export function fixesFor({ links }: LinkReport, base: string): Candidate[] {
	return links.flatMap(({ finalUrl, occurrences, verdict }) => {
		if (finalUrl === undefined || (verdict !== 'moved' && verdict !== 'anchor')) return [];
		const written =
			base && finalUrl.startsWith(`${base}/`) ? finalUrl.slice(base.length) : finalUrl;
		const fixes = occurrences
			.filter(({ file }) => file.startsWith('src/content/'))
			.map((at) => ({
				at,
				to: verdict === 'anchor' ? withFragmentOf(at.href, finalUrl) : written,
			}));
		return fixes.length > 0 ? [{ finalUrl, fixes }] : [];
	});
}

/** `("#wat", "/topics/urls/#what")` => `"#what"` */
function withFragmentOf(href: string, finalUrl: string): string {
	return href.replace(/#.*$/s, '') + (/#.*$/s.exec(finalUrl)?.[0] ?? '');
}

/** The report of what is left once some places are mended. */
export function withoutFixed(report: LinkReport, made: readonly Fix[]): LinkReport {
	const mended = new Set(made.map(({ at }) => at));
	const links = report.links.flatMap((link) => {
		const occurrences = link.occurrences.filter((at) => !mended.has(at));
		if (occurrences.length === link.occurrences.length) return [link];
		return occurrences.length > 0 ? [{ ...link, occurrences }] : [];
	});
	return reportOf(links, report.graph);
}

/** A file with its fixes made, and those that could not be made because the address is spelled otherwise. */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; made: Fix[] } {
	const made: (Fix & { start: number })[] = [];
	for (const fix of fixes) {
		const start = startOfAddress(text, fix.at);
		if (start !== undefined) made.push({ ...fix, start });
	}
	let mended = text;
	for (const { at, start, to } of made.toSorted((a, b) => b.start - a.start))
		mended = mended.slice(0, start) + to + mended.slice(start + at.href.length);
	return { text: mended, made };
}

/** Where an address itself stands that belongs to the link or field at a place. */
function startOfAddress(text: string, { column, href, line }: Occurrence): number | undefined {
	let lineStart = 0;
	for (let number = 1; number < line; number++) {
		lineStart = text.indexOf('\n', lineStart) + 1;
		if (lineStart === 0) return undefined;
	}
	const from = lineStart + column - 1;
	for (let at = text.indexOf(href, from); at >= 0; at = text.indexOf(href, at + 1)) {
		// An address that is shown as text stands in other signs than one that is followed.
		const before = text[at - 1] ?? '';
		const after = text[at + href.length] ?? '\n';
		if (at === from || (/[\s("'<:]/.test(before) && /[\s)"'>]/.test(after))) return at;
	}
	return undefined;
}
