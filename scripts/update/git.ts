import { spawnSync } from 'node:child_process';

export interface GitAnswer {
	ok: boolean;
	/** What git printed, without white space around it. */
	out: string;
	/** What it printed about trouble. */
	trouble: string;
}

/** Runs git in the current folder, in English and without asking anybody anything. */
export function tryGit(...args: string[]): GitAnswer {
	const { error, status, stderr, stdout } = spawnSync(
		'git',
		['-c', 'core.quotepath=off', ...args],
		{
			encoding: 'utf8',
			maxBuffer: 256 * 1024 * 1024,
			env: { ...process.env, LC_ALL: 'C', GIT_EDITOR: 'true', GIT_MERGE_AUTOEDIT: 'no' },
		}
	);
	if (error) throw new Error('Git could not be started. Is it installed?');
	return { ok: status === 0, out: stdout.trim(), trouble: stderr.trim() };
}

/** What git answers. Throws what it says when it cannot. */
export function git(...args: string[]): string {
	const { ok, out, trouble } = tryGit(...args);
	if (!ok) throw new Error(`git ${args.join(' ')} failed. ${trouble || out}`);
	return out;
}

/** The paths git answers with when it is asked for `-z`. */
export function gitPaths(...args: string[]): string[] {
	return git(...args)
		.split('\0')
		.filter(Boolean);
}
