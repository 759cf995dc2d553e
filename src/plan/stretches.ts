/** Days by their place in a row: from `start` up to but without `end`. */
export interface Stretch {
	start: number;
	end: number;
}

/**
 * Divides a row of days among things in order, with no day for two of them and at least one for each.
 * Lengths are days and may have fractions: what is left of a day goes to the next thing.
 * `[1.5, 1.5, 2]` => days 0–1, 2, 3–4. As long as there are days enough, all end within `available`.
 */
export function stretches(lengths: readonly number[], available = Infinity): Stretch[] {
	let start = 0;
	let exact = 0;
	return lengths.map((length, index) => {
		// A thing that took a day and needed less leaves that day's rest, never more than it.
		exact = Math.max(exact, start - 1) + length;
		const room = available - (lengths.length - index - 1);
		const end = Math.max(start + 1, Math.min(Math.ceil(exact - roundingError), room));
		const stretch = { start, end };
		start = end;
		return stretch;
	});
}

/** Sums of fractions are off by less; a whole day must not become two. */
const roundingError = 1e-6;
