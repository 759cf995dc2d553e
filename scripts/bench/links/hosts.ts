// Many hosts on the loopback interface, which answer any address after a while. Tells its parent the addresses they
// listen at, or `null` where there is only one such host; answers any question with the number of requests so far.
// It ends with its parent.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const [count = 0, delay = 0] = process.argv.slice(2).map(Number);
let requests = 0;

/** `0` => `"127.1.0.1"` */
const hostOf = (index: number) => `127.1.${Math.floor(index / 250)}.${1 + (index % 250)}`;

try {
	const first = await listen(hostOf(0), 0);
	const { port } = first.address() as AddressInfo;
	for (let index = 1; index < count; index++) await listen(hostOf(index), port);
	process.send?.(Array.from({ length: count }, (_, index) => `http://${hostOf(index)}:${port}`));
} catch {
	process.send?.(null);
}
process.on('message', () => process.send?.(requests));
process.once('disconnect', () => process.exit());

function listen(host: string, port: number): Promise<Server> {
	const server = createServer((request, response) => {
		requests++;
		const name = `Page ${(request.url ?? '').slice(1)} of ${host}`;
		const page = `<!doctype html><html lang="en"><title>${name}</title><h1>${name}</h1><p>It has something to read.</p></html>`;
		setTimeout(() => {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
		}, delay);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, 4096, () => resolve(server));
	});
}
