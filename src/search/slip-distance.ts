/**
 * How many letters must be put in, left out, changed, or exchanged with their neighbour to make `b` of `a`;
 * more than `most` is not counted further. `"dokcer"`, `"docker"` => 1. It is the Damerau–Levenshtein distance in which no
 * letter is touched twice.
 */
export function slipDistance(a: string, b: string, most = 2): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, at(before, j - 2) + 1);
			row.push(best);
		}
		if (Math.min(...row) > most) return most + 1;
		[before, last] = [last, row];
	}
	return at(last, b.length);
}

/** How many slips a word of a length may have: none in short ones, where everything is near to everything. */
export function slipsAllowed(length: number): number {
	if (length < 4) return 0;
	return length < 6 ? 1 : 2;
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
