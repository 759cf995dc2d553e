import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setNote, setTask, followRoadmap } from './change-progress.ts';
import { emptyProgress, tableNames, type Progress, type TableName } from './progress.ts';
import { resolveProgress } from './resolve-progress.ts';
import { anyProgress } from './testing/any-progress.ts';
import { smallIndex, week2 } from './testing/small-site.ts';

test.each([
	['a task that stayed', 'projects/blog#list-posts', 'projects/blog#list-posts'],
	['a task that was reworded', `${week2}#make-a-form`, `${week2}#build-a-form`],
	['a task that was reworded twice', `${week2}#make-form`, `${week2}#build-a-form`],
	['a task whose page moved', 'roadmaps/a/week-2#costs-5-and-6', `${week2}#costs-5-and-6`],
	['both', 'roadmaps/old/week-2#make-form', `${week2}#build-a-form`],
	['a task that is gone', `${week2}#other`, undefined],
	['a page that is gone', 'projects/none#list-posts', undefined],
	['no task at all', 'constructor#toString', undefined],
])('%s', (_, old, now) => {
	const { gone, here } = resolveProgress(setTask(emptyProgress, old, 'done', 3), smallIndex);
	expect(here.tasks).toEqual(now === undefined ? {} : { [now]: { state: 'done', at: 3 } });
	expect(gone.tasks).toEqual(now === undefined ? { [old]: { state: 'done', at: 3 } } : {});
});

test('notes and roadmaps move along', () => {
	const progress = followRoadmap(setNote(emptyProgress, 'roadmaps/a/week-2', 'hm', 1), 'old', 2);
	const { here } = resolveProgress(progress, smallIndex);
	expect(here.notes).toEqual({ [week2]: { text: 'hm', at: 1 } });
	expect(here.followed).toEqual({ b: { state: 'following', at: 2 } });
});

test('where two ids come together, the later choice counts', () => {
	const mark = (old: number, now: number) =>
		setTask(
			setTask(emptyProgress, `${week2}#make-form`, 'done', old),
			`${week2}#build-a-form`,
			'todo',
			now
		);
	const stateOf = (progress: Progress) =>
		resolveProgress(progress, smallIndex).here.tasks[`${week2}#build-a-form`]?.state;
	expect(stateOf(mark(1, 2))).toBe('todo');
	expect(stateOf(mark(3, 2))).toBe('done');
});

test('aliases that lead in a circle lead nowhere, and end', () => {
	const page = { ...smallIndex.pages['projects/blog']!, aliases: { a: 'b', b: 'c', c: 'a' } };
	const index = { ...smallIndex, pages: { 'projects/blog': page } };
	const progress = setTask(emptyProgress, 'projects/blog#a', 'done', 1);
	expect(resolveProgress(progress, index).gone.tasks).toEqual(progress.tasks);
});

test('nothing is lost, and a second time nothing moves', () => {
	fc.assert(
		fc.property(anyProgress, (progress) => {
			const { gone, here } = resolveProgress(progress, smallIndex);
			expect(resolveProgress(here, smallIndex).here).toEqual(here);
			expect(resolveProgress(gone, smallIndex).gone).toEqual(gone);
			for (const table of tableNames) {
				const kept = [...timesIn(here, table), ...timesIn(gone, table)];
				const had = timesIn(progress, table);
				expect(kept.length > 0).toBe(had.length > 0);
				expect(Math.max(...kept)).toBe(Math.max(...had));
			}
		})
	);
});

function timesIn(progress: Progress, table: TableName): number[] {
	return Object.values<{ at: number }>(progress[table]).map(({ at }) => at);
}
