import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
let docs = '';
let plan = '';
beforeEach(() => {
	folder = fs.mkdtempSync(join(tmpdir(), 'waymark-import-'));
	docs = join(folder, 'docs');
	plan = join(folder, 'plan.md');
	fs.writeFileSync(plan, text);
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const text = `# Kitchen garden

## Week 1: Soil

- [ ] Dig a bed along the wall
- [ ] Mix the compost

## Week 2: Seed

- [ ] Sow the first peas
`;

function run(args: string[], input: string | Uint8Array = '') {
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		['scripts/import.ts', ...args, '--out', docs],
		{ encoding: 'utf8', input }
	);
	return { status, stderr, stdout };
}

interface JsonReport {
	id: string;
	title: string;
	counts: Record<string, number>;
	pages: string[];
	dropped: unknown[];
	problems: { rule: string; file: string; line: number }[];
}

function report(...args: string[]): JsonReport {
	return JSON.parse(run([...args, '--format', 'json']).stdout) as JsonReport;
}

/** All files below the folder, by path. */
function files(): Record<string, string> {
	const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(
		paths.sort().map((path) => [path.slice(folder.length + 1), fs.readFileSync(path, 'utf8')])
	);
}

const weekFile = () => {
	const path = report(plan, '--dry-run').pages.find((each) => each.endsWith('week-01.mdx')) ?? '';
	return join(docs, path);
};

test('a plan becomes pages, and the report says which', () => {
	const { id, title, counts, pages, problems, ...rest } = report(plan);
	expect({ id, title, problems }).toEqual({
		id: 'kitchen-garden',
		title: 'Kitchen garden',
		problems: [],
	});
	expect(counts).toMatchObject({ weeks: 2, tasks: 3 });
	expect(Object.keys(rest)).toEqual(['dropped']);
	expect(Object.keys(files())).toEqual(
		[...pages.map((path) => `docs/${path}`), 'imports/kitchen-garden.json', 'plan.md'].sort()
	);
	expect(fs.readFileSync(weekFile(), 'utf8')).toContain('- [ ] Dig a bed along the wall\n');
});

test('importing the same file twice changes nothing', () => {
	expect(run([plan])).toMatchObject({ status: 0, stderr: '' });
	const before = files();
	const { status, stdout } = run([plan]);
	expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing to change: ')]);
	expect(run([plan, '--merge']).status).toBe(0);
	expect(files()).toEqual(before);
});

test('standard input is read, whatever its encoding, and the name and title can be given', () => {
	const named = ['--id', 'plot', '--title', 'My plot', '--format', 'json'];
	const { status, stdout } = run(named, new TextEncoder().encode(text.replaceAll('\n', '\r\n')));
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({ id: 'plot', title: 'My plot' });
	expect(run(['-', ...named], Buffer.from(`\ufeff${text}`, 'utf16le')).status).toBe(0);
});

test('a dry run writes nothing', () => {
	const before = files();
	const { status, stdout } = run([plan, '--dry-run']);
	expect(status).toBe(0);
	expect(stdout).toContain('This was a dry run, nothing was written.');
	expect(files()).toEqual(before);
});

test('a page that says something else stops the import, and nothing is written', () => {
	run([plan]);
	fs.appendFileSync(weekFile(), '\nMine.\n');
	fs.writeFileSync(plan, text.replace('peas', 'beans'));
	const before = files();
	const { status, stdout } = run([plan]);
	expect(status).toBe(1);
	expect(stdout).toContain('run the import with --merge');
	expect(files()).toEqual(before);
	expect(report(plan).problems.map(({ rule }) => rule)).toContain('import-page-exists');
});

test('--merge brings the changed plan in, and keeps what was edited by hand and the ids of tasks', () => {
	run([plan]);
	const week = weekFile();
	fs.appendFileSync(week, '\nMine.\n');
	fs.writeFileSync(plan, text.replace('bed along the wall', 'deep bed along the wall'));
	expect(run([plan, '--merge']).status).toBe(0);
	const merged = fs.readFileSync(week, 'utf8');
	expect(merged).toContain('\nMine.\n');
	expect(merged).toContain('- [ ] Dig a deep bed along the wall\n');
	expect(merged).toContain(
		'taskAliases:\n  dig-a-bed-along-the-wall: dig-a-deep-bed-along-the-wall\n'
	);
	const before = files();
	expect(run([plan, '--merge']).status).toBe(0);
	expect(files()).toEqual(before);
});

test('a line that both have changed stays as it was edited, is told, and needs somebody', () => {
	run([plan]);
	const week = weekFile();
	fs.writeFileSync(week, fs.readFileSync(week, 'utf8').replace('the compost', 'my compost'));
	fs.writeFileSync(plan, text.replace('the compost', 'good compost'));
	const { status, stdout } = run([plan, '--merge']);
	expect(status).toBe(1);
	expect(stdout).toContain('  The source says now:\n  - [ ] Mix good compost');
	expect(fs.readFileSync(week, 'utf8')).toContain('- [ ] Mix my compost\n');
});

test('--force replaces what is there', () => {
	run([plan]);
	const before = files();
	fs.appendFileSync(weekFile(), '\nMine.\n');
	expect(run([plan, '--force']).status).toBe(0);
	expect(files()).toEqual(before);
});

test('a plan whose title has changed is no stranger by accident', () => {
	run([plan]);
	const before = files();
	expect(run([plan, '--merge', '--title', 'Herbs'])).toEqual({
		status: 2,
		stdout: '',
		stderr:
			'There is no roadmap "herbs" to merge into. Name the one that is meant, as in --id kitchen-garden, or leave out --merge to make a new one. Imported so far: kitchen-garden.\n',
	});
	expect(files()).toEqual(before);
});

describe('what cannot be read is said in a sentence, with exit code 2, and nothing is written', () => {
	test.each<[string, string | Uint8Array, string]>([
		['an empty file', '', 'FILE is empty. Write or paste the plan into it first.'],
		[
			'no roadmap',
			'Just some words.',
			'FILE holds no roadmap: nothing in it reads like a week, a phase, a month or a day. Give each stretch a line of its own, such as "Week 1: Basics", with what to do below it, and import it again.',
		],
		[
			'a binary',
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
			'FILE is a PNG image, not text. Copy the text of the plan into a file that ends in .md, then run the import on that.',
		],
		[
			'10 MB',
			new Uint8Array(10 * 1024 * 1024).fill(0x61),
			'FILE has 10 MB, and a plan has at most 2 MB. Is it the right file? If it is, import it in parts.',
		],
	])('%s', (_, content, message) => {
		fs.writeFileSync(plan, content);
		expect(run([plan])).toEqual({
			status: 2,
			stdout: '',
			stderr: `${message.replace('FILE', plan)}\n`,
		});
		expect(fs.readdirSync(folder)).toEqual(['plan.md']);
	});

	test('from standard input', () => {
		expect(run([]).stderr).toBe(
			'Standard input is empty. Write or paste the plan into it first.\n'
		);
		expect(run(['-'], 'a'.repeat(3_000_000)).stderr).toBe(
			'Standard input has more than 2 MB, and a plan has at most 2 MB. Is it the right file? If it is, import it in parts.\n'
		);
	});

	test.each([
		[['no-such-file.md'], 'There is no file no-such-file.md.'],
		[['src'], 'src is a folder. Name the file of the plan in it.'],
		[
			['PLAN', '--force', '--merge'],
			'--force replaces what --merge would keep. Give one of the two.',
		],
		[['PLAN', '--format', 'xml'], 'There is no format "xml". Use one of pretty, json.'],
		[['PLAN', '--title', ' '], '--title is empty. Leave it out to take the title of the plan.'],
		[
			['PLAN', '--id', 'Mein Gärten!'],
			'--id is part of an address, so it has small letters from a to z, digits and single hyphens between them, not "Mein Gärten!". For example: --id mein-garten',
		],
		[
			['PLAN', '--id', '../x'],
			'--id is part of an address, so it has small letters from a to z, digits and single hyphens between them, not "../x". For example: --id x',
		],
		[['PLAN', 'b.md'], 'It is not clear what "b.md" is for: one file is read at a time.'],
		[['PLAN', '--bogus'], "Unknown option '--bogus'.\n\nUsage"],
	])('%j', (args, message) => {
		const { status, stderr, stdout } = run(args.map((each) => (each === 'PLAN' ? plan : each)));
		expect([status, stdout, stderr.startsWith(message)], stderr).toEqual([2, '', true]);
		expect(fs.existsSync(docs)).toBe(false);
	});

	test('a file where the folder of the pages should be', () => {
		docs = join(plan, 'docs');
		const { status, stderr } = run([plan]);
		expect({ status, stderr }).toEqual({
			status: 2,
			stderr: `${plan} is a file, and the pages need a folder. Give --out another one.\n`,
		});
		expect(files()).toEqual({ 'plan.md': text });
	});

	test('a broken record', () => {
		run([plan]);
		fs.writeFileSync(join(folder, 'imports/kitchen-garden.json'), '<<<<<<< HEAD');
		const before = files();
		expect(run([plan, '--merge'])).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(
				/imports\/kitchen-garden\.json is no record of an import/
			) as string,
		});
		expect(files()).toEqual(before);
	});
});

