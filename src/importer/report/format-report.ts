import { formatReportPretty } from './format-pretty.ts';
import type { ImportReport } from './import-report.ts';

export type ReportFormat = 'pretty' | 'json';

/** Writes a report for people or programs, without a line end after it. */
export const reportFormats = {
	pretty: formatReportPretty,
	json: formatReportJson,
} satisfies Record<ReportFormat, (report: ImportReport) => string>;

function formatReportJson({ dropped, pages, problems, roadmap }: ImportReport): string {
	const { counts, id, title } = roadmap;
	return JSON.stringify({ id, title, counts, pages, dropped, problems }, null, 2);
}
