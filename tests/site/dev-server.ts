import { createServer, type AddressInfo } from 'node:net';
import { spawnAstro } from './build-site.ts';

export interface DevServer {
	/** Address of the home page, with a slash at the end. */
	url: string;
	/** Everything the terminal has shown so far. */
	output(): string;
	close(): Promise<void>;
}

/** Runs `npm run dev` in `root`, a copy of the project, below `base` on a free port. */
export async function startDev(
	root: string,
	base: string,
	env: NodeJS.ProcessEnv
): Promise<DevServer> {
	const port = await freePort();
	const args = ['dev', '--host', '127.0.0.1', '--port', String(port)];
	const child = spawnAstro(root, args, { NODE_ENV: 'development', ...env });
	const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
	let output = '';
	const ready = new Promise<void>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (chunk: Buffer) => {
				output += chunk.toString();
				if (output.includes('watching for file changes')) resolve();
			});
		child.on('close', () => reject(new Error(`Dev has ended.\n${output}`)));
	});
	await ready;
	return {
		url: `http://127.0.0.1:${port}${base}/`,
		output: () => output,
		close: () => {
			child.kill();
			return closed;
		},
	};
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
