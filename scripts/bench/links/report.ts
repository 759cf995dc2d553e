import { availableParallelism, loadavg } from 'node:os';
import { markdownTable } from '../markdown-table.ts';
import type { HostsMeasurement } from './measure-hosts.ts';
import type { Measurement } from './measure-site.ts';

/** One tool on one site. */
export interface Row {
	/** `"2,000 pages, 106,000 links"` */
	site: string;
	tool: string;
	measurement: Measurement;
}

/** What else decides about the figures: `"Node 24.21.0 on 2 cores; the load was 0.4 when it began."` */
export function describeMachine(): string {
	const [load = 0] = loadavg();
	return `Node ${process.versions.node} on ${availableParallelism()} cores; the load was ${load.toFixed(1)} when it began.`;
}

/** All that was measured on sites, as Markdown. `missing` says why others are not. */
export function formatSites(
	rows: readonly Row[],
	missing: Readonly<Record<string, string>>
): string {
	const table = markdownTable(
		['Site', 'Tool', 'Time', 'Processor', 'Memory', 'Recall', 'Precision', 'Runs'],
		rows.map(({ measurement, site, tool }) => [site, tool, ...cellsOf(measurement)])
	);
	const notes = [
		'Time is the median from the start of a process to its end; who takes more than 10 s is run once. Processor time is that of all cores. Memory is the highest resident set. Both are added up over the processes of a tool.',
		'One link in a hundred is broken, each with an address of its own. Four on every page are fine, or no links at all, and mislead simple tools: precision says how many of these are called broken.',
		...lastMeasured(rows).map(remark),
		...Object.entries(missing).map(([name, reason]) => `**${name}** is not measured: ${reason}.`),
	];
	return [table, ...notes].join('\n\n');
}

function cellsOf(measurement: Measurement): string[] {
	if (measurement.kind !== 'measured') return [measurement.reason, '', '', '', '', ''];
	const { runs, score, seconds, usage } = measurement;
	return [
		formatSeconds(seconds),
		formatSeconds(usage?.cpu),
		formatBytes(usage?.memory),
		score ? formatShare(score.recall) : '–',
		score ? formatShare(score.precision) : '–',
		String(runs),
	];
}

/** The largest site that each tool has finished. */
function lastMeasured(rows: readonly Row[]): Row[] {
	return [...new Map(rows.filter(hasScore).map((row) => [row.tool, row])).values()];
}

function hasScore({ measurement }: Row): boolean {
	return measurement.kind === 'measured' && measurement.score !== undefined;
}

/** What a tool misses and calls broken without need, kind by kind. */
function remark({ measurement, site, tool }: Row): string {
	if (measurement.kind !== 'measured' || !measurement.score) return '';
	const { missed, wrong } = measurement.score;
	const list = (counts: Record<string, string | number>) =>
		Object.entries(counts)
			.map(([kind, count]) => `${kind} ${count}`)
			.join('; ') || 'nothing';
	return `**${tool}** (${site}) misses: ${list(missed)}. It calls broken what is fine: ${list(wrong)}.`;
}

/** The run over other hosts, as Markdown. */
export function formatHosts(measurement: HostsMeasurement): string {
	if ('reason' in measurement) return `Other hosts are not measured: ${measurement.reason}.`;
	const table = markdownTable(
		['Other hosts', 'Time', 'Processor', 'Memory', 'Requests', 'Fine'],
		measurement.runs.map(({ fine, name, requests, seconds, usage }) => [
			name,
			formatSeconds(seconds),
			formatSeconds(usage?.cpu),
			formatBytes(usage?.memory),
			formatCount(requests),
			formatCount(fine),
		])
	);
	return `${measurement.title}:\n\n${table}`;
}

/** `12345` => `"12,345"` */
export function formatCount(count: number): string {
	return count.toLocaleString('en');
}

function formatSeconds(seconds: number | undefined): string {
	return seconds === undefined ? 'unknown' : `${seconds.toFixed(2)} s`;
}

function formatBytes(bytes: number | undefined): string {
	return bytes === undefined ? 'unknown' : `${Math.round(bytes / 1e6)} MB`;
}

/** Rounded down, so that 100 % means all. */
function formatShare(share: number): string {
	return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
