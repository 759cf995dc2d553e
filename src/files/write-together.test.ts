import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishWriting, writeTogether, type Disk, type FileChanges } from './write-together.ts';

let folder = '';
let waiting = '';
beforeEach(() => {
	folder = fs.mkdtempSync(join(tmpdir(), 'waymark-write-'));
	waiting = join(folder, 'imports/.waiting');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

type Files = Record<string, string>;
const old: Files = {
	'docs/index.mdx': 'home',
	'docs/projects/blog.mdx': 'old blog',
	'docs/roadmaps/x/index.mdx': 'old x',
	'docs/roadmaps/x/phase-2/week-02.mdx': 'old week 2',
	'imports/x.json': 'old record',
};
const changes: FileChanges = {
	writes: [
		{ path: 'docs/projects/blog.mdx', text: 'new blog' },
		{ path: 'docs/projects/shop.mdx', text: 'new shop' },
		{ path: 'docs/roadmaps/x/index.mdx', text: 'new x' },
		{ path: 'docs/roadmaps/x/phase-1/week-01.mdx', text: 'new week 1' },
		{ path: 'docs/roadmaps/y/index.mdx', text: 'new y' },
		{ path: 'imports/x.json', text: 'new record' },
	],
	removals: ['docs/roadmaps/x/phase-2/week-02.mdx', 'docs/roadmaps/x/gone.mdx'],
};
const { 'docs/roadmaps/x/phase-2/week-02.mdx': _, ...kept } = old;
const renewed: Files = {
	...kept,
	...Object.fromEntries(changes.writes.map(({ path, text }) => [path, text])),
};

function put(files: Files): void {
	for (const [path, text] of Object.entries(files)) {
		fs.mkdirSync(join(folder, path, '..'), { recursive: true });
		fs.writeFileSync(join(folder, path), text);
	}
}

/** All files, by path; with `pages` only those a site would read. */
function files(what: 'all' | 'pages' = 'all'): Files {
	const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => what === 'all' || path.startsWith('docs/'))
		.sort();
	return Object.fromEntries(
		paths.map((path) => [path, fs.readFileSync(join(folder, path), 'utf8')])
	);
}

class Killed extends Error {}

/** A disk that works for some operations and then never again, as for a process that was killed. */
function mortalDisk(operations: number): Disk {
	let left = operations;
	return new Proxy(fs, {
		get:
			(target, name: keyof Disk) =>
			(...args: never[]) => {
				if (left-- <= 0) throw new Killed();
				return (target[name] as (...all: never[]) => unknown)(...args);
			},
	});
}

test('files are written and taken away, and nothing else is left', () => {
	put(old);
	writeTogether(folder, waiting, changes);
	expect(files()).toEqual(renewed);
	expect(fs.existsSync(join(folder, 'docs/roadmaps/x/phase-2'))).toBe(false);
	expect(fs.readdirSync(join(folder, 'imports'))).toEqual(['x.json']);
	expect(finishWriting(folder, waiting)).toBe(false);
});

test('wherever a run is killed, the next one finds the old files or makes the new ones', () => {
	const outcomes = new Set<string>();
	let isDone = false;
	for (let operations = 0; !isDone; operations++) {
		fs.rmSync(folder, { recursive: true });
		put(old);
		try {
			writeTogether(folder, waiting, changes, mortalDisk(operations));
			isDone = true;
		} catch (error) {
			expect(error).toBeInstanceOf(Error);
		}
		// No page is ever half of one, and before the decision none has changed.
		const isDecided = fs.existsSync(waiting);
		for (const [path, text] of Object.entries(files('pages')))
			expect([old[path], renewed[path]]).toContain(text);
		expect(finishWriting(folder, waiting)).toBe(isDecided);
		const isNew = 'docs/projects/shop.mdx' in files();
		expect(files()).toEqual(isNew ? renewed : old);
		outcomes.add(`${isDecided ? 'finished' : 'as it was'}: ${isNew ? 'new' : 'old'}`);
	}
	expect(outcomes).toEqual(new Set(['as it was: old', 'finished: new', 'as it was: new']));
});

test('a folder that was not there arrives whole', () => {
	put({ 'docs/index.mdx': 'home' });
	const writes = changes.writes.filter(({ path }) => path.startsWith('docs/roadmaps/'));
	for (let operations = 0; operations < 40; operations++) {
		try {
			writeTogether(folder, waiting, { writes, removals: [] }, mortalDisk(operations));
		} catch {
			expect([0, writes.length]).toContain(Object.keys(files('pages')).length - 1);
			fs.rmSync(waiting, { recursive: true, force: true });
		}
		fs.rmSync(join(folder, 'docs/roadmaps'), { recursive: true, force: true });
	}
});

describe('a process', () => {
	const script = `
		import { writeTogether } from ${JSON.stringify(join(process.cwd(), 'src/files/write-together.ts'))};
		const [folder, waiting] = process.argv.slice(1);
		const writes = Array.from({ length: 400 }, (_, index) => ({ path: 'docs/roadmaps/z/' + index + '.mdx', text: 'page' }));
		console.log('begins');
		writeTogether(folder, waiting, { writes, removals: [] });
		console.log('ends');`;

	test.each([0, 5, 15, 40, 80])(
		'that is killed after %i ms leaves all pages or none',
		async (delay) => {
			put(old);
			const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, waiting]);
			await new Promise((begun) => child.stdout.once('data', begun));
			await new Promise((later) => setTimeout(later, delay));
			child.kill('SIGKILL');
			await new Promise((closed) => child.once('close', closed));
			const count = () => Object.keys(files('pages')).filter((path) => path.includes('/z/')).length;
			expect([0, 400]).toContain(count());
			finishWriting(folder, waiting);
			expect([0, 400]).toContain(count());
			expect(fs.readdirSync(join(folder, 'imports'))).toEqual(['x.json']);
		}
	);
});

test('what cannot be written changes nothing, and says so', () => {
	put({ imports: 'a file where a folder should be' });
	expect(() => writeTogether(folder, waiting, changes)).toThrow(/^Nothing was written: E.*[^.]\.$/);
	expect(files()).toEqual({ imports: 'a file where a folder should be' });
});

test('what cannot be moved waits for the next run', () => {
	put({ 'docs/roadmaps': 'a file where a folder should be' });
	expect(() => writeTogether(folder, waiting, changes)).toThrow(
		/^Some files could not be moved to their places: E.*\. They wait in .*\. Mend the cause and run the import again; it begins with them\.$/
	);
	fs.rmSync(join(folder, 'docs/roadmaps'));
	expect(finishWriting(folder, waiting)).toBe(true);
	expect(files()).toEqual(Object.fromEntries(changes.writes.map(({ path, text }) => [path, text])));
});
