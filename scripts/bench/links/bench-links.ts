import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runCommand } from '../../run-command.ts';
import { measureHosts } from './measure-hosts.ts';
import { measureTool, type Limits } from './measure-site.ts';
import { bareScan, ownCheck, ownSiteCheck } from './own-tools.ts';
import { notMeasurable, peers } from './peers.ts';
import { preparePeer } from './prepare-peer.ts';
import { describeMachine, formatCount, formatHosts, formatSites, type Row } from './report.ts';
import { cachedSite } from './site-cache.ts';
import type { Tool } from './tool.ts';

/** The site that is built here, and the run over other hosts, can be chosen like tools. */
const parts = [ownSiteCheck.name, 'hosts'];
const names = [bareScan.name, ownCheck.name, ...peers.map(({ name }) => name), ...parts];

const help = `Usage: npm run bench -- links [options]

Generates sites in which one link in a hundred is broken, lets this project's link check and other link checkers
check them, and prints how long each took and how many of the broken links it found. Then it measures the check of
the site in dist, and that of many addresses on hosts of its own. Other checkers are installed below .cache/bench.

  --pages LIST       sizes of the sites; the default is 200,2000,10000
  --only LIST        some of ${names.join(', ')}
  --runs N           runs of a tool that takes less than 10 s; the default is 3
  --cap S            seconds after which a tool is ended, and gets no larger site; the default is 180
  --json FILE        writes the figures to a file, too

Exit code 0: measured; 2: wrong usage, or something could not be run.`;

const options = {
	cap: { type: 'string', default: '180' },
	json: { type: 'string' },
	only: { type: 'string', default: names.join(',') },
	pages: { type: 'string', default: '200,2000,10000' },
	runs: { type: 'string', default: '3' },
} as const;

const cache = resolve('.cache/bench');
const seed = 4;

/** Measures the link check beside others: `npm run bench -- links`. */
export function benchLinks(): Promise<void> {
	return runCommand(help, options, async (values) => {
		const sizes = values.pages.split(',').map((size) => readNumber('pages', size));
		const cap = readNumber('cap', values.cap);
		const runs = readNumber('runs', values.runs);
		const only = readNames(values.only);
		const machine = describeMachine();
		await mkdir(cache, { recursive: true });

		const { missing, tools } = await prepareTools(only);
		const limits = { cache, cap, runs };
		const rows = tools.length === 0 ? [] : await measureSizes(sizes, tools, limits);
		if (only.has(ownSiteCheck.name)) rows.push(await measureOwnSite(limits));
		console.log(machine);
		if (rows.length > 0) console.log(`\n${formatSites(rows, missing)}`);

		const hosts = only.has('hosts') ? await measureHosts(cache, cap) : undefined;
		if (hosts) console.log(`\n${formatHosts(hosts)}`);
		if (values.json !== undefined)
			await writeFile(
				values.json,
				`${JSON.stringify({ machine, rows, missing, hosts }, null, '\t')}\n`
			);
	});
}

/** The tools that were chosen and can be run, and why the others cannot. */
async function prepareTools(
	only: ReadonlySet<string>
): Promise<{ tools: Tool[]; missing: Record<string, string> }> {
	const tools = [bareScan, ownCheck].filter(({ name }) => only.has(name));
	const chosen = peers.filter(({ name }) => only.has(name));
	// Who asks for some of the tools does not ask about the rest.
	const missing = chosen.length === peers.length ? { ...notMeasurable } : {};
	for (const peer of chosen) {
		const prepared = await preparePeer(peer, cache);
		if ('tool' in prepared) tools.push(prepared.tool);
		else missing[prepared.name] = prepared.reason;
	}
	return { tools, missing };
}

/** Lets every tool check every site, the smallest first. Who does not finish one gets no larger one. */
async function measureSizes(
	sizes: readonly number[],
	tools: readonly Tool[],
	limits: Limits
): Promise<Row[]> {
	const rows: Row[] = [];
	const left = new Set(tools);
	for (const pages of sizes.toSorted((a, b) => a - b)) {
		console.error(`Generating ${formatCount(pages)} pages.`);
		const site = await cachedSite(cache, { pages, seed });
		const name = `${formatCount(pages)} pages, ${formatCount(site.links)} links`;
		for (const tool of left) {
			console.error(`${tool.title} checks ${name}.`);
			const measurement = await measureTool(tool, site, limits);
			rows.push({ site: name, tool: tool.title, measurement });
			if (measurement.kind !== 'measured') left.delete(tool);
		}
	}
	return rows;
}

async function measureOwnSite(limits: Limits): Promise<Row> {
	const folder = resolve('dist');
	const row = { site: 'our own, in dist', tool: ownSiteCheck.title };
	if (!existsSync(join(folder, 'index.html')))
		return {
			...row,
			measurement: { kind: 'failed', reason: 'not built: run npm run build first' },
		};
	console.error(`${ownSiteCheck.title} checks dist.`);
	const site = { folder, links: 0, faults: [], traps: [] };
	return { ...row, measurement: await measureTool(ownSiteCheck, site, limits) };
}

function readNumber(option: string, text: string): number {
	const number = Number(text);
	if (Number.isInteger(number) && number > 0) return number;
	throw new Error(`--${option} takes whole numbers above 0, not "${text}".`);
}

function readNames(text: string): Set<string> {
	const chosen = text.split(',');
	const unknown = chosen.find((name) => !names.includes(name));
	if (unknown === undefined) return new Set(chosen);
	throw new Error(`There is no "${unknown}" to measure. Use some of ${names.join(', ')}.`);
}
