import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const script = resolve('scripts/check.ts');
const docs = 'src/content/docs';
const today = new Date().toISOString().slice(0, 10);
let root = '';

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'waymark-check-'));
	const top = `---\ntitle: X\nreviewed: ${today}\n---\n`;
	write(`${docs}/index.mdx`, top);
	write(`${docs}/roadmaps/x/index.mdx`, `${top}[w](/roadmaps/x/week-1) [g](/guides/gone/)\n`);
	write(`${docs}/roadmaps/x/week-1.mdx`, `${top}- [ ] See [docs](https://d.example/)\n`);
	write('src/content/resources.yml', 'd:\n  title: D\n  kind: Docs\n  href: https://d.example/\n');
});
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

function run(...args: string[]) {
	const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' },
	});
	return { status, stderr, stdout };
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('what has one right answer is offered, mended when asked for, and checked again', () => {
	const before = run();
	expect(before).toMatchObject({ status: 1, stderr: '' });
	expect(before.stdout).toContain('2 of them have one right answer: npm run check -- --fix\n');

	const fixed = run('--fix');
	expect(fixed).toMatchObject({ status: 0, stderr: '' });
	expect(fixed.stdout.split('\n').slice(0, 3)).toEqual([
		`${docs}/roadmaps/x/index.mdx:5:1 mended: /roadmaps/x/week-1 is now /roadmaps/x/week-1/`,
		'src/content/resources.yml:3:3 mended: the value of d.kind is now docs',
		`${docs}/roadmaps/x/index.mdx:5:26 warning: There is no guide on this site, so the link /guides/gone/ is shown as plain text.`,
	]);
	expect(read(`${docs}/roadmaps/x/index.mdx`)).toContain(
		'[w](/roadmaps/x/week-1/) [g](/guides/gone/)'
	);
	expect(read('src/content/resources.yml')).toContain('kind: docs');

	const unlinked = run('--unlink');
	expect(unlinked.stdout).toContain('mended: the link to /guides/gone/ is gone, its words stay');
	expect(read(`${docs}/roadmaps/x/index.mdx`)).toContain('[w](/roadmaps/x/week-1/) g');
	expect(run('--fix').stdout).toMatch(/^There was nothing in the content that could be mended/);
});
