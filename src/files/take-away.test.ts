import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeAway } from './take-away.ts';

let root = '';
const paths = ['a', 'b.txt', 'deep/c', 'missing'];

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'waymark-away-'));
	for (const folder of ['a', 'deep/c', 'stays']) mkdirSync(join(root, folder), { recursive: true });
	for (const file of ['a/1', 'b.txt', 'deep/c/2', 'stays/3']) writeFileSync(join(root, file), file);
});
afterEach(() => rmSync(root, { recursive: true }));

const files = () =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name)
		.sort();
const nothing = () => Promise.resolve();

test('what is named goes, the rest stays, and something may take its place', async () => {
	await takeAway(root, paths, () => {
		expect(existsSync(join(root, 'a'))).toBe(false);
		writeFileSync(join(root, 'b.txt'), 'new');
		return nothing();
	});
	expect(files()).toEqual(['3', 'b.txt']);
});

test('what fails puts all of it back', async () => {
	const failed = takeAway(root, paths, () => Promise.reject(new Error('disk full')));
	await expect(failed).rejects.toThrow('disk full');
	expect(files()).toEqual(['1', '2', '3', 'b.txt']);
});

test('a run that was ended in the middle is put back by the next one', async () => {
	void takeAway(root, paths, () => new Promise(() => undefined));
	while (existsSync(join(root, 'deep/c'))) await new Promise((next) => setTimeout(next, 5));
	await expect(takeAway(root, paths, () => Promise.reject(new Error('again')))).rejects.toThrow(
		'again'
	);
	expect(files()).toEqual(['1', '2', '3', 'b.txt']);
	await takeAway(root, paths, nothing);
	expect(files()).toEqual(['3']);
});
