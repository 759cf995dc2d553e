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
	/** Rows of the hunk that are still to come: they are text, whatever they look like. */
	let rows = 0;
	for (const row of diff.split('\n')) {
		if (rows > 0 && /^[-+]/.test(row)) {
			rows--;
			continue;
		}
		const file = /^\+\+\+ (.*?)\t?$/.exec(row)?.[1];
		if (file !== undefined) {
			current = [];
			if (file !== '/dev/null') lines.set(file, current);
		}
		const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(row);
		if (!hunk) continue;
		const [before, first, count] = [hunk[1] ?? 1, hunk[2], hunk[3] ?? 1].map(Number) as [
			number,
			number,
			number,
		];
		rows = before + count;
		if (count > 0) current?.push([first, first + count - 1]);
	}
	return lines;
}
