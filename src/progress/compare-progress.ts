import * as words from '../words/chosen/progress.ts';
import { laterOf, saysTheSame } from './merge-progress.ts';
import { entryAt, tableNames, tableOf, type Progress, type TableName } from './progress.ts';

/** Something both sides speak of, and not alike. `winner` is the side a merge would keep. */
export interface Difference {
	table: TableName;
	id: string;
	winner: 'mine' | 'theirs';
}

/** What a merge of `theirs` into `mine` would do. */
export interface Comparison {
	/** What only `theirs` knows. */
	added: Pick<Difference, 'table' | 'id'>[];
	differing: Difference[];
	/** How many say the same on both sides. */
	same: number;
	/** How many only `mine` knows; they stay. */
	missing: number;
}

export function compareProgress(mine: Progress, theirs: Progress): Comparison {
	const comparison: Comparison = { added: [], differing: [], same: 0, missing: 0 };
	for (const table of tableNames) compareTable(table, mine, theirs, comparison);
	return comparison;
}

/** `"12 new, 3 differ, 40 the same"`; with `"(2 newer here)"` after those that would stay as they are. */
export function comparisonInWords({ added, differing, same }: Comparison): string {
	const mine = differing.filter(({ winner }) => winner === 'mine').length;
	return words.comparisonInWords(added.length, differing.length, mine, same);
}

function compareTable<T extends TableName>(
	table: T,
	mine: Progress,
	theirs: Progress,
	comparison: Comparison
): void {
	const own = tableOf(mine, table);
	const other = tableOf(theirs, table);
	for (const [id, entry] of Object.entries(other)) {
		const known = entryAt(own, id);
		if (!known) comparison.added.push({ table, id });
		else if (saysTheSame(table, known, entry)) comparison.same++;
		else {
			const winner = laterOf(table, known, entry) === known ? 'mine' : 'theirs';
			comparison.differing.push({ table, id, winner });
		}
	}
	comparison.missing += Object.keys(own).filter((id) => !Object.hasOwn(other, id)).length;
}
