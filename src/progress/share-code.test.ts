import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setNote, setTask } from './change-progress.ts';
import { mergeProgress } from './merge-progress.ts';
import { emptyProgress, isEmpty, type Progress } from './progress.ts';
import { packBytes, unpackBytes } from './packed-text.ts';
import { resolveProgress } from './resolve-progress.ts';
import { longestInQrCode, readShareCode, writeShareCode } from './share-code.ts';
import type { TaskIndex } from './task-index.ts';
import { anyProgress } from './testing/any-progress.ts';
import { smallIndex, week1 } from './testing/small-site.ts';

const now = 1_764_000_000_000;

/** A site of 100 weeks with 20 tasks each. */
const largeIndex: TaskIndex = {
	version: 1,
	base: '',
	roadmaps: [],
	pages: Object.fromEntries(
		Array.from({ length: 100 }, (_, week) => [
			`roadmaps/large/week-${week}`,
			{
				kind: 'week' as const,
				label: `Week ${week}`,
				title: 'Large',
				tasks: Array.from({ length: 20 }, (_, task) => ({ text: `Task ${task}` })),
			},
		])
	),
};

test('all of it goes along, and comes back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(anyProgress, async (progress) => {
			const { code, left } = await writeShareCode(progress, smallIndex, now);
			expect(code).toMatch(/^[\w-]+$/);
			expect(left).toEqual([]);
			const { gone, here } = resolveProgress(progress, smallIndex);
			expect(await readShareCode(code, smallIndex)).toEqual({
				progress: { ...progress, tasks: { ...here.tasks, ...gone.tasks } },
				problems: [],
			});
		})
	);
});

test('as short as can be, every state comes back, and no done task is lost in a merge', async () => {
	await fc.assert(
		fc.asyncProperty(anyProgress, anyProgress, async (progress, theirs) => {
			const { code } = await writeShareCode(progress, smallIndex, now, 0);
			const { here } = resolveProgress(progress, smallIndex);
			const back = await readShareCode(code, smallIndex);
			expect(statesOf(back.progress)).toEqual(statesOf(here));
			expect(back.progress.followed).toEqual(progress.followed);
			const merged = mergeProgress(resolveProgress(theirs, smallIndex).here, back.progress);
			for (const [id, { at, state }] of Object.entries(here.tasks))
				if (state === 'done' && merged.tasks[id]?.state !== 'done')
					expect(merged.tasks[id]?.at).toBeGreaterThan(at);
		})
	);
});

function statesOf({ tasks }: Progress) {
	return Object.fromEntries(Object.entries(tasks).map(([id, { state }]) => [id, state]));
}

test('what does not fit is named', async () => {
	const note = Array.from({ length: 300 }, (_, at) => (at * 7919).toString(36)).join(' ');
	let progress = setNote(emptyProgress, week1, note, 5);
	progress = setTask(progress, `${week1}#build-a-list-view`, 'done', 5);
	const { code, left } = await writeShareCode(progress, smallIndex, now, 300);
	expect(code.length).toBeLessThanOrEqual(300);
	expect(left).toEqual(['notes']);
	const { progress: back } = await readShareCode(code, smallIndex);
	expect(back.notes).toEqual({});
	expect(Object.keys(back.tasks)).toEqual([`${week1}#build-a-list-view`]);
});

test('500 done tasks fit into a QR code, and a whole roadmap into a link', async () => {
	let at = now - 1e10;
	let random = 1;
	const tick = () => {
		random = (random * 48_271) % 0x7fffffff;
		return { state: 'done' as const, at: (at += random % 5_000_000) };
	};
	const all = Object.keys(largeIndex.pages).flatMap((page) =>
		Array.from({ length: 20 }, (_, task) => [`${page}#task-${task}`, tick()] as const)
	);
	const some: Progress = { ...emptyProgress, tasks: Object.fromEntries(all.slice(0, 500)) };
	const { code, left } = await writeShareCode(some, largeIndex, now, longestInQrCode);
	expect(code.length).toBeLessThanOrEqual(longestInQrCode);
	expect(left).toEqual([]);
	expect(statesOf((await readShareCode(code, largeIndex)).progress)).toEqual(statesOf(some));

	const whole: Progress = { ...emptyProgress, tasks: Object.fromEntries(all) };
	const link = await writeShareCode(whole, largeIndex, now);
	expect(link.code.length).toBeLessThan(16_000);
	expect((await readShareCode(link.code, largeIndex)).progress).toEqual(whole);
});

test('a page that changed since is named, and all others come along', async () => {
	let progress = setTask(emptyProgress, `${week1}#build-a-list-view`, 'done', 5);
	progress = setTask(progress, 'projects/blog#list-posts', 'done', 5);
	const { code } = await writeShareCode(progress, smallIndex, now);
	const { [week1]: page, ...pages } = smallIndex.pages;
	const changed = { ...page!, tasks: page!.tasks.slice(1) };
	const { problems, progress: back } = await readShareCode(code, {
		...smallIndex,
		pages: { ...pages, [week1]: changed },
	});
	expect(Object.keys(back.tasks)).toEqual(['projects/blog#list-posts']);
	expect(problems).toEqual([
		'The tasks of “Week 1: Views” have changed since the link was made. Its marks are left out; make the link again.',
	]);
	expect((await readShareCode(code, { ...smallIndex, pages })).problems).toEqual([
		'The link speaks of a page that this site does not have. Its marks are left out.',
	]);
});

test('a code with a sign lost or changed is not read as something else', async () => {
	const progress = setTask(emptyProgress, 'projects/blog#list-posts', 'done', 5);
	const { code } = await writeShareCode(progress, smallIndex, now);
	for (let at = 0; at < code.length; at++) {
		const cut = code.slice(0, at);
		const wrong = cut + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
		for (const each of [cut, wrong]) {
			const read = await readShareCode(each, smallIndex);
			// The last sign may hold bits that count for nothing.
			if (read.problems.length === 0) expect(read.progress).toEqual(progress);
			else expect(isEmpty(read.progress)).toBe(true);
		}
	}
});

test('no code is too strange to be read', async () => {
	const anyBytes = fc.uint8Array({ maxLength: 300 });
	const hostile = fc.oneof(
		anyBytes.map((bytes) => [1, 1, 0, ...bytes]),
		anyBytes.map((bytes) => [...bytes]),
		fc.constant([1, 1, 0, 255, 255, 255, 255, 255, 255, 7])
	);
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.string(), hostile), async (piece) => {
			const code = typeof piece === 'string' ? piece : await packBytes(Uint8Array.from(piece));
			const { progress } = await readShareCode(code, smallIndex);
			expect(Object.keys(progress)).toHaveLength(5);
		})
	);
});

test('a code that would fill the memory is given up early', async () => {
	const bomb = await packBytes(new Uint8Array(4_000_001));
	expect(bomb.length).toBeLessThan(10_000);
	expect(await unpackBytes(bomb)).toBeUndefined();
	expect((await readShareCode(bomb, smallIndex)).problems).toEqual([
		'This link cannot be read. A part of it may have been cut off.',
	]);
});
