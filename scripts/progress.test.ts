import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'waymark-progress-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
	const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/progress.ts', ...args], {
		encoding: 'utf8',
	});
	return { status, stderr, stdout };
}

test('a file with a row that is no task is reported at its place, with exit code 1', () => {
	const file = join(folder, 'progress.md');
	writeFileSync(file, '- [x] A task that no site has\n');
	expect(run(file)).toEqual({
		status: 1,
		stdout:
			'This file speaks of no roadmap and no project of this site. Is it a progress.md from the page “Your progress”?\n',
		stderr: `${file}:1:7 “A task that no site has” is no task of this site, or more than one has this name.\n`,
	});
});

test('a file without faults is fine', () => {
	const file = join(folder, 'fine.md');
	writeFileSync(file, '# [Day by day](/roadmaps/day-by-day/)\n');
	expect(run(file)).toMatchObject({ status: 0, stderr: '' });
});

test('a file that speaks of something else is none of ours', () => {
	expect(run('README.md')).toMatchObject({ status: 1 });
});

test.each([[[]], [['no-such-file.md']], [['a.md', 'b.md']], [['--unknown']]])(
	'%j is wrong usage',
	(args) => {
		expect(run(...args)).toMatchObject({ status: 2, stdout: '' });
	}
);

test('help is help', () => {
	expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
});
