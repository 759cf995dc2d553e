import { spawn } from 'node:child_process';
import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Peer } from './peers.ts';
import type { Tool } from './tool.ts';

/** A peer that can be run, or why it cannot. */
export type PreparedPeer = { tool: Tool } | { name: string; reason: string };

/** Finds a peer on the path, or installs it below `cache` on its first use. */
export async function preparePeer(peer: Peer, cache: string): Promise<PreparedPeer> {
	const { args, findings, name } = peer;
	const found = (await findProgram(peer.program)) ?? (await install(peer, join(cache, 'peers')));
	if ('reason' in found) return { name, reason: found.reason };
	const title = `${name} ${found.version}`;
	const command: Tool['command'] = (site) => [...found.start, ...args(site)];
	return { tool: { name, title, command, runsIn: 'site', findings } };
}

interface Found {
	/** The start of its command. */
	start: string[];
	version: string;
}

async function install(
	{ entry = '', name, package: spec, program }: Peer,
	cache: string
): Promise<Found | { reason: string }> {
	if (spec === undefined)
		return { reason: `npm has no package of it, and no ${program} is on the path` };
	const split = spec.lastIndexOf('@');
	const prefix = join(cache, name.replaceAll(/\W+/g, '-'));
	const folder = join(prefix, 'node_modules', spec.slice(0, split));
	const file = join(folder, entry);
	const version = spec.slice(split + 1);
	if ((await installedVersion(folder)) !== version) {
		console.error(`Installing ${spec}.`);
		await mkdir(prefix, { recursive: true });
		const { code, output } = await run('npm', [
			...['install', '--prefix', prefix, '--no-audit', '--no-fund', spec],
		]);
		if (code !== 0) return { reason: `${spec} cannot be installed: ${failureIn(output)}` };
	}
	const isScript = /\.[cm]?js$/.test(entry) || (await readFile(file, 'latin1')).startsWith('#!');
	return { start: isScript ? [process.execPath, file] : [file], version };
}

async function installedVersion(folder: string): Promise<string | undefined> {
	const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
	return (JSON.parse(text) as { version?: string }).version;
}

async function findProgram(program: string | undefined): Promise<Found | undefined> {
	if (program === undefined) return undefined;
	for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
		const file = join(folder, program);
		const runs = await access(file, constants.X_OK).then(
			() => true,
			() => false
		);
		if (!runs) continue;
		const { output } = await run(file, ['--version']);
		return { start: [file], version: `${/\d+\.\d+\S*/.exec(output)?.[0] ?? ''} (on the path)` };
	}
	return undefined;
}

/** What npm says about a script of a package that failed, or its last words. */
function failureIn(output: string): string {
	const lines = output
		.split('\n')
		.map((line) => line.replace(/^npm error\s*/, ''))
		.filter((line) => line !== '' && !line.startsWith('A complete log'));
	return (
		lines.find((line) => /^Error|ENOTFOUND|getaddrinfo/.test(line)) ?? lines.at(-1) ?? 'npm failed'
	);
}

async function run(
	program: string,
	args: string[]
): Promise<{ code: number | null; output: string }> {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const code = await new Promise<number | null>((resolve) => {
		child.once('close', resolve);
		child.once('error', (error) => {
			output = error.message;
			resolve(null);
		});
	});
	return { code, output };
}
