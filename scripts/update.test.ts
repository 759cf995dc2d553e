import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Each test runs git some twenty times; this only ends what hangs.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const script = resolve('scripts/update.ts');
const docs = 'src/content/docs';
const env = {
	...process.env,
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_AUTHOR_NAME: 'Ada',
	GIT_AUTHOR_EMAIL: 'ada@learn.example',
	GIT_COMMITTER_NAME: 'Ada',
	GIT_COMMITTER_EMAIL: 'ada@learn.example',
};

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-update-'));
	return () => rmSync(folder, { recursive: true });
});

/** A repository in the temporary folder. A text is written as a file, `null` deletes one. */
function repository(name: string) {
	const root = join(folder, name);
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim();
	const path = (file: string) => join(root, file);
	return {
		root,
		git,
		commit(files: Record<string, string | null>) {
			for (const [file, text] of Object.entries(files)) {
				mkdirSync(dirname(path(file)), { recursive: true });
				if (text === null) rmSync(path(file), { recursive: true });
				else writeFileSync(path(file), text);
			}
			git('add', '--all');
			git('commit', '--quiet', '--message', 'Change');
		},
		read: (file: string) => (existsSync(path(file)) ? readFileSync(path(file), 'utf8') : undefined),
		update(...args: string[]) {
			const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], {
				cwd: root,
				env,
				encoding: 'utf8',
			});
			return { status, stderr, stdout };
		},
	};
}

type Repository = ReturnType<typeof repository>;

const shipped = {
	'package.json': '{}\n',
	'src/site.config.ts': "title: 'Waymark'\n",
	'src/site/navigation.ts': 'one\ntwo\nthree\nfour\nfive\n',
	'public/favicon.svg': '<svg/>\n',
	'README.md': '# Waymark\n',
	[`${docs}/index.mdx`]: 'Welcome\n\nWhat it is\n\nWhom it is for\n',
	[`${docs}/roadmaps/ours/index.mdx`]: 'Ours\n',
	[`${docs}/roadmaps/ours/week-01.mdx`]: 'Week\n',
	[`${docs}/projects/blog.mdx`]: 'Blog\n',
	[`${docs}/topics/urls.mdx`]: 'Addresses\n',
	'src/content/published.txt': '# Published by us/waymark\n/topics/urls/\n',
};

/** What the repository they come from does later: to code, to pages it ships, and to what forks edit. */
const news = {
	'src/site/navigation.ts': 'one\ntwo\nthree\nfour\nfive, better\n',
	'src/site/new-room.ts': 'new\n',
	'src/site.config.ts': "title: 'Waymark 2'\n",
	'public/favicon.svg': '<svg id="2"/>\n',
	'public/robots.txt': 'User-agent: *\n',
	'README.md': '# Waymark 2\n',
	// Far enough from what the fork changes there, so that git would join the two.
	[`${docs}/index.mdx`]: 'Welcome\n\nWhat it is\n\nWhom it is for, and who we are\n',
	[`${docs}/roadmaps/ours/week-01.mdx`]: 'A better week\n',
	[`${docs}/roadmaps/ours/week-02.mdx`]: 'One more week\n',
	[`${docs}/roadmaps/new/index.mdx`]: 'One more roadmap\n',
	[`${docs}/topics/urls.mdx`]: 'Better addresses\n',
	'src/content/published.txt': '# Published by us/waymark\n/topics/more/\n/topics/urls/\n',
};

let upstream: Repository;
let fork: Repository;
beforeEach(() => {
	mkdirSync(join(folder, 'upstream'));
	upstream = repository('upstream');
	upstream.git('init', '--quiet', '--initial-branch', 'main');
	upstream.commit(shipped);
	execFileSync('git', ['clone', '--quiet', upstream.root, join(folder, 'fork')], { env });
	fork = repository('fork');
	fork.git('remote', 'add', 'upstream', upstream.root);
});

const myWelcome = 'My welcome\n\nWhat it is\n\nWhom it is for\n';

/** The fork of somebody who deletes our pages, writes their own and edits what forks edit. */
const ownSite = {
	[`${docs}/roadmaps`]: null,
	[`${docs}/projects`]: null,
	[`${docs}/topics`]: null,
	[`${docs}/roadmaps/mine/index.mdx`]: 'Mine\n',
	[`${docs}/index.mdx`]: myWelcome,
	'src/site.config.ts': "title: 'Mine'\n",
	'public/favicon.svg': '<svg id="mine"/>\n',
	'README.md': '# Mine\n',
	'src/content/published.txt': '# Published by ada/mine\n/roadmaps/mine/\n',
};

test('a fork with pages of its own gets the code, and nothing of its site changes', () => {
	fork.commit(ownSite);
	upstream.commit(news);
	expect(fork.update()).toEqual({
		status: 0,
		stderr: '',
		stdout: `Changed on both sides, and kept as you have them:
  README.md
  public/favicon.svg
  src/content/docs/index.mdx
  src/content/docs/roadmaps/ours/week-01.mdx
  src/content/docs/topics/urls.mdx
  src/site.config.ts

Left out, as you have deleted the pages beside them:
  src/content/docs/roadmaps/new/index.mdx
  src/content/docs/roadmaps/ours/week-02.mdx

Took over 1 commit. Now run npm ci && npm run check, then push.
`,
	});
	expect(fork.git('status', '--porcelain')).toBe('');
	expect(fork.git('diff', '--name-only', 'HEAD^1', 'HEAD').split('\n')).toEqual([
		'public/robots.txt',
		'src/site/navigation.ts',
		'src/site/new-room.ts',
	]);
	expect(fork.git('log', '-1', '--format=%s')).toBe('Update from upstream/main');
	expect(fork.update()).toMatchObject({ status: 0, stdout: 'Nothing is new.\n' });
});

