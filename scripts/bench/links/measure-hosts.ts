import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkReport } from '../../../src/links/link-report.ts';
import { measureCommand, type Usage } from '../measure-command.ts';
import { startServer } from './child-server.ts';

const hosts = 500;
const pagesPerHost = 10;
/** Milliseconds a host takes for an answer. */
const delay = 50;

/** What a run of the check did. */
export interface HostsRun {
	name: string;
	seconds: number;
	usage: Usage | undefined;
	requests: number;
	/** How many addresses it calls fine; all of them are. */
	fine: number;
}

export type HostsMeasurement = { runs: HostsRun[]; title: string } | { reason: string };

/** Lets the own check ask many hosts about many addresses, and then once more with what it remembers. */
export async function measureHosts(cache: string, cap: number): Promise<HostsMeasurement> {
	const server = await startServer<string[] | null>('hosts.ts', [`${hosts}`, `${delay}`]);
	try {
		if (server.ready === null) return { reason: 'this system has one loopback address only' };
		const list = join(cache, 'urls.txt');
		const ledger = join(cache, 'ledger.json');
		const urls = server.ready.flatMap((origin) =>
			Array.from({ length: pagesPerHost }, (_, page) => `${origin}/${page}`)
		);
		await writeFile(list, `${urls.join('\n')}\n`);
		await rm(ledger, { force: true });
		const runs: HostsRun[] = [];
		for (const name of ['first run', 'run within the time to live']) {
			const before = (await server.ask('requests')) as number;
			const output = join(cache, 'urls-report.json');
			await rm(output, { force: true });
			const measured = await measureCommand(
				[
					process.execPath,
					join(import.meta.dirname, '../../links.ts'),
					...['--urls', list, '--allow-private', '--ledger', ledger],
					...['--format', 'json', '--output', output],
				],
				{
					cap,
					cwd: process.cwd(),
					stdout: join(cache, 'stdout.txt'),
					stderr: join(cache, 'stderr.txt'),
				}
			);
			if (measured.outcome === 'cut off') return { reason: `not finished in ${cap} s` };
			const report = await readFile(output, 'utf8').catch(() => undefined);
			if (report === undefined) return { reason: `the check ended with code ${measured.code}` };
			runs.push({
				name,
				seconds: measured.seconds,
				usage: measured.usage,
				requests: ((await server.ask('requests')) as number) - before,
				fine: (JSON.parse(report) as LinkReport).summary.ok,
			});
		}
		const title = `${urls.length} addresses of ${hosts} hosts that answer after ${delay} ms`;
		return { runs, title };
	} finally {
		server.close();
	}
}
