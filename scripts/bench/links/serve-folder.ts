// Serves a folder as a static host does, on a free port of the loopback interface. Tells its parent the port, and
// ends with it. A process of its own takes no time from the tool that asks.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.svg': 'image/svg+xml',
};

const server = createServer((request, response) => {
	const path = pathOf(request.url ?? '/');
	const answer = (status: number, body: string | Buffer, headers: Record<string, string>) =>
		response.writeHead(status, headers).end(body);
	readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).then(
		(body) =>
			answer(200, body, { 'content-type': types[extname(path)] ?? 'text/html; charset=utf-8' }),
		({ code }: NodeJS.ErrnoException) =>
			code === 'EISDIR'
				? answer(301, '', { location: encodeURI(`${path}/`) })
				: answer(404, 'Nothing is here.', { 'content-type': 'text/html; charset=utf-8' })
	);
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());

function pathOf(url: string): string {
	const { pathname } = new URL(url, 'http://localhost');
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}
