import type { Problem } from '../../curriculum/problem.ts';

export interface ProblemGroup {
	file: string;
	problems: Problem[];
}

/** So many are shown in the browser; a hundred at once help nobody. */
const problemsShown = 30;

/** Problems by their file, files with errors first and errors first in each, and how many were left out. */
export function groupProblems(problems: readonly Problem[]): {
	groups: ProblemGroup[];
	leftOut: number;
} {
	const errorsFirst = (a: Problem, b: Problem) => rank(a) - rank(b);
	const byFile = [...Map.groupBy(problems, ({ file }) => file).entries()]
		.map(([file, all]): ProblemGroup => ({ file, problems: all.toSorted(errorsFirst) }))
		.sort((a, b) => rank(a.problems[0]) - rank(b.problems[0]));
	const shown = new Set(byFile.flatMap((group) => group.problems).slice(0, problemsShown));
	const groups = byFile.flatMap((group) => {
		const kept = group.problems.filter((each) => shown.has(each));
		return kept.length > 0 ? [{ ...group, problems: kept }] : [];
	});
	return { groups, leftOut: problems.length - shown.size };
}

function rank(problem: Problem | undefined): number {
	return problem?.severity === 'error' ? 0 : 1;
}
