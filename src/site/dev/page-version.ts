import type { HookParameters } from 'astro';
import { versionEntry } from './problem-messages.ts';

export interface PageVersion {
	/** To be called when pages that are asked for from now on are others than before. */
	change(): void;
	/** Whether a page was asked for before the last change. `shown` is what its header said. */
	isOld(shown: string | undefined): boolean;
}

let version = 0;

/**
 * Counts the states of the content, and writes the count on every page. A page that is being made
 * while its content changes would else stay as it was: the order to load it again comes before it
 * listens.
 */
export function countVersions(server: HookParameters<'astro:server:setup'>['server']): PageVersion {
	const change = () => void (version += 1);
	// A server that has started again reads everything anew.
	change();
	server.middlewares.use((request, response, next) => {
		if (request.headers.accept?.includes('text/html'))
			response.setHeader('server-timing', `${versionEntry};desc="${version}"`);
		next();
	});
	// Astro's collections are a file, which it reads for every page after it has changed.
	server.watcher.on('all', (_, path) => {
		if (/[\\/]data-store\.json$/.test(path)) change();
	});
	return { change, isOld: (shown) => shown !== undefined && shown !== String(version) };
}
