import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const script = resolve('scripts/check-all.ts');
let root = '';

/** A project whose scripts only say what they were asked for; lint finds something. */
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'waymark-check-all-'));
	const names = [
		'check:format',
		'check:types',
		'check:lint',
		'check:content',
		'check:architecture',
	];
	const scripts = Object.fromEntries(
		[...names, 'format'].map((name) => [name, `node say.mjs ${name}`])
	);
	writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }));
	writeFileSync(
		join(root, 'say.mjs'),
		"console.log(process.argv.slice(2).join(' ')); process.exitCode = process.argv[2] === 'check:lint' ? 1 : 0;"
	);
});
afterAll(() => rmSync(root, { recursive: true }));

function run(...args: string[]) {
	const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
		cwd: root,
		encoding: 'utf8',
	});
	return { status, ran: stdout.split('\n').filter((line) => line !== '' && !line.startsWith('>')) };
}

test('the checks end with the first that finds something', () => {
	expect(run()).toEqual({ status: 1, ran: ['check:format', 'check:types', 'check:lint'] });
});

test.each([
	['--fix', '--fix'],
	['--unlink', '--unlink'],
])('with %s all is mended and checked, whatever was found before', (option, ofContent) => {
	expect(run(option)).toEqual({
		status: 1,
		ran: [
			'check:lint --fix',
			'format --list-different',
			`check:content ${ofContent}`,
			'check:format',
			'check:types',
			'check:architecture',
		],
	});
});
