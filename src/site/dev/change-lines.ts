import { countProblems, formatProblem, type Problem } from '../../curriculum/problem.ts';
import type { ProblemChanges } from './problem-changes.ts';

/** A line, or some, for the terminal. */
export interface TerminalLine {
	level: 'error' | 'warn' | 'info';
	text: string;
}

/** So many of each are written out; a file that was moved may change hundreds. */
const linesShown = 20;

/** What the terminal says after a change: what is new, what is mended, and how it stands. Nothing when nothing has changed. */
export function changeLines(
	{ added, mended }: ProblemChanges,
	problems: readonly Problem[]
): TerminalLine[] {
	if (added.length === 0 && mended.length === 0) return [];
	const lines: TerminalLine[] = [
		...added.slice(0, linesShown).map((each): TerminalLine => ({
			level: each.severity === 'error' ? 'error' : 'warn',
			text: formatProblem(each),
		})),
		...moreOf(added, 'more. npm run check:content lists them all.'),
		...mended.slice(0, linesShown).map(({ file, message }): TerminalLine => ({
			level: 'info',
			text: `Mended: ${file}: ${message}`,
		})),
		...moreOf(mended, 'more are mended.'),
	];
	return [...lines, { level: 'info', text: standing(problems) }];
}

/** `"The content has 1 error and 0 warnings."` */
export function standing(problems: readonly Problem[]): string {
	return problems.length === 0
		? 'The content has no problems.'
		: `The content has ${countProblems(problems)}.`;
}

function moreOf(problems: readonly Problem[], rest: string): TerminalLine[] {
	const count = problems.length - linesShown;
	return count > 0 ? [{ level: 'info', text: `And ${count} ${rest}` }] : [];
}
