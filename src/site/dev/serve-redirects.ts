import type { HookParameters } from 'astro';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { redirectsOf } from '../../curriculum/relations.ts';

/** Sends readers of old addresses on, in dev by the pages as they are now: Astro's own redirects would need a restart. */
export function serveRedirects(
	server: HookParameters<'astro:server:setup'>['server'],
	base: string,
	curriculum: () => Curriculum
): void {
	server.middlewares.use((request, response, next) => {
		const address = new URL(request.url ?? '/', 'http://dev.invalid').pathname;
		const target = redirectsOf(curriculum()).find(([from]) => from === address)?.[1];
		if (target === undefined) return next();
		response.writeHead(302, { location: base + target });
		response.end();
	});
}
