import { execFileSync } from 'node:child_process';
import { readDiff, type Changes } from '../links/changed-lines.ts';

/**
 * What has changed in the content since the checkout left a commit, with what is not committed yet.
 *
 * @throws with what to do, when git does not know the commit.
 */
export function readChanges(root: string, commit: string): Changes {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'core.quotepath=off', ...args], {
			cwd: root,
			encoding: 'utf8',
			maxBuffer: 256 * 1024 * 1024,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	try {
		git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`);
	} catch {
		throw new Error(
			`Git knows no commit ${commit} here. Give a commit, branch or tag; in a shallow checkout fetch its history first.`
		);
	}
	const left = leftAt(git, commit);
	const diff = git(
		...['diff', '--unified=0', '--no-prefix', '--no-color', '--no-ext-diff', '--relative'],
		...[left, '--', 'src/content']
	);
	const untracked = git('ls-files', '--others', '--exclude-standard', '-z', '--', 'src/content');
	return { lines: readDiff(diff), newFiles: new Set(untracked.split('\0').filter(Boolean)) };
}

/** Where the checkout left the line of a commit: what others changed there since is no change of ours. */
function leftAt(git: (...args: string[]) => string, commit: string): string {
	try {
		return git('merge-base', commit, 'HEAD').trim();
	} catch {
		return commit;
	}
}
