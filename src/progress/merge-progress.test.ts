import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laterOf, mergeProgress } from './merge-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { anyProgress } from './testing/any-progress.ts';

test('the order of a merge does not matter', () => {
	fc.assert(
		fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
			expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
			expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
		})
	);
});

test('merging again changes nothing, and nor does merging with nothing', () => {
	fc.assert(
		fc.property(anyProgress, anyProgress, (a, b) => {
			const merged = mergeProgress(a, b);
			expect(mergeProgress(merged, b)).toEqual(merged);
			expect(mergeProgress(a, a)).toEqual(a);
			expect(mergeProgress(a, emptyProgress)).toEqual(a);
		})
	);
});

test('a done task gives way only to a choice made later', () => {
	fc.assert(
		fc.property(anyProgress, anyProgress, (a, b) => {
			const { tasks } = mergeProgress(a, b);
			for (const [id, mark] of [...Object.entries(a.tasks), ...Object.entries(b.tasks)]) {
				if (mark.state !== 'done' || tasks[id]?.state === 'done') continue;
				expect(tasks[id]?.at).toBeGreaterThan(mark.at);
			}
		})
	);
});

test('nothing that either side knows is missing', () => {
	fc.assert(
		fc.property(anyProgress, anyProgress, (a, b) => {
			const merged = mergeProgress(a, b);
			for (const table of ['tasks', 'notes', 'followed', 'plans'] as const)
				expect(Object.keys(merged[table]).sort()).toEqual(
					[...new Set([...Object.keys(a[table]), ...Object.keys(b[table])])].sort()
				);
		})
	);
});

test('the newest choice counts, be it to take a tick back', () => {
	const at = (state: 'todo' | 'done', at: number): Progress => ({
		...emptyProgress,
		tasks: { 'a#b': { state, at } },
	});
	expect(mergeProgress(at('done', 1), at('todo', 2)).tasks['a#b']?.state).toBe('todo');
	expect(mergeProgress(at('done', 3), at('todo', 2)).tasks['a#b']?.state).toBe('done');
});

test('at one time done beats skipped, skipped in progress, a note no note, a plan no plan', () => {
	const mark = (state: 'todo' | 'doing' | 'skipped' | 'done') => ({ state, at: 1 });
	expect(laterOf('tasks', mark('skipped'), mark('done'))).toEqual(mark('done'));
	expect(laterOf('tasks', mark('skipped'), mark('doing'))).toEqual(mark('skipped'));
	expect(laterOf('tasks', mark('todo'), mark('doing'))).toEqual(mark('doing'));
	expect(laterOf('notes', { text: '', at: 1 }, { text: 'a', at: 1 }).text).toBe('a');
	expect(laterOf('plans', { plan: null, at: 1 }, { plan: {}, at: 1 }).plan).toEqual({});
	const following = { state: 'following', at: 1 } as const;
	expect(laterOf('followed', { state: 'left', at: 1 }, following)).toEqual(following);
});
