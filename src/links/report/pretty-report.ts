import type { LinkReport } from '../link-report.ts';
import { verdicts, type Verdict } from '../verdicts.ts';
import { findingsOf } from './findings.ts';

/**
 * A report for people: by file, each place in a form that editors and terminals open.
 *
 * ```text
 * src/content/docs/topics/urls.mdx
 *   12:5 error: /topics/view/ is broken. Nothing is at /topics/view/. Did you mean /topics/views/?
 *
 * Checked 214 addresses: 213 ok, 1 broken.
 * ```
 */
export function prettyReport(report: LinkReport): string {
	const byFile = Map.groupBy(findingsOf(report), ({ at }) => at.file);
	const blocks = [...byFile].map(([file, findings]) =>
		[
			file,
			...findings.map(
				({ at, level, text }) => `  ${file}:${at.line}:${at.column} ${level}: ${text}`
			),
		].join('\n')
	);
	return [...blocks, summaryLine(report)].join('\n\n');
}

/** `"Checked 214 addresses: 213 ok, 1 broken."` */
export function summaryLine({ summary }: LinkReport): string {
	const counts = (Object.keys(verdicts) as Verdict[])
		.filter((verdict) => summary[verdict] > 0)
		.map((verdict) => `${summary[verdict]} ${verdict}`);
	const what = summary.checked === 1 ? 'address' : 'addresses';
	return `Checked ${summary.checked} ${what}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`;
}
