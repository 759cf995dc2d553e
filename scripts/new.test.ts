import { execFileSync, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { readContent } from '../src/files/read-content.ts';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const script = resolve('scripts/new.ts');
const docs = 'src/content/docs';
let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'waymark-new-'));
	write(`${docs}/index.mdx`, '---\ntitle: Home\n---\n');
	write(`${docs}/roadmaps/x/index.mdx`, '---\ntitle: X\n---\n');
	write(`${docs}/roadmaps/x/phase-1/index.mdx`, '---\ntitle: P\n---\n');
	write(`${docs}/roadmaps/x/phase-1/week-01.mdx`, '---\ntitle: W\n---\n- [ ] Do it\n');
});
afterEach(() => rmSync(root, { recursive: true }));

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

function files(): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
		.map(({ name, parentPath }) => join(parentPath, name).slice(root.length + 1))
		.map((path) => path.replaceAll('\\', '/').replace(`${docs}/`, ''))
		.sort();
}

describe('a page', () => {
	test.each([
		['roadmap', ['--title', 'My plan'], 'roadmaps/my-plan/index.mdx'],
		['phase', ['--title', 'Next', '--label', 'Month 2'], 'roadmaps/x/phase-2/index.mdx'],
		['week', ['--title', 'Forms'], 'roadmaps/x/phase-1/week-02.mdx'],
		['week', ['--title', 'Forms', '--number', '3-5'], 'roadmaps/x/phase-1/week-03-05.mdx'],
		['project', ['--title', 'Blog: "the" first'], 'projects/blog-the-first.mdx'],
		['topic', ['--title', 'URLs', '--id', 'addresses'], 'topics/addresses.mdx'],
	])('a %s with %j becomes %s', async (kind, options, path) => {
		const before = files();
		const { status, stderr, stdout } = run(kind, ...options);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(files().filter((file) => !before.includes(file))).toEqual([path]);
		expect(stdout).toContain(`Made ${docs}/${path}\n`);
		const address = path.replace(/(\/index)?\.mdx$/, '');
		expect(stdout).toContain(`npm run dev shows it at http://localhost:4321/${address}/\n`);
		const { problems } = loadCurriculum(await readContent(root));
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test.each([
		[2, [], 'Say what to make: roadmap, phase, week, project, topic.'],
		[
			2,
			['week'],
			'--title is missing. The whole command is, for example:\n  npm run new -- week --title "A title of your own"\n',
		],
		[2, ['topic', '--titel', 'x'], "Unknown option '--titel'\n\nUsage"],
		[2, ['topic', '--title', 'x', '--yes'], '--yes goes with --blank.'],
		[1, ['week', '--title', 'x', '--number', '1'], 'There is a page for Week 1 already'],
	])('exit code %i for %j, and nothing is made', (code, args, message) => {
		const before = files();
		const { status, stderr, stdout } = run(...args);
		expect({ status, stdout }).toEqual({ status: code, stdout: '' });
		expect(stderr).toContain(message);
		expect(files()).toEqual(before);
	});

	test('a file that is there and is no page is not written over', () => {
		write(`${docs}/topics/.keep`, '');
		mkdirSync(join(root, docs, 'topics/new.mdx'));
		expect(run('topic', '--title', 'New')).toEqual({
			status: 1,
			stdout: '',
			stderr: `There is a file ${docs}/topics/new.mdx already. Nothing was changed in it.\n`,
		});
	});

	test('a first topic that would make errors of links that wait is not made', () => {
		write(
			`${docs}/roadmaps/x/phase-1/week-01.mdx`,
			'---\ntitle: W\n---\n- [ ] [V](/topics/views/)\n'
		);
		const { status, stderr } = run('topic', '--title', 'URLs');
		expect(status).toBe(1);
		expect(stderr).toMatchInlineSnapshot(`
			"src/content/docs/topics/urls.mdx was not made: with it, the check would find an error that it does not find now.
			src/content/docs/roadmaps/x/phase-1/week-01.mdx:4:7 error: The link /topics/views/ leads to no page.
			  Change the address, or write the page src/content/docs/topics/views.mdx.
			These links are plain text as long as there is no topic. To keep their words without the links, run: npm run check -- --unlink
			"
		`);
		expect(existsSync(join(root, docs, 'topics'))).toBe(false);
		expect(run('topic', '--title', 'Views').status).toBe(0);
	});
});

describe('--blank', () => {
	beforeEach(() => {
		write(`${docs}/topics/urls.mdx`, '---\ntitle: URLs\n---\n');
		write(`${docs}/guides/how.mdx`, '---\ntitle: How\n---\n');
		write(`${docs}/about.mdx`, '---\ntitle: About\n---\n');
		for (const name of ['resources.yml', 'published.txt', 'link-ledger.jsonl', 'imports/x.json'])
			write(`src/content/${name}`, '');
	});

	test('leaves a home page, and what is no roadmap, project or topic', async () => {
		const { status, stderr, stdout } = run('--blank', '--yes');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('  1 roadmap with 3 pages ');
		expect(stdout).toContain('Git does not keep this folder');
		expect(files()).toEqual(['about.mdx', 'guides/how.mdx', 'index.mdx']);
		expect(readFileSync(join(root, docs, 'index.mdx'), 'utf8')).toContain('- [About](/about/)');
		const { problems } = loadCurriculum(await readContent(root));
		expect(problems).toEqual([]);
		expect(run('--blank', '--yes').status).toBe(0);
	});

	test('does nothing without a word, and says what git does not keep', () => {
		const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
		const before = files();
		git('init');
		git('add', '.');
		git('-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '-m', 'All');
		const clean = run('--blank');
		expect(clean.status).toBe(2);
		expect(clean.stdout).toContain('Git keeps all of it: git restore --source=HEAD -- src/content');
		expect(clean.stderr).toContain('npm run new -- --blank --yes');
		write(`${docs}/topics/my own.mdx`, '---\ntitle: Mine\n---\n');
		expect(run('--blank').stdout).toContain(
			'Git does not keep the newest state of one file there, such as src/content/docs/topics/my own.mdx.'
		);
		expect(files()).toEqual([...before, 'topics/my own.mdx'].sort());
		expect(run('--blank', 'topic')).toMatchObject({ status: 2 });
	});
});