test('what an interrupted run had ready is put in its place first', () => {
	const ready = join(folder, 'imports/.waiting');
	fs.mkdirSync(join(ready, 'files/docs'), { recursive: true });
	fs.writeFileSync(join(ready, 'files/docs/late.mdx'), 'late');
	fs.writeFileSync(join(ready, 'removals.json'), '[]');
	expect(run([plan])).toMatchObject({
		status: 0,
		stderr: 'The import before this one was interrupted. Its pages are in their places now.\n',
	});
	expect(files()['docs/late.mdx']).toBe('late');
	expect(fs.readdirSync(join(folder, 'imports'))).toEqual(['kitchen-garden.json']);
});

test('a run that is killed leaves the old pages or the new ones, and the next one is not disturbed', async () => {
	run([plan]);
	const old = files();
	const changed = text.replace('peas', 'broad beans').replace('compost', 'compost well');
	fs.writeFileSync(plan, changed);
	const begun = performance.now();
	run([plan, '--merge']);
	const duration = performance.now() - begun;
	const renewed = files();
	for (const share of [0.3, 0.6, 0.75, 0.9, 1]) {
		fs.rmSync(folder, { recursive: true });
		for (const [path, content] of Object.entries({ ...old, 'plan.md': changed })) {
			fs.mkdirSync(join(folder, path, '..'), { recursive: true });
			fs.writeFileSync(join(folder, path), content);
		}
		const child = spawn(process.execPath, ['scripts/import.ts', plan, '--merge', '--out', docs]);
		setTimeout(() => child.kill('SIGKILL'), duration * share);
		await new Promise((closed) => child.once('close', closed));
		const pages = (all: Record<string, string>) =>
			Object.entries(all).filter(([path]) => path.startsWith('docs/'));
		expect([pages(old), pages(renewed)]).toContainEqual(pages(files()));
		expect(run([plan, '--merge']).status).toBe(0);
		expect(files()).toEqual(renewed);
	}
});
