import { findMarker } from './find-marker.ts';
import { withoutMarks } from './clean-text.ts';

/** Fences of code in a text, by the index of their lines. */
export interface Fences {
	/** The line that opens a fence, and the one that closes it. */
	ends: Map<number, number>;
	/** Lines that look like ends of a fence and are none. */
	stray: Set<number>;
}

interface Mark {
	index: number;
	mark: string;
	info: string;
}

const fence = /^\s*(?:>\s*)*(`{3,}|~{3,})\s*([^`]*)$/;

/**
 * Finds the fences of code. A fence that holds the plan itself is no code, and neither is one without an end that
 * has headings below it.
 */
export function findFences(rows: readonly string[]): Fences {
	const marks = rows.flatMap((row, index): Mark[] => {
		const [, mark = '', info = ''] = fence.exec(row) ?? [];
		return mark === '' ? [] : [{ index, mark, info: info.trim() }];
	});
	const wrapper = marks.find(
		({ info, index }) =>
			/^(?:markdown|md|text|txt|)$/i.test(info) && !rows.slice(0, index).some(isPart)
	);
	const found = pair(marks, rows);
	const end = wrapper && found.ends.get(wrapper.index);
	const isWrapped =
		wrapper &&
		end !== undefined &&
		rows.slice(wrapper.index, end).some(isPart) &&
		!rows.slice(end).some(isPart);
	if (wrapper && (isWrapped || (end === undefined && found.stray.has(wrapper.index)))) {
		const inner = pair(
			marks.filter((each) => each !== wrapper && each.index !== end),
			rows
		);
		return {
			ends: inner.ends,
			stray: new Set([...inner.stray, wrapper.index, ...(end === undefined ? [] : [end])]),
		};
	}
	return found;
}

function pair(marks: readonly Mark[], rows: readonly string[]): Fences {
	const ends = new Map<number, number>();
	const stray = new Set<number>();
	let open: Mark | undefined;
	for (const each of marks) {
		const isSame = open !== undefined && each.mark.startsWith(open.mark);
		if (open && isSame && each.info === '') {
			ends.set(open.index, each.index);
			open = undefined;
		} else if (!open || isSame) {
			// A second one that opens: the first never ended.
			if (open) stray.add(open.index);
			open = each;
		}
	}
	if (!open) return { ends, stray };
	const goesOn = rows.slice(open.index + 1).some((row) => /^#{1,6}\s/.test(row) || isPart(row));
	if (goesOn || rows.slice(open.index + 1).every((row) => row.trim() === '')) stray.add(open.index);
	else ends.set(open.index, rows.length - 1);
	return { ends, stray };
}

/** Whether a line, as a heading or alone, says which week or phase follows. */
function isPart(row: string): boolean {
	return findMarker(withoutMarks(row.replace(/^[\s>#*•-]+/, '')), 'line') !== undefined;
}
