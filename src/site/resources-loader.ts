import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { resourcesFile } from '../curriculum/location.ts';
import { readResources } from '../curriculum/read-resources.ts';
import { readResourcesText } from '../files/read-content.ts';

/**
 * Loads `resources.yml`, which a site without resources need not have; in dev again when it changes.
 * As long as it cannot be read the entries stay as they were. What is wrong is said by the check of
 * the content.
 */
export function resourcesLoader(): Loader {
	return {
		name: 'waymark-resources',
		async load(context) {
			const { store, watcher } = context;
			const root = fileURLToPath(context.config.root);
			let readings = 0;
			const read = async () => {
				const reading = ++readings;
				const text = await readResourcesText(root);
				const { stored, unread } = readResources({ path: resourcesFile, text }, []);
				if (unread === 'all') return;
				const entries = await Promise.all(
					stored.map(async ({ id, data }) => ({
						id,
						data: await context.parseData({ id, data: { ...data } }),
						digest: context.generateDigest({ ...data }),
					}))
				);
				// A file that is saved is emptied first, and the reading that ends last is not always the last.
				if (reading !== readings) return;
				store.clear();
				for (const entry of entries) store.set(entry);
			};
			await read();
			if (!watcher) return;
			const file = join(root, resourcesFile);
			watcher.add(file);
			for (const event of ['add', 'change', 'unlink'])
				watcher.on(event, (path: string) => {
					if (normalize(path) === file) void read();
				});
		},
	};
}
