import type { LinkReport } from '../link-report.ts';
import { findingsOf } from './findings.ts';

/**
 * A report in the form of JUnit: a test suite for each file, a failed test for each fault in it.
 *
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function junitReport(report: LinkReport): string {
	const byFile = Map.groupBy(findingsOf(report), ({ at }) => at.file);
	const suites = [...byFile].map(([file, findings]) => {
		const failures = findings.filter(({ level }) => level === 'error').length;
		const cases = findings.map(({ at, level, rule, subject, text }) => {
			const head = `    <testcase classname="${xml(file)}" name="${xml(`${at.line}:${at.column} ${subject}`)}">`;
			const body =
				level === 'error'
					? `<failure type="${rule}" message="${xml(text)}"/>`
					: `<system-out>${xml(text)}</system-out>`;
			return `${head}${body}</testcase>`;
		});
		return [
			`  <testsuite name="${xml(file)}" tests="${findings.length}" failures="${failures}" errors="0">`,
			...cases,
			'  </testsuite>',
		].join('\n');
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<testsuites name="links">',
		...suites,
		'</testsuites>',
	].join('\n');
}

function xml(text: string): string {
	return (
		text
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
			// eslint-disable-next-line no-control-regex -- XML 1.0 has no place for these signs.
			.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
	);
}
