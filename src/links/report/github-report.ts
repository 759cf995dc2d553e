import type { LinkReport } from '../link-report.ts';
import { findingsOf } from './findings.ts';

/**
 * Annotations for GitHub Actions, one a line; they appear on the lines of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(report: LinkReport): string {
	return findingsOf(report)
		.map(({ at, level, text }) => {
			const place = `file=${property(at.file)},line=${at.line},col=${at.column}`;
			return `::${level} ${place},title=Link::${message(text)}`;
		})
		.join('\n');
}

function message(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
