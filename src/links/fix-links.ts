import { applyEdits, type Edit } from '../curriculum/edit.ts';
import { editAddress } from '../curriculum/find-address.ts';
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
	const listed = report.links.filter(({ verdict }) => verdict === 'ok').length;
	return reportOf(links, report.graph, report.summary.ok - listed);
}

/** A file with its fixes made, and those that could not be made because the address is spelled otherwise. */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; made: Fix[] } {
	const made: Fix[] = [];
	const edits: Edit[] = [];
	for (const fix of fixes) {
		const edit = editAddress(text, fix.at, fix.at.href, fix.to);
		if (!edit) continue;
		made.push(fix);
		edits.push(edit);
	}
	return { text: applyEdits(text, edits), made };
}
