import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { readResources } from '../files/read-content.ts';

/** Loads `resources.yml`, which a site without resources need not have. */
export function resourcesLoader(): Loader {
	return {
		name: 'waymark-resources',
		async load(context) {
			const text = await readResources(fileURLToPath(context.config.root));
			const entries = Object.entries(
				(parse(text) ?? {}) as Record<string, Record<string, unknown>>
			);
			context.store.clear();
			for (const [id, entry] of entries) {
				const data = await context.parseData({ id, data: entry });
				context.store.set({ id, data, digest: context.generateDigest(entry) });
			}
		},
	};
}
