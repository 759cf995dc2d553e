import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from './backup.ts';
import { emptyProgress, latestTime, longestNote } from './progress.ts';
import { parseProgress, readProgress } from './read-progress.ts';
import { anyProgress } from './testing/any-progress.ts';

test('what was written is read', () => {
	fc.assert(
		fc.property(anyProgress, (progress) => {
			expect(parseProgress(JSON.stringify(progress))).toEqual({ progress, problems: [] });
		})
	);
});

test('a backup holds all of it, and says where and when it was made', () => {
	fc.assert(
		fc.property(anyProgress, fc.string(), fc.nat(), (progress, site, at) => {
			const backup = writeBackup(progress, { site, at });
			expect(readBackup(backup)).toEqual({ progress, problems: [], site, at });
		})
	);
});

test('no text and no JSON value is too strange to be read', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			for (const read of [parseProgress, readBackup])
				expect(read(text).problems.length).toBeGreaterThan(0);
		})
	);
	const odd = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()));
	const shape = fc.record({
		version: fc.constant(1),
		tasks: odd,
		notes: odd,
		followed: odd,
		plans: odd,
	});
	fc.assert(
		fc.property(shape, (value) => {
			const { progress } = readProgress(value);
			expect(readProgress(progress)).toEqual({ progress, problems: [] });
		})
	);
});

test('one bad entry costs only itself', () => {
	const tasks = {
		'a#good': { state: 'done', at: 1 },
		'a#state': { state: 'finished', at: 1 },
		'a#time': { state: 'done', at: -1 },
		'a#late': { state: 'done', at: latestTime + 1 },
		'a#half': { state: 'done', at: 1.5 },
		'no task': { state: 'done', at: 1 },
		'a#\uD800': { state: 'done', at: 1 },
		'a#none': null,
	};
	const { problems, progress } = readProgress({ version: 1, tasks, notes: [] });
	expect(Object.keys(progress.tasks)).toEqual(['a#good']);
	expect(problems).toHaveLength(8);
	expect(problems[0]).toEqual({
		kind: 'entry',
		message: 'The entry "a#state" in "tasks" cannot be read.',
	});
	expect(problems[7]?.message).toBe('The part "notes" cannot be read.');
});

test.each([
	['a note too long', { notes: { a: { text: 'x'.repeat(longestNote + 1), at: 1 } } }],
	['a plan too large', { plans: { a: { plan: 'x'.repeat(200_001), at: 1 } } }],
	['an id too long', { tasks: { [`a#${'b'.repeat(500)}`]: { state: 'done', at: 1 } } }],
	['a plan without a plan', { plans: { a: { at: 1 } } }],
	[
		'a plan nested too deep to be written again',
		{ plans: { a: { plan: nested(200_000), at: 1 } } },
	],
])('%s is left out and reported', (_, part) => {
	const { problems, progress } = readProgress({ version: 1, ...part });
	expect(problems).toHaveLength(1);
	expect(progress).toEqual(emptyProgress);
});

function nested(depth: number): unknown {
	return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

test('a text longer than any progress is not even parsed', () => {
	expect(parseProgress(' '.repeat(10_000_001)).problems[0]?.kind).toBe('unreadable');
});

test('names that mean something to JavaScript are names like others', () => {
	const text =
		'{"version":1,"__proto__":{"tasks":1},"followed":{"__proto__":{"state":"following","at":1},"constructor":{"state":"left","at":2}}}';
	const { problems, progress } = parseProgress(text);
	expect(problems).toEqual([]);
	expect(Object.keys(progress.followed)).toEqual(['__proto__', 'constructor']);
	expect(({} as Record<string, unknown>)['state']).toBeUndefined();
});

test('what a newer version wrote is said to be newer, not to be damaged', () => {
	expect(readProgress({ version: 2, tasks: {} }).problems).toEqual([
		{ kind: 'newer', message: 'A newer version of this site wrote this progress.' },
	]);
});
