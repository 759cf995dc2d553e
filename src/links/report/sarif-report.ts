import type { LinkReport } from '../link-report.ts';
import { findingRules, findingsOf } from './findings.ts';

/**
 * A report in SARIF 2.1.0, which code hosts show beside the code.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(report: LinkReport): string {
	return JSON.stringify(
		{
			$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
			version: '2.1.0',
			runs: [
				{
					tool: {
						driver: {
							name: 'Waymark links',
							rules: [...findingRules].map(([id, text]) => ({ id, shortDescription: { text } })),
						},
					},
					results: findingsOf(report).map(({ at, level, rule, text }) => ({
						ruleId: rule,
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
