import { alwaysOwn, belongsToFork, notes, pages, unwantedPages } from './fork-files.ts';
import { git, gitPaths, tryGit } from './git.ts';

/** What became of an update. */
export type Outcome =
	| { kind: 'up-to-date' }
	/** All is committed. `kept` were changed on both sides, `leftOut` are new pages the fork has no use for. */
	| { kind: 'merged'; commits: number; kept: string[]; leftOut: string[] }
	/** The merge waits for somebody to decide about `open`; nothing else is left to do. */
	| { kind: 'open'; open: string[]; kept: string[]; leftOut: string[] };

/**
 * Merges a commit of the repository this one was forked from. What belongs to the fork stays as the fork has it
 * wherever both have changed it, and what it has deleted stays deleted. Throws before anything is touched when the
 * merge cannot begin.
 */
export function mergeUpstream(commit: string): Outcome {
	if (tryGit('merge-base', '--is-ancestor', commit, 'HEAD').ok) return { kind: 'up-to-date' };
	const { ok, out: base } = tryGit('merge-base', 'HEAD', commit);
	if (!ok) {
		throw new Error(
			`This repository and ${commit} have no commit in common, as it is with one made from a template. ` +
				`Say once which commit yours was made from: git merge --strategy ours --allow-unrelated-histories COMMIT`
		);
	}
	const commits = Number(git('rev-list', '--count', `HEAD..${commit}`));
	const leftOut = unwanted(base, commit);

	const merge = tryGit('merge', '--no-ff', '--no-commit', commit);
	if (!tryGit('rev-parse', '--quiet', '--verify', 'MERGE_HEAD').ok)
		throw new Error(`Nothing was changed. ${merge.trouble || merge.out}`);

	const touched = new Set([...changedOnBothSides(base, commit), ...unmerged()]);
	const kept = [...touched].filter(belongsToFork).sort();
	for (const path of new Set([...kept, ...leftOut, ...alwaysOwn])) takeOwn(path);
	const open = unmerged();
	const silent = new Set([...leftOut, ...notes]);
	const more = { kept: kept.filter((path) => !silent.has(path)), leftOut };
	if (open.length > 0) return { kind: 'open', open, ...more };
	git('commit', '--quiet', '--message', `Update from ${commit}`);
	return { kind: 'merged', commits, ...more };
}

function unwanted(base: string, commit: string): string[] {
	const list = (tree: string) => gitPaths('ls-tree', '-r', '-z', '--name-only', tree, '--', pages);
	const added = gitPaths(
		...['diff', '--name-only', '--no-renames', '--diff-filter=A', '-z'],
		...[base, commit, '--', pages]
	);
	const own = new Set(list('HEAD'));
	return unwantedPages(added, list(base), own).filter((path) => !own.has(path));
}

function changedOnBothSides(base: string, commit: string): string[] {
	const changed = (tree: string) =>
		gitPaths('diff', '--name-only', '--no-renames', '-z', base, tree);
	const here = new Set(changed('HEAD'));
	return changed(commit).filter((path) => here.has(path));
}

function unmerged(): string[] {
	return gitPaths('diff', '--name-only', '--diff-filter=U', '-z');
}

/** Takes the fork's version of a file, which may be none. */
function takeOwn(path: string): void {
	if (tryGit('cat-file', '-e', `HEAD:${path}`).ok) git('checkout', '--quiet', 'HEAD', '--', path);
	else git('rm', '--quiet', '--force', '--ignore-unmatch', '--', path);
}
