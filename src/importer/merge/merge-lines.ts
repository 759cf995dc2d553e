import { diffLines, type Hunk } from './diff-lines.ts';

/** A place where both sides changed the same lines. */
export interface Conflict {
	/** The line of the merged text where it begins, from 0. */
	line: number;
	/** What the other side says there. */
	theirs: string[];
}

export interface MergedLines {
	lines: string[];
	conflicts: Conflict[];
}

/**
 * Joins what two sides made of the same lines. Where both changed the same, mine stay, and theirs are
 * reported; lines that both added at one place all stay, mine first.
 */
export function mergeLines(
	base: readonly string[],
	mine: readonly string[],
	theirs: readonly string[]
): MergedLines {
	const groups = groupHunks(
		splitHunks(diffLines(base, mine)).map((hunk) => ({ ...hunk, isMine: true })),
		splitHunks(diffLines(base, theirs)).map((hunk) => ({ ...hunk, isMine: false }))
	);
	const merged: MergedLines = { lines: [], conflicts: [] };
	let at = 0;
	for (const { from, hunks, to } of groups) {
		merged.lines.push(...base.slice(at, from));
		mergeGroup(base.slice(from, to), from, hunks, merged);
		at = to;
	}
	merged.lines.push(...base.slice(at));
	return merged;
}

type SidedHunk = Hunk & { isMine: boolean };

interface Group {
	from: number;
	to: number;
	hunks: SidedHunk[];
}

/** As many lines for as many: each stands for the one in its place. */
function splitHunks(hunks: readonly Hunk[]): Hunk[] {
	return hunks.flatMap((hunk) =>
		hunk.to - hunk.from === hunk.lines.length
			? hunk.lines.map((line, index) => ({
					from: hunk.from + index,
					to: hunk.from + index + 1,
					lines: [line],
				}))
			: hunk
	);
}

/** Hunks that touch the same lines, or add lines at the same place, stand together. */
function groupHunks(mine: readonly SidedHunk[], theirs: readonly SidedHunk[]): Group[] {
	const isAdded = ({ from, to }: Hunk) => from === to;
	const inOrder = [...mine, ...theirs].sort(
		(a, b) => a.from - b.from || Number(isAdded(b)) - Number(isAdded(a)) || a.to - b.to
	);
	const groups: Group[] = [];
	for (const hunk of inOrder) {
		const last = groups.at(-1);
		const touches =
			last &&
			(hunk.from < last.to || (isAdded(hunk) && last.from === last.to && hunk.from === last.from));
		if (touches) {
			last.hunks.push(hunk);
			last.to = Math.max(last.to, hunk.to);
		} else groups.push({ from: hunk.from, to: hunk.to, hunks: [hunk] });
	}
	return groups;
}

function mergeGroup(
	base: readonly string[],
	from: number,
	hunks: readonly SidedHunk[],
	merged: MergedLines
): void {
	const sideOf = (isMine: boolean) =>
		apply(
			base,
			from,
			hunks.filter((each) => each.isMine === isMine)
		);
	const mine = sideOf(true);
	const theirs = sideOf(false);
	if (isSame(mine, theirs) || isSame(theirs, base)) merged.lines.push(...mine);
	else if (isSame(mine, base)) merged.lines.push(...theirs);
	else if (base.length === 0)
		merged.lines.push(...mine, ...theirs.filter((line) => !mine.includes(line)));
	else {
		merged.conflicts.push({ line: merged.lines.length, theirs });
		merged.lines.push(...mine);
	}
}

function apply(base: readonly string[], offset: number, hunks: readonly Hunk[]): string[] {
	const lines: string[] = [];
	let at = 0;
	for (const hunk of hunks) {
		lines.push(...base.slice(at, hunk.from - offset), ...hunk.lines);
		at = hunk.to - offset;
	}
	return [...lines, ...base.slice(at)];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((line, index) => line === b[index]);
}
