import { problem, type Problem } from '../problem.ts';
import { publishedFile } from '../published.ts';

/** One warning for all that was published below an address and is gone: somebody took it away as a whole. */
export function goneOnPurpose(folder: string, message: string, hint: string): Problem {
	return problem(
		'published-folder-gone',
		{ file: publishedFile, line: 1, column: 1 },
		message,
		`${hint} taken away on purpose, run: npm run record -- --forget ${folder}`
	);
}
