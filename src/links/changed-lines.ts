import type { MattersAt } from './locator.ts';

/** Lines of files that have changed, and files that are new as a whole. */
export interface Changes {
	/** By file, the first and last line of each stretch. */
	lines: ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;
	newFiles: ReadonlySet<string>;
}

/** Whether a place lies on lines that have changed. */
export function onChangedLines({ lines, newFiles }: Changes): MattersAt {
	return (file, line, endLine) =>
		newFiles.has(file) ||
		(lines.get(file) ?? []).some(([first, last]) => line <= last && endLine >= first);
}

/**
 * Reads the output of `git diff --unified=0 --no-prefix`: which lines of which files are new. Lines that
 * were only taken away are no lines any more.
 *
 * @see https://git-scm.com/docs/diff-format
 */
export function readDiff(diff: string): Changes['lines'] {
	const lines = new Map<string, [number, number][]>();
	let current: [number, number][] | undefined;
	for (const row of diff.split('\n')) {
		const file = /^\+\+\+ (.*?)\t?$/.exec(row)?.[1];
		if (file !== undefined) {
			current = [];
			if (file !== '/dev/null') lines.set(file, current);
		}
		const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(row);
		const first = Number(hunk?.[1]);
		const count = Number(hunk?.[2] ?? 1);
		if (hunk && count > 0) current?.push([first, first + count - 1]);
	}
	return lines;
}
