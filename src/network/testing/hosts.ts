import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';

/** Answers one request of a test. */
export type Handler = (response: ServerResponse, request: IncomingMessage) => void;

/** A host on the loopback interface. */
export interface TestHost {
	/** `"127.0.0.1:4321"` */
	host: string;
	/** Paths that were asked for, as they came. */
	asked: string[];
	/** Connections that were opened. */
	connections: number;
	close(): Promise<void>;
}

interface HostOptions {
	/** Another address of the loopback interface. */
	address?: string;
	/** A certificate that nobody vouches for. */
	secure?: boolean;
}

/** Opens a host that answers what it has a handler for. What it has none for is not there. */
export async function openHost(
	answers: Record<string, Handler>,
	{ address = '127.0.0.1', secure = false }: HostOptions = {}
): Promise<TestHost> {
	const asked: string[] = [];
	const handle = (request: IncomingMessage, response: ServerResponse) => {
		asked.push(request.url ?? '');
		const handler = answers[request.url ?? ''];
		if (handler) handler(response, request);
		else response.writeHead(404).end();
	};
	const pem = secure ? readFileSync(new URL('self-signed.pem', import.meta.url)) : undefined;
	const server = pem ? createTlsServer({ key: pem, cert: pem }, handle) : createServer(handle);
	return listen(server, address, asked, () => server.closeAllConnections());
}

/** Opens a host that speaks no HTTP of Node's: it writes some bytes, or does what it likes with a connection. */
export async function openRawHost(answer: (socket: Socket) => void): Promise<TestHost> {
	const sockets = new Set<Socket>();
	const server = createTcpServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		socket.on('close', () => sockets.delete(socket));
		answer(socket);
	});
	return listen(server as Server, '127.0.0.1', [], () => {
		for (const socket of sockets) socket.destroy();
	});
}

async function listen(
	server: Server,
	address: string,
	asked: string[],
	hangUp: () => void
): Promise<TestHost> {
	const host: TestHost = {
		host: '',
		asked,
		connections: 0,
		close: async () => {
			const closed = once(server, 'close');
			server.close();
			// What hangs must not keep the tests from ending.
			hangUp();
			await closed;
		},
	};
	server.on('connection', () => host.connections++);
	server.listen(0, address);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	host.host = `${address.includes(':') ? `[${address}]` : address}:${port}`;
	return host;
}
