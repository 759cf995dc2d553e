import { verdicts, type LinkReport, type Verdict } from '../link-report.ts';
import { findingsOf } from './findings.ts';

/**
 * A report in SARIF 2.1.0, which code hosts show beside the code.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(report: LinkReport): string {
	const rules = (Object.keys(verdicts) as Verdict[]).filter((name) => verdicts[name] !== 'fine');
	return JSON.stringify(
		{
			$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
			version: '2.1.0',
			runs: [
				{
					tool: {
						driver: {
							name: 'Waymark links',
							rules: rules.map((id) => ({
								id: `link-${id}`,
								shortDescription: { text: `A link is ${id}.` },
							})),
						},
					},
					results: findingsOf(report).map(({ at, level, link, text }) => ({
						ruleId: `link-${link.verdict}`,
						level,
						message: { text },
						locations: [
							{
								physicalLocation: {
									artifactLocation: { uri: encodeURI(at.file) },
									region: { startLine: at.line, startColumn: at.column },
								},
							},
						],
					})),
				},
			],
		},
		undefined,
		'\t'
	);
}
