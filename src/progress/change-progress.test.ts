import { expect, test } from 'vitest';
import {
	followRoadmap,
	leaveRoadmap,
	markOf,
	setNote,
	setPlan,
	setTask,
} from './change-progress.ts';
import { emptyProgress, entryAt, isEmpty, latestTime, longestNote } from './progress.ts';
import { parseProgress } from './read-progress.ts';

test('a choice carries its time and leaves all others alone', () => {
	const first = setTask(emptyProgress, 'a#b', 'done', 5);
	const second = setTask(first, 'a#c', 'doing', 6);
	expect(second.tasks).toEqual({
		'a#b': { state: 'done', at: 5 },
		'a#c': { state: 'doing', at: 6 },
	});
	expect(first.tasks).not.toHaveProperty('a#c');
	expect(isEmpty(emptyProgress)).toBe(true);
	expect(isEmpty(first)).toBe(false);
});

test('a tick that is taken back is remembered, and is later than the tick even when the clock went back', () => {
	const ticked = setTask(emptyProgress, 'a#b', 'done', 100);
	expect(setTask(ticked, 'a#b', 'todo', 50).tasks['a#b']).toEqual({ state: 'todo', at: 101 });
	const last = setTask(emptyProgress, 'a#b', 'done', latestTime);
	expect(setTask(last, 'a#b', 'todo', 1).tasks['a#b']?.at).toBe(latestTime);
});

test('whatever is chosen can be read again', () => {
	let progress = setNote(emptyProgress, 'a', 'one\r\ntwo\rthree', 1);
	progress = setNote(progress, 'b', 'x'.repeat(longestNote + 1), 1);
	progress = leaveRoadmap(followRoadmap(progress, '__proto__', 1), '__proto__', 1);
	progress = setPlan(followRoadmap(progress, 'constructor', 3), 'constructor', { start: 1 }, 4);
	expect(progress.notes['a']?.text).toBe('one\ntwo\nthree');
	expect(entryAt(progress.followed, '__proto__')?.state).toBe('left');
	expect(parseProgress(JSON.stringify(progress))).toEqual({ progress, problems: [] });
});

test('of a task with former ids the latest mark counts', () => {
	const progress = setTask(setTask(emptyProgress, 'a#old', 'done', 5), 'a#new', 'doing', 4);
	expect(markOf(progress, 'a#new')?.state).toBe('doing');
	expect(markOf(progress, 'a#new', ['a#older', 'a#old'])?.state).toBe('done');
	expect(markOf(progress, 'constructor')).toBeUndefined();
});
