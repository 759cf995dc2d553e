import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet } from './when-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('many calls at once are one piece of work, after the last of them', async () => {
	const work = vi.fn(() => Promise.resolve());
	const call = whenQuiet(work, 100, vi.fn());
	call();
	await vi.advanceTimersByTimeAsync(90);
	call();
	await vi.advanceTimersByTimeAsync(90);
	expect(work).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(10);
	expect(work).toHaveBeenCalledTimes(1);
});

test('what happens while work is done is worked on after it', async () => {
	const ends: (() => void)[] = [];
	const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
	const call = whenQuiet(work, 100, vi.fn());
	call();
	await vi.advanceTimersByTimeAsync(100);
	call();
	await vi.advanceTimersByTimeAsync(500);
	expect(work).toHaveBeenCalledTimes(1);
	ends[0]?.();
	await vi.advanceTimersByTimeAsync(0);
	expect(work).toHaveBeenCalledTimes(2);
});

test('work that fails does not end the loop', async () => {
	const work = vi.fn(() => Promise.reject(new Error('The file is gone.')));
	const failed = vi.fn();
	const call = whenQuiet(work, 100, failed);
	call();
	await vi.advanceTimersByTimeAsync(100);
	call();
	await vi.advanceTimersByTimeAsync(100);
	expect(work).toHaveBeenCalledTimes(2);
	expect(failed).toHaveBeenCalledTimes(2);
});
