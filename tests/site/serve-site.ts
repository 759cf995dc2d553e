import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.wasm': 'application/wasm',
};

export interface ServedSite {
	/** Address of the home page, with a slash at the end. */
	url: string;
	close(): Promise<void>;
}

/**
 * Serves a built site below `base` as a plain host does: compressed, with its 404 page, on a free port.
 * `headers` are sent with everything.
 */
export async function serveSite(
	dist: string,
	base = '',
	headers: Record<string, string> = {}
): Promise<ServedSite> {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : '/404.html';
		const name = inside.endsWith('/') ? `${inside}index.html` : inside;
		const missing = !path.startsWith(`${base}/`);
		readFile(join(dist, name))
			.then((body) => send(missing ? 404 : 200, name, body))
			.catch(async () => send(404, '/404.html', await readFile(join(dist, '404.html'))));

		function send(status: number, file: string, body: Buffer): void {
			const compressed = /\.(html|css|js|json|svg)$/.test(file);
			const data = compressed ? gzipSync(body) : body;
			response.writeHead(status, {
				...headers,
				'content-type': types[extname(file)] ?? 'application/octet-stream',
				'content-length': data.length,
				...(compressed && { 'content-encoding': 'gzip' }),
			});
			response.end(data);
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${base}/`,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
