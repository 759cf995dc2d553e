import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build-site.ts';

/** The address a fork's clone has on GitHub: what a forker's `git remote` says. */
const origin = 'https://github.com/Ada/my-fork.git';

/** Inside of the project: Astro takes files of packages that share no folder with the site for parts of the site. */
const clones = join(projectRoot, '.cache/clones');

/** What is no source, and never in a clone. */
const generated = new Set(['.git', '.astro', '.cache', 'dist', 'node_modules']);

/**
 * A git clone of the project as it is now, in a folder of its own that whoever asks for it takes away.
 * What is not committed yet is in its last commit, so that a test tries the files that are edited. The packages
 * are those of the project, and caches are the clone's own.
 */
export function cloneProject(): string {
	mkdirSync(clones, { recursive: true });
	const root = mkdtempSync(join(clones, 'my-fork-'));
	const git = (...args: string[]) =>
		execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	if (existsSync(join(projectRoot, '.git'))) {
		git('clone', '--quiet', projectRoot, '.');
		takeOverEdits(root);
	} else {
		git('init', '--quiet');
		for (const name of readdirSync(projectRoot))
			if (!generated.has(name))
				cpSync(join(projectRoot, name), join(root, name), { recursive: true });
		git('remote', 'add', 'origin', projectRoot);
	}
	git('remote', 'set-url', 'origin', origin);
	linkPackages(root);
	git('add', '--all');
	const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
	git(...author, 'commit', '--quiet', '--allow-empty', '--no-verify', '-m', 'As it is now');
	return root;
}

function takeOverEdits(root: string): void {
	const list = (...args: string[]) =>
		execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).split('\0').filter(Boolean);
	const edited = list('diff', '--name-only', '--no-renames', '-z', 'HEAD');
	const unknown = list('ls-files', '--others', '--exclude-standard', '-z');
	for (const path of [...edited, ...unknown]) {
		rmSync(join(root, path), { force: true });
		if (existsSync(join(projectRoot, path))) cpSync(join(projectRoot, path), join(root, path));
	}
}

/** Links to each package, as one link to all of them would let both write into the same caches. */
function linkPackages(root: string): void {
	const packages = join(projectRoot, 'node_modules');
	mkdirSync(join(root, 'node_modules'));
	for (const { name } of readdirSync(packages, { withFileTypes: true }))
		if (name === '.bin' || !name.startsWith('.'))
			symlinkSync(join(packages, name), join(root, 'node_modules', name), 'junction');
}
