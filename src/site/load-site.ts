import { readdir, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem, problem, type Place, type Problem } from '../curriculum/problem.ts';
import { faultOfImport } from './fault-of-import.ts';
import { readSiteConfig, siteConfigFile, type ConfigReading } from './read-site-config.ts';
import { siteAddress, type SiteAddress } from './site-address.ts';
import type { SiteSettings } from './site-config.ts';
import { titleOf } from './title-of.ts';

/** What a site is made with. */
export interface Site {
	config: SiteSettings;
	address: SiteAddress;
	/** The roadmap that leads, and where that is written. */
	frontRoadmap: { id: string; place: Place } | undefined;
	/** What is wrong with the configuration as it is now, while a running site goes on with an earlier one. */
	problems: Problem[];
}

/** Says what is wrong with the configuration, all of it, with the places. */
export class SiteConfigError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map(formatProblem).join('\n'));
		this.problems = problems;
	}
}

const root = new URL('../../', import.meta.url);

/** What was last right, for a server that runs while somebody edits. */
let latest: Site | undefined;

/**
 * Reads and checks `src/site.config.ts`, afresh when it has changed, and finds out what it leaves out.
 *
 * @throws SiteConfigError when it is wrong and was never right.
 */
export async function loadSite(env = process.env): Promise<Site> {
	const reading = await readConfig();
	if (!reading.config) {
		if (!latest) throw new SiteConfigError(reading.problems);
		return { ...latest, problems: reading.problems };
	}
	const { config, placeOf } = reading;
	const address = siteAddress(config, env);
	const title = config.title ?? titleOf(address.repository ?? basename(fileURLToPath(root)));
	const id = config.frontRoadmap;
	latest = {
		config: { ...config, title },
		address,
		frontRoadmap: id === undefined ? undefined : { id, place: placeOf(['frontRoadmap']) },
		problems: [],
	};
	return latest;
}

/** The same for Astro, which would print a stack trace: says what is wrong and ends the process with exit code 1. */
export async function loadSiteOrExit(): Promise<Site> {
	try {
		return await loadSite();
	} catch (error) {
		if (!(error instanceof SiteConfigError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}

async function readConfig(): Promise<ConfigReading> {
	const url = new URL(siteConfigFile, root);
	const text = await readFile(url, 'utf8').catch(() => undefined);
	if (text === undefined) return { config: undefined, problems: [noConfig()] };
	// A module is loaded once for each address.
	url.searchParams.set('changed', String((await stat(url)).mtimeMs));
	try {
		const { default: options } = (await import(url.href)) as { default?: unknown };
		return readSiteConfig(options, { text, files: await pictureFiles() });
	} catch (error) {
		return { config: undefined, problems: [faultOfImport(error)] };
	}
}

function noConfig(): Problem {
	return problem(
		'site-config-invalid',
		{ file: siteConfigFile, line: 1, column: 1 },
		'There is no such file.',
		'Make it, with the line: export default {};'
	);
}

async function pictureFiles(): Promise<string[]> {
	const folders = ['public', 'src/assets'];
	const lists = await Promise.all(
		folders.map(async (folder) => {
			const names = await readdir(new URL(folder, root), { recursive: true }).catch(() => []);
			return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
		})
	);
	return lists.flat();
}
