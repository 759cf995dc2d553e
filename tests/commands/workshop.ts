import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../site/build-site.ts';
import { plainEnv } from './run-line.ts';

/** What is no part of the project, or has no use in a copy. */
const leftOut = /^(?:node_modules|dist|\.git|\.cache|\.astro)$/;

/** The repositories the guides speak of, all on this machine. What is in it is there once it is open. */
export interface Workshop {
	/** Folder they are in. It is inside the project, so that copies find its packages. */
	folder: string;
	/** Where forks come from. */
	upstream: string;
	/** A clone of the fork, which a story makes. */
	fork: string;
	inFork: (path: string) => string;
	/** Git finds all of them where the guides say they are. */
	env: NodeJS.ProcessEnv;
	git: (cwd: string, ...args: string[]) => string;
	/** A host to link to, so that no other is asked. Its address ends with a slash. */
	host: { address: string };
	open: () => Promise<void>;
	close: () => void;
}

/** Says where everything will be; `open` makes it. */
export function makeWorkshop(name: string): Workshop {
	const folder = join(projectRoot, '.cache/sites', name);
	const upstream = join(folder, 'upstream');
	const fork = join(folder, 'YOUR-FORK');
	const origin = join(folder, 'origin.git');
	const env = plainEnv({
		GIT_CONFIG_GLOBAL: '/dev/null',
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_AUTHOR_NAME: 'Ada',
		GIT_AUTHOR_EMAIL: 'ada@learn.example',
		GIT_COMMITTER_NAME: 'Ada',
		GIT_COMMITTER_EMAIL: 'ada@learn.example',
		...gitConfig({
			'init.defaultBranch': 'main',
			[`url.${origin}.insteadOf`]: 'https://github.com/YOUR-NAME/YOUR-FORK.git',
			[`url.${upstream}.insteadOf`]: 'https://github.com/OWNER/REPOSITORY.git',
		}),
	});
	const git = (cwd: string, ...args: string[]) =>
		execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
	const server = createServer((_, response) => response.end('<!doctype html><title>Here</title>'));
	const host = { address: '' };
	return {
		folder,
		upstream,
		fork,
		inFork: (path) => join(fork, path),
		env,
		git,
		host,
		async open() {
			await rm(folder, { recursive: true, force: true });
			await mkdir(folder, { recursive: true });
			await copyProject(upstream);
			git(upstream, 'init', '--quiet');
			git(upstream, 'add', '--all');
			git(upstream, 'commit', '--quiet', '--message', 'All');
			git(folder, 'clone', '--quiet', '--bare', upstream, origin);
			server.listen(0, '127.0.0.1');
			await once(server, 'listening');
			host.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		},
		close: () => void server.close(),
	};
}

async function copyProject(to: string): Promise<void> {
	for (const part of await readdir(projectRoot))
		if (!leftOut.test(part)) await cp(join(projectRoot, part), join(to, part), { recursive: true });
}

/** `{ 'a.b': 'c' }` => the variables that tell Git so */
function gitConfig(values: Record<string, string>): NodeJS.ProcessEnv {
	const entries = Object.entries(values).flatMap(([key, value], index): [string, string][] => [
		[`GIT_CONFIG_KEY_${index}`, key],
		[`GIT_CONFIG_VALUE_${index}`, value],
	]);
	return { GIT_CONFIG_COUNT: String(entries.length / 2), ...Object.fromEntries(entries) };
}
