import { rmSync } from 'node:fs';
import { expect } from 'vitest';
import type { Step } from './step.ts';
import type { Workshop } from './workshop.ts';

/** A repository that was made from a template, and has no history in common with what it was made from. */
export function templateSteps({ fork, git, inFork }: Workshop): Step[] {
	return [
		{
			command: 'git fetch upstream',
			before: () => {
				rmSync(inFork('.git'), { recursive: true });
				git(fork, 'init', '--quiet');
				git(fork, 'add', '--all');
				git(fork, 'commit', '--quiet', '--message', 'Initial commit');
				git(fork, 'remote', 'add', 'upstream', 'https://github.com/OWNER/REPOSITORY.git');
			},
		},
		{
			command: 'git merge --strategy ours --allow-unrelated-histories COMMIT',
			as: 'git merge --strategy ours --allow-unrelated-histories upstream/main',
			then: () =>
				expect(git(fork, 'merge-base', 'HEAD', 'upstream/main')).toMatch(/^[\da-f]{40}\n$/),
		},
	];
}
