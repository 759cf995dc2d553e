import type { LinkReport } from '../link-report.ts';
import { findingsOf } from './findings.ts';
import { summaryLine } from './pretty-report.ts';

/** A report for an issue or a comment: what must be mended first, as lists by file. */
export function markdownReport(report: LinkReport): string {
	const findings = findingsOf(report);
	const section = (title: string, level: string) => {
		const byFile = Map.groupBy(
			findings.filter((finding) => finding.level === level),
			({ at }) => at.file
		);
		if (byFile.size === 0) return [];
		const lists = [...byFile].map(([file, members]) =>
			[
				`**${code(file)}**`,
				'',
				...members.map(({ at, text }) => `- Line ${at.line}: ${escape(text)}`),
			].join('\n')
		);
		return [`## ${title}`, ...lists];
	};
	return [
		...section('To mend', 'error'),
		...section('To look at', 'warning'),
		summaryLine(report),
	].join('\n\n');
}

function code(text: string): string {
	return `\`${text.replaceAll('`', '')}\``;
}

/** Keeps addresses from being taken for Markdown or HTML. */
function escape(text: string): string {
	return text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&');
}
