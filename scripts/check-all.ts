import { spawnSync } from 'node:child_process';
import { runCommand } from './run-command.ts';

/** A script of package.json with its options. */
type Step = readonly [script: string, ...options: string[]];

/** The checks, in order. */
const checks: Step[] = [
	['check:format'],
	['check:types'],
	['check:lint'],
	['check:content'],
	['check:architecture'],
];

/** The same with mending, and what mends first: a mended line may be formatted, and types are checked as they are then. */
const mending: Step[] = [
	['check:lint', '--fix'],
	['format', '--list-different'],
	['check:content', '--fix'],
	['check:format'],
	['check:types'],
	['check:architecture'],
];

const help = `Usage: npm run check [-- --fix | --unlink]

Checks format, types, lint, content and architecture, and ends with the first of them that finds something.

  --fix      mends in code and content what has one right answer, says what it did, and does all checks
  --unlink   does that, and of links that lead to no page and are like no other leaves the words alone

Exit code 0: all is fine; 1: something was found; 2: wrong usage.`;

const options = {
	fix: { type: 'boolean', default: false },
	unlink: { type: 'boolean', default: false },
} as const;

await runCommand(help, options, ({ fix, unlink }) => {
	const mends = fix || unlink;
	for (const [script, ...own] of mends ? mending : checks) {
		const all = unlink && script === 'check:content' ? ['--unlink'] : own;
		console.log(`\n> ${[script, ...all].join(' ')}`);
		if (isFine([script, ...all])) continue;
		process.exitCode = 1;
		if (!mends) break;
	}
	return Promise.resolve();
});

function isFine([script, ...own]: Step): boolean {
	const { status } = spawnSync(process.execPath, ['--run', script, '--', ...own], {
		stdio: 'inherit',
	});
	return status === 0;
}
