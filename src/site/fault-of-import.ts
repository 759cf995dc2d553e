import { problem, type Problem } from '../curriculum/problem.ts';
import { siteConfigFile } from './read-site-config.ts';

/** What kept `src/site.config.ts` from being read, by what Node says when it loads it. */
export function faultOfImport(error: unknown): Problem {
	const { message = String(error), stack = '' } = error instanceof Error ? error : {};
	const [, line = '1', column = '1'] =
		/site\.config\.ts(?:\?[^:\s]*)?:(\d+)(?::(\d+))?/.exec(stack) ?? [];
	const place = { file: siteConfigFile, line: Number(line), column: Number(column) };
	const said = message.replaceAll(/\s+/g, ' ').replace(/\.$/, '');
	return error instanceof SyntaxError
		? problem(
				'site-config-invalid',
				place,
				`This is not valid TypeScript: ${said}.`,
				'Look at this line and the one above it: a comma, a quote or a bracket may be missing.'
			)
		: problem(
				'site-config-invalid',
				place,
				`The configuration cannot be read: ${said}.`,
				'Put texts into quotes, and take out what does not belong there.'
			);
}
