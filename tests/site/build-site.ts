import { spawn } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
/** Copies stand inside the project, so that they find its packages. */
const copies = join(projectRoot, '.cache/sites');

export interface BuildResult {
	code: number | null;
	output: string;
	dist: string;
}

/** Runs the project's own build in `root`. */
export async function buildSite(root: string, env: NodeJS.ProcessEnv = {}): Promise<BuildResult> {
	const dist = join(root, 'dist');
	const child = spawnAstro(root, ['build', '--outDir', dist], { NODE_ENV: 'production', ...env });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	return { code, output, dist };
}

/** Starts the project's own Astro in `root`. */
export function spawnAstro(root: string, args: string[], env: NodeJS.ProcessEnv) {
	const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
	return spawn(process.execPath, [astro, ...args], { cwd: root, env: cleanEnvironment(env) });
}

/** The environment of a command run by hand, with `env` beside it. The test runner's own mode does not leak into it. */
export function cleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const clean = { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '', ...env };
	for (const name of Object.keys(clean))
		if (/^VITE|^BASE_URL$/.test(name)) Reflect.deleteProperty(clean, name);
	return clean;
}

/** A copy of the project to change and build. `name` must be its own in the whole test run. */
export async function copyProject(name: string): Promise<string> {
	const root = join(copies, name);
	await rm(root, { recursive: true, force: true });
	await mkdir(root, { recursive: true });
	for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(projectRoot, part), join(root, part), { recursive: true });
	}
	return root;
}
