import type { HookParameters } from 'astro';

/** Milliseconds after which nothing more is expected: Astro writes its collections half a second after a change. */
const longest = 1500;

/**
 * Lets whoever asks for a page wait while content is being read. The browser loads a page again as soon
 * as a file is saved, Astro writes its collections a moment later; a page made in between shows the old
 * ones, and may even keep the new ones from being seen by those that follow.
 *
 * Returns a function to be called when content has changed.
 */
export function holdPages(server: HookParameters<'astro:server:setup'>['server']): () => void {
	let waiting: (() => void)[] = [];
	let timer: NodeJS.Timeout | undefined;
	const release = () => {
		timer = undefined;
		const all = waiting;
		waiting = [];
		for (const next of all) next();
	};
	const releaseIn = (milliseconds: number) => {
		clearTimeout(timer);
		timer = setTimeout(release, milliseconds);
	};

	server.middlewares.use((request, response, next) => {
		if (timer === undefined || !isOfSite(request.url ?? '/')) return next();
		waiting.push(() => {
			// The browser may have asked again meanwhile, and no longer wait for this answer.
			if (!response.destroyed) next();
		});
	});
	server.watcher.on('all', (_, path) => {
		if (timer !== undefined && /[\\/]data-store\.json$/.test(path)) releaseIn(50);
	});
	return () => releaseIn(longest);
}

/** Pages and data of the site, but not the modules a page is made of. */
function isOfSite(url: string): boolean {
	return /^\/(?!@)[^?]*(\/|\.json|\.md)(\?|$)/.test(url);
}
