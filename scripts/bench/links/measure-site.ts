import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureCommand, type Measured, type Usage } from '../measure-command.ts';
import { startServer } from './child-server.ts';
import { scoreFindings, type Score } from './score.ts';
import type { CachedSite } from './site-cache.ts';
import type { Output, Tool } from './tool.ts';

export interface Limits {
	/** How often a tool is run that takes less than `longRun`. */
	runs: number;
	/** Seconds after which a tool is ended. */
	cap: number;
	/** Where output is kept. */
	cache: string;
}

/** What a tool needed for a site, and how well it did; or why that is not known. */
export type Measurement =
	| {
			kind: 'measured';
			/** The median. */
			seconds: number;
			runs: number;
			/** Of the run with the median. */
			usage: Usage | undefined;
			score: Score | undefined;
	  }
	| { kind: 'unfinished'; reason: string }
	| { kind: 'failed'; reason: string };

/** Seconds. Who takes longer is run once. */
const longRun = 10;

/** Lets a tool check a site. */
export async function measureTool(
	tool: Tool,
	site: CachedSite,
	limits: Limits
): Promise<Measurement> {
	const server = await startServer<number>('serve-folder.ts', [site.folder]);
	try {
		return await measureRuns(tool, site, limits, `http://127.0.0.1:${server.ready}`);
	} catch (error) {
		return { kind: 'failed', reason: `it cannot be run: ${String(error)}` };
	} finally {
		server.close();
	}
}

async function measureRuns(
	tool: Tool,
	planted: CachedSite,
	{ cache, cap, runs }: Limits,
	address: string
): Promise<Measurement> {
	const site = { folder: planted.folder, address };
	const files = { stdout: join(cache, 'stdout.txt'), stderr: join(cache, 'stderr.txt') };
	const cwd = tool.runsIn === 'site' ? site.folder : process.cwd();
	const ended: Extract<Measured, { outcome: 'ended' }>[] = [];
	while (ended.length < runs && !ended.some(({ seconds }) => seconds > longRun)) {
		const measured = await measureCommand(tool.command(site), { cap, cwd, ...files });
		if (measured.outcome === 'cut off')
			return { kind: 'unfinished', reason: `not finished in ${cap} s` };
		if (measured.code === null)
			return { kind: 'failed', reason: `it crashed after ${measured.seconds.toFixed(0)} s` };
		ended.push(measured);
	}
	const output: Output = {
		stdout: await readFile(files.stdout, 'utf8'),
		stderr: await readFile(files.stderr, 'utf8'),
	};
	const { code, seconds, usage } = median(ended);
	const score = readScore(tool, output);
	if (score === 'nothing')
		return {
			kind: 'failed',
			reason: `it reported nothing (exit code ${code}): ${lastLine(output)}`,
		};
	return {
		kind: 'measured',
		seconds,
		usage,
		runs: ended.length,
		score,
	};

	/** A tool that finds nothing on a site full of faults has not checked it. */
	function readScore({ findings }: Tool, printed: Output): Score | 'nothing' | undefined {
		if (!findings) return undefined;
		try {
			const found = findings(printed, site);
			return found.length === 0 ? 'nothing' : scoreFindings(found, planted);
		} catch {
			return 'nothing';
		}
	}
}

function lastLine({ stderr, stdout }: Output): string {
	const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
	return lines.at(-1)?.slice(0, 200) ?? 'it printed nothing';
}

/** The run in the middle. @throws when there is none. */
function median<Run extends { seconds: number }>(all: readonly Run[]): Run {
	const sorted = all.toSorted((a, b) => a.seconds - b.seconds);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (!middle) throw new Error('Without a run there is nothing to report.');
	return middle;
}
