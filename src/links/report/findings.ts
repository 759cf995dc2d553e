import { levelOf, type LinkReport, type LinkResult, type Occurrence } from '../link-report.ts';

/** One place of a link that needs somebody's attention. */
export interface Finding {
	level: 'error' | 'warning';
	link: LinkResult;
	at: Occurrence;
	/** What is wrong and what to do, in whole sentences. */
	text: string;
}

/** Everything in a report that is not fine, sorted by file and place. */
export function findingsOf({ links }: LinkReport): Finding[] {
	const findings = links.flatMap((link) => {
		const level = levelOf(link);
		if (level === 'fine') return [];
		return link.occurrences.map((at): Finding => ({ level, link, at, text: textOf(link, at) }));
	});
	return findings.sort(
		({ at: a }, { at: b }) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column
	);
}

function textOf({ reason, verdict }: LinkResult, { href, pages }: Occurrence): string {
	const repeated = pages ? ` It repeats on ${pages} pages; the layout makes it.` : '';
	return `${href} ${nameOf[verdict]}. ${reason}${repeated}`;
}

const nameOf = {
	ok: 'is fine',
	moved: 'has moved',
	broken: 'is broken',
	anchor: 'leads to a heading that is not there',
	suspect: 'hardly leads to what was meant',
	blocked: 'lets no programs in',
	limited: 'was asked too often',
	down: 'does not answer',
	skipped: 'was not checked',
} as const;