test('a later update merges only what came since', () => {
	fork.commit(ownSite);
	upstream.commit(news);
	fork.update();
	upstream.commit({
		[`${docs}/topics/urls.mdx`]: 'Still better addresses\n',
		'src/site/new-room.ts': 'newer\n',
	});
	expect(fork.update()).toMatchObject({ status: 0 });
	expect(fork.read('src/site/new-room.ts')).toBe('newer\n');
	expect(fork.read(`${docs}/topics/urls.mdx`)).toBeUndefined();
});

test('pages that a fork has left as they were are brought up to date', () => {
	fork.commit({ [`${docs}/index.mdx`]: myWelcome, [`${docs}/topics`]: null });
	upstream.commit(news);
	expect(fork.update()).toMatchObject({ status: 0 });
	expect(fork.read('src/site.config.ts')).toBe(shipped['src/site.config.ts']);
	expect(fork.read(`${docs}/index.mdx`)).toBe(myWelcome);
	expect(fork.read(`${docs}/roadmaps/ours/week-01.mdx`)).toBe('A better week\n');
	expect(fork.read(`${docs}/roadmaps/new/index.mdx`)).toBe('One more roadmap\n');
	expect(fork.read(`${docs}/topics/urls.mdx`)).toBeUndefined();
});

test('the record of published addresses stays that of the fork, which may have none', () => {
	fork.commit({ 'src/content/published.txt': null });
	upstream.commit(news);
	expect(fork.update()).toMatchObject({ status: 0 });
	expect(fork.read('src/content/published.txt')).toBeUndefined();
});

test('a page that was moved there, and deleted here, is not brought back', () => {
	fork.commit(ownSite);
	upstream.git('mv', `${docs}/topics/urls.mdx`, `${docs}/topics/addresses.mdx`);
	upstream.commit({});
	expect(fork.update()).toMatchObject({ status: 0 });
	expect(fork.read(`${docs}/topics/addresses.mdx`)).toBeUndefined();
	expect(fork.read(`${docs}/roadmaps/mine/index.mdx`)).toBe('Mine\n');
});

test('code that both have changed is left to the fork, and all else is done', () => {
	fork.commit({ ...ownSite, 'src/site/navigation.ts': 'one\ntwo\nthree\nfour\nfive, mine\n' });
	upstream.commit(news);
	const { status, stdout } = fork.update();
	expect(status).toBe(1);
	expect(stdout).toContain(`Changed on both sides, and left for you to merge:
  src/site/navigation.ts
Mend the marked places, then git add these files and git commit. To give up: git merge --abort`);
	expect(fork.git('diff', '--name-only', '--diff-filter=U')).toBe('src/site/navigation.ts');
	expect(fork.read('src/site/navigation.ts')).toContain('<<<<<<<');
	expect(fork.read(`${docs}/topics/urls.mdx`)).toBeUndefined();
	expect(fork.update()).toMatchObject({
		status: 2,
		stderr:
			'A merge has begun before. End it with git commit, or give it up with git merge --abort.\n',
	});
	fork.git('merge', '--abort');
	expect(fork.read(`${docs}/index.mdx`)).toBe(myWelcome);
});

describe('it does not begin, and says why', () => {
	const before = () => fork.git('rev-parse', 'HEAD');
	let head: string;
	beforeEach(() => {
		upstream.commit(news);
		head = before();
	});
	afterEach(() => expect(before()).toBe(head));

	test('with changes that are not committed', () => {
		writeFileSync(join(fork.root, 'package.json'), '{ "mine": 1 }\n');
		expect(fork.update()).toEqual({
			status: 2,
			stdout: '',
			stderr:
				'There are changes that are not committed. Commit them, or put them aside with git stash.\n',
		});
	});

	test('with a new file in the way of one that is not committed', () => {
		writeFileSync(join(fork.root, 'src/site/new-room.ts'), 'mine\n');
		const { status, stderr } = fork.update();
		expect(status).toBe(2);
		expect(stderr).toContain('Nothing was changed.');
		expect(stderr).toContain('src/site/new-room.ts');
		expect(fork.read('src/site/new-room.ts')).toBe('mine\n');
	});

	test('without a remote', () => {
		expect(fork.update('--from', 'elsewhere')).toEqual({
			status: 2,
			stdout: '',
			stderr:
				'There is no remote elsewhere. Add the repository you have forked: git remote add elsewhere ADDRESS\n',
		});
	});

	test('with a branch that is not there', () => {
		const { status, stderr } = fork.update('--branch', 'next');
		expect(status).toBe(2);
		expect(stderr).toContain("couldn't find remote ref next");
	});

	test('with options it does not know', () => {
		expect(fork.update('--force')).toMatchObject({ status: 2, stdout: '' });
	});
});

test('a repository made from a template is told once which commit it was made from', () => {
	mkdirSync(join(folder, 'copy'));
	const copy = repository('copy');
	copy.git('init', '--quiet', '--initial-branch', 'main');
	copy.commit({ ...shipped, LICENSE: 'Added by the template\n' });
	copy.git('remote', 'add', 'upstream', upstream.root);
	const origin = upstream.git('rev-parse', 'HEAD');
	upstream.commit(news);
	const { status, stderr } = copy.update();
	expect(status).toBe(2);
	expect(stderr).toContain('git merge --strategy ours --allow-unrelated-histories COMMIT');

	copy.git('merge', '--quiet', '--strategy', 'ours', '--allow-unrelated-histories', origin);
	copy.commit(ownSite);
	expect(copy.update()).toMatchObject({ status: 0 });
	expect(copy.read('src/site/new-room.ts')).toBe('new\n');
});
