import type { GraphFault, LinkReport, LinkResult } from './link-report-schema.ts';
import { verdictNames, verdicts, type Verdict } from './verdicts.ts';

export type { GraphFault, LinkReport, LinkResult, Occurrence } from './link-report-schema.ts';

/** A report of results, sorted by address. `unlisted` is the number of fine ones that are only counted. */
export function reportOf(
	links: readonly LinkResult[],
	graph: readonly GraphFault[] = [],
	unlisted = 0
): LinkReport {
	const sorted = links.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
	const counts = Object.fromEntries(verdictNames.map((verdict) => [verdict, 0])) as Record<
		Verdict,
		number
	>;
	for (const { verdict } of sorted) counts[verdict]++;
	counts.ok += unlisted;
	const checked = sorted.length + unlisted - counts.skipped;
	return { version: 1, summary: { checked, ...counts }, links: sorted, graph: [...graph] };
}

/** How serious a result is. A failure that may pass is an error once it has lasted. */
export function levelOf({
	lasting,
	verdict,
}: Pick<LinkResult, 'lasting' | 'verdict'>): 'fine' | 'warning' | 'error' {
	return lasting ? 'error' : verdicts[verdict];
}

/** Whether a report has something that must be mended. With `strict` a warning must be, too. */
export function isBroken({ graph, links }: LinkReport, strict = false): boolean {
	if (strict && graph.length > 0) return true;
	return links.some((link) => {
		const level = levelOf(link);
		return level === 'error' || (strict && level === 'warning');
	});
}
