import type { HookParameters } from 'astro';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { idAt } from '../../curriculum/location.ts';

/**
 * Stands in, in dev, for pages that cannot be read. Astro would answer with an empty page and send
 * what is wrong after it, which is lost when the page is slow to listen, and with a stack of its own
 * code in the terminal. This page is empty, too, but asks for the problems, as every page does.
 */
export function serveUnreadable(
	server: HookParameters<'astro:server:setup'>['server'],
	base: string,
	curriculum: () => Curriculum
): void {
	server.middlewares.use((request, response, next) => {
		const { pathname } = new URL(request.url ?? '/', 'http://dev.invalid');
		const page = pathname.endsWith('/') && curriculum().pages.get(idAt(decodeURI(pathname)));
		if (!page || !page.unreadable) return next();
		response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
		response.end(standIn(base));
	});
}

function standIn(base: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This page cannot be read</title>
<style>
	:root { color-scheme: light dark; }
	body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; }
</style>
<h1>This page cannot be read</h1>
<p>The problem below says where and why. The page is back as soon as it is mended and saved.</p>
<script type="module" src="${base}/@vite/client"></script>
<script type="module" src="${base}/@id/astro:scripts/page.js"></script>
</html>`;
}
