import type { Problem } from '../../curriculum/problem.ts';

/** What has become of the problems since they were last told. */
export interface ProblemChanges {
	added: Problem[];
	mended: Problem[];
}

/**
 * Compares two states of the content. A problem that only stands in another line, because something
 * was written above it, is the same one.
 */
export function compareProblems(
	before: readonly Problem[],
	now: readonly Problem[]
): ProblemChanges {
	return { added: without(now, before), mended: without(before, now) };
}

/** What tells a problem from others: everything but its place in the file. */
export function problemKey({ file, message, rule }: Problem): string {
	return [rule, file, message].join('\n');
}

/** Those of `problems` that are not among `others`; of two alike, one needs one like it. */
function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
	const left = new Map<string, number>();
	for (const key of others.map(problemKey)) left.set(key, (left.get(key) ?? 0) + 1);
	return problems.filter((each) => {
		const key = problemKey(each);
		const count = left.get(key) ?? 0;
		if (count > 0) left.set(key, count - 1);
		return count === 0;
	});
}
