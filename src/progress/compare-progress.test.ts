import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setNote, setTask } from './change-progress.ts';
import { compareProgress, comparisonInWords } from './compare-progress.ts';
import { mergeProgress } from './merge-progress.ts';
import { emptyProgress, tableNames } from './progress.ts';
import { anyProgress } from './testing/any-progress.ts';

test('a comparison says what is new, what differs and who would win', () => {
	let mine = setTask(emptyProgress, 'a#same', 'done', 1);
	mine = setTask(setTask(mine, 'a#mine', 'done', 9), 'a#theirs', 'doing', 1);
	mine = setNote(mine, 'a', 'only mine', 1);
	let theirs = setTask(emptyProgress, 'a#same', 'done', 7);
	theirs = setTask(setTask(theirs, 'a#mine', 'todo', 2), 'a#theirs', 'done', 2);
	theirs = setTask(theirs, 'a#new', 'skipped', 1);

	const comparison = compareProgress(mine, theirs);
	expect(comparison).toEqual({
		added: [{ table: 'tasks', id: 'a#new' }],
		differing: [
			{ table: 'tasks', id: 'a#mine', winner: 'mine' },
			{ table: 'tasks', id: 'a#theirs', winner: 'theirs' },
		],
		same: 1,
		missing: 1,
	});
	expect(comparisonInWords(comparison)).toBe('1 new, 2 differ (1 newer here), 1 the same');
	expect(comparisonInWords(compareProgress(emptyProgress, theirs))).toBe(
		'4 new, 0 differ, 0 the same'
	);
});

test('the winners it names are those of the merge', () => {
	fc.assert(
		fc.property(anyProgress, anyProgress, (mine, theirs) => {
			const merged = mergeProgress(mine, theirs);
			const { added, differing, missing, same } = compareProgress(mine, theirs);
			for (const { id, table, winner } of differing)
				expect(merged[table][id]).toEqual((winner === 'mine' ? mine : theirs)[table][id]);
			for (const { id, table } of added) expect(merged[table][id]).toEqual(theirs[table][id]);
			const all = tableNames.reduce((sum, table) => sum + Object.keys(merged[table]).length, 0);
			expect(added.length + differing.length + same + missing).toBe(all);
		})
	);
});
