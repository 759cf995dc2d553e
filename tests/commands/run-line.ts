import { spawn } from 'node:child_process';

export interface Ran {
	code: number | null;
	output: string;
}

export interface Where {
	cwd: string;
	env: NodeJS.ProcessEnv;
}

/** The environment without what the test runner and the host of the tests put into it. */
export function plainEnv(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const foreign =
		/^(?:VITE|BASE_URL|NODE_ENV|npm_|GITHUB_|GIT_|WAYMARK_|CI$|TEST$|MODE$|DEV$|PROD$)/;
	const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
	return { ...Object.fromEntries(kept), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...more };
}

/** Runs a line as a shell does, and waits for its end. */
export async function runLine(line: string, where: Where): Promise<Ran> {
	const child = start(line, where);
	const code = await new Promise<number | null>((resolve) => child.process.on('close', resolve));
	return { code, output: child.output() };
}

/** Runs a line that serves the site, asks for `path` once, ends it, and gives what was answered. */
export async function askServer(line: string, path: string, where: Where): Promise<string> {
	const child = start(line, where);
	const ended = new Promise<void>((resolve) => child.process.on('close', () => resolve()));
	try {
		const address = await Promise.race([child.address, ended.then(() => undefined)]);
		if (address === undefined) throw new Error(`${line} ended.\n${child.output()}`);
		const answer = await fetch(new URL(path, address));
		return `${answer.status} ${await answer.text()}`;
	} finally {
		child.stop();
		await ended;
	}
}

function start(line: string, { cwd, env }: Where) {
	// A group of its own, so that what npm has started ends with it.
	const process = spawn('sh', ['-c', line], { cwd, env, detached: true, stdio: 'pipe' });
	process.stdin.end();
	let output = '';
	const address = new Promise<string>((resolve) => {
		for (const stream of [process.stdout, process.stderr])
			stream.on('data', (chunk: Buffer) => {
				output += chunk.toString();
				const found = /http:\/\/localhost:\d+\/\S*/.exec(output);
				if (found) resolve(found[0]);
			});
	});
	const stop = () => {
		try {
			if (process.pid !== undefined) globalThis.process.kill(-process.pid, 'SIGTERM');
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
	};
	return { process, address, stop, output: () => output };
}
