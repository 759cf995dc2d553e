import type { LinkReport } from '../link-report.ts';
import { githubReport } from './github-report.ts';
import { junitReport } from './junit-report.ts';
import { markdownReport } from './markdown-report.ts';
import { prettyReport } from './pretty-report.ts';
import { sarifReport } from './sarif-report.ts';

/** The forms a report can be printed in. */
export const reportFormats = {
	pretty: prettyReport,
	json: (report: LinkReport) => JSON.stringify(report, undefined, '\t'),
	github: githubReport,
	sarif: sarifReport,
	junit: junitReport,
	markdown: markdownReport,
} as const satisfies Record<string, (report: LinkReport) => string>;

export type ReportFormat = keyof typeof reportFormats;
