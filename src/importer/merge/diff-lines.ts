/** Lines `from` up to `to`, without `to`, that `lines` stand for in the new text. */
export interface Hunk {
	from: number;
	to: number;
	lines: string[];
}

/** Texts that have more differences than this have nothing in common worth finding. */
const mostDifferences = 2000;

/**
 * What has to be replaced to make `after` of `before`, as few lines as possible: `[a, b, c]`, `[a, x, c]` =>
 * `[{ from: 1, to: 2, lines: [x] }]`.
 *
 * @see https://doi.org/10.1007/BF01840446 Myers, An O(ND) difference algorithm
 */
export function diffLines(before: readonly string[], after: readonly string[]): Hunk[] {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start++;
	let [oldEnd, newEnd] = [before.length, after.length];
	while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
		oldEnd--;
		newEnd--;
	}
	const kept = keptLines(before.slice(start, oldEnd), after.slice(start, newEnd));
	const hunks: Hunk[] = [];
	let [from, index] = [start, start];
	for (const [oldLine, newLine] of [...kept, [oldEnd - start, newEnd - start] as const]) {
		const [to, until] = [oldLine + start, newLine + start];
		if (to > from || until > index) hunks.push({ from, to, lines: after.slice(index, until) });
		[from, index] = [to + 1, until + 1];
	}
	return hunks;
}

/** Pairs of line numbers that are the same in both, in order: the longest such list. */
function keptLines(before: readonly string[], after: readonly string[]): [number, number][] {
	const trace: Map<number, number>[] = [];
	let furthest = new Map([[1, 0]]);
	for (let steps = 0; steps <= Math.min(before.length + after.length, mostDifferences); steps++) {
		trace.push(furthest);
		const next = new Map<number, number>();
		for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
			let x = startOf(furthest, diagonal, steps);
			while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
				x++;
			next.set(diagonal, x);
			if (x >= before.length && x - diagonal >= after.length)
				return backtrack(trace, x, x - diagonal);
		}
		furthest = next;
	}
	return [];
}

function startOf(furthest: ReadonlyMap<number, number>, diagonal: number, steps: number): number {
	const below = furthest.get(diagonal - 1) ?? -1;
	const above = furthest.get(diagonal + 1) ?? -1;
	return diagonal === -steps || (diagonal !== steps && below < above) ? above : below + 1;
}

function backtrack(
	trace: readonly ReadonlyMap<number, number>[],
	lastX: number,
	lastY: number
): [number, number][] {
	const kept: [number, number][] = [];
	let [x, y] = [lastX, lastY];
	for (let steps = trace.length - 1; steps >= 0; steps--) {
		const furthest = trace[steps] ?? new Map<number, number>();
		const start = startOf(furthest, x - y, steps);
		const startY = start - (x - y);
		while (x > start && y > startY) kept.push([--x, --y]);
		if (steps === 0) break;
		const isDown =
			x - y === -steps ||
			(x - y !== steps && (furthest.get(x - y - 1) ?? -1) < (furthest.get(x - y + 1) ?? -1));
		if (isDown) y--;
		else x--;
	}
	return kept.reverse();
}
