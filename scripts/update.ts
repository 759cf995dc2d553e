import { git, tryGit } from './update/git.ts';
import { mergeUpstream, type Outcome } from './update/merge-upstream.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm run update [-- --from REMOTE] [--branch BRANCH]

Takes over what is new in the repository this one was forked from. Your pages, src/site.config.ts and public/ stay
yours: where both sides have changed one of them yours counts, and what you have deleted stays deleted.

  --from REMOTE     the remote to take it from, upstream by default
  --branch BRANCH   its branch, main by default

Exit code 0: done, or nothing was new; 1: files are left for you to merge; 2: wrong usage, or it could not begin.`;

const options = {
	from: { type: 'string', default: 'upstream' },
	branch: { type: 'string', default: 'main' },
} as const;

await runCommand(help, options, async ({ branch, from }) => {
	checkReady(from);
	git('fetch', '--quiet', from, `+${branch}:refs/remotes/${from}/${branch}`);
	const outcome = mergeUpstream(`${from}/${branch}`);
	console.log(describe(outcome));
	if (outcome.kind === 'open') process.exitCode = 1;
	return Promise.resolve();
});

function checkReady(remote: string): void {
	if (!tryGit('rev-parse', '--git-dir').ok) throw new Error('This folder is in no Git repository.');
	if (tryGit('rev-parse', '--quiet', '--verify', 'MERGE_HEAD').ok) {
		throw new Error(
			'A merge has begun before. End it with git commit, or give it up with git merge --abort.'
		);
	}
	if (git('status', '--porcelain', '--untracked-files=no')) {
		throw new Error(
			'There are changes that are not committed. Commit them, or put them aside with git stash.'
		);
	}
	if (!tryGit('remote', 'get-url', remote).ok) {
		throw new Error(
			`There is no remote ${remote}. Add the repository you have forked: git remote add ${remote} ADDRESS`
		);
	}
}

function describe(outcome: Outcome): string {
	if (outcome.kind === 'up-to-date') return 'Nothing is new.';
	const { kept, leftOut } = outcome;
	const parts = [
		list('Changed on both sides, and kept as you have them:', kept),
		list('Left out, as you have deleted the pages beside them:', leftOut),
		outcome.kind === 'open'
			? list('Changed on both sides, and left for you to merge:', outcome.open) +
				'\nMend the marked places, then git add these files and git commit. To give up: git merge --abort'
			: `Took over ${outcome.commits} ${outcome.commits === 1 ? 'commit' : 'commits'}. Now run npm ci && npm run check, then push.`,
	];
	return parts.filter(Boolean).join('\n\n');
}

function list(title: string, paths: readonly string[]): string {
	return paths.length > 0 ? [title, ...paths.map((path) => `  ${path}`)].join('\n') : '';
}
