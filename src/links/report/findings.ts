import { levelOf, type LinkReport, type LinkResult, type Occurrence } from '../link-report.ts';
import { graphRules, verdicts, type GraphRule, type Verdict } from '../verdicts.ts';

/** One place that needs somebody's attention. */
export interface Finding {
	level: 'error' | 'warning';
	rule: FindingRule;
	at: { file: string; line: number; column: number };
	/** What is wrong and what to do, in whole sentences. */
	text: string;
	/** What it is about, in short: the address as it is written, or the page. */
	subject: string;
}

/** `"link-broken"`, `"graph-orphan"` */
export type FindingRule = `link-${Verdict}` | `graph-${GraphRule}`;

/** Every rule a finding can break, in one sentence each. */
export const findingRules = new Map<FindingRule, string>([
	...(Object.keys(verdicts) as Verdict[])
		.filter((verdict) => verdicts[verdict] !== 'fine')
		.map((verdict) => [`link-${verdict}`, `A link is ${verdict}.`] as const),
	...(Object.keys(graphRules) as GraphRule[]).map(
		(rule) => [`graph-${rule}`, graphRules[rule]] as const
	),
]);

/** Everything in a report that is not fine, sorted by file and place. */
export function findingsOf({ graph, links }: LinkReport): Finding[] {
	const ofLinks = links.flatMap((link) => {
		const level = levelOf(link);
		if (level === 'fine') return [];
		return link.occurrences.map((at): Finding => {
			const rule = `link-${link.verdict}` as const;
			return { level, rule, at, text: textOf(link, at), subject: at.href };
		});
	});
	const ofGraph = graph.map(({ column, file, line, page, reason, rule }): Finding => {
		const at = { file, line, column };
		return { level: 'warning', rule: `graph-${rule}`, at, text: reason, subject: page ?? file };
	});
	return [...ofLinks, ...ofGraph].sort(
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
} as const satisfies Record<Verdict, string>;
