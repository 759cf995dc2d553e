import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateSite, type Planted } from './generate-site.ts';
import type { TrapKind } from './good-links.ts';
import type { SiteSize } from './page-names.ts';
import type { FaultKind } from './planted-faults.ts';

/** What was planted in a generated site. */
export interface PlantedSite {
	links: number;
	faults: Planted<FaultKind>[];
	traps: Planted<TrapKind>[];
}

/** A generated site on the disk. */
export interface CachedSite extends PlantedSite {
	/** The folder with its pages. */
	folder: string;
}

/** Generates a site below `cache`, or takes the one that the same generator has made before. */
export async function cachedSite(cache: string, size: SiteSize): Promise<CachedSite> {
	const root = join(cache, `site-${size.pages}`);
	const folder = join(root, 'site');
	// It is written last, so a site that has it is whole.
	const record = join(root, 'planted.json');
	const version = fingerprint(size.seed);
	const known = await readRecord(record);
	if (known?.version === version) return { ...known.planted, folder };
	await rm(root, { recursive: true, force: true });
	const planted = await writeSite(folder, size);
	await writeFile(record, JSON.stringify({ version, planted } satisfies SiteRecord));
	return { ...planted, folder };
}

interface SiteRecord {
	version: string;
	planted: PlantedSite;
}

/** Says which generator made a site: it is another when it makes another small site. */
function fingerprint(seed: number): string {
	const hash = createHash('sha256');
	for (const file of generateSite({ pages: 20, seed })) hash.update(JSON.stringify(file));
	return hash.digest('hex');
}

async function readRecord(file: string): Promise<SiteRecord | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	return text === undefined ? undefined : (JSON.parse(text) as SiteRecord);
}

async function writeSite(folder: string, size: SiteSize): Promise<PlantedSite> {
	const planted: PlantedSite = { links: 0, faults: [], traps: [] };
	for (const { path, text, links, faults, traps } of generateSite(size)) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
		planted.links += links;
		planted.faults.push(...faults);
		planted.traps.push(...traps);
	}
	return planted;
}
