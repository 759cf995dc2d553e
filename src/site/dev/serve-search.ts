import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Content } from '../../curriculum/load-curriculum.ts';
import { indexingTold, type ToldIndexing } from '../../search/indexing-message.ts';
import { SearchInMemory } from './search-in-memory.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

export interface DevSearch {
	server: Server;
	logger: AstroIntegrationLogger;
	/** BCP 47 tag of the language of the pages. */
	language: string;
	/** Reads the content from the disk. */
	reload: () => Promise<{ content: Content; curriculum: Curriculum }>;
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Outlives Astro's own restarts: pages that are indexed need not be indexed again. */
const index = new SearchInMemory();

/**
 * Serves in dev what a build writes to `pagefind/`. The index is made when somebody first searches,
 * and brought up to date when the search is opened after a change; who never searches pays nothing.
 */
export function serveSearch({ language, logger, reload, server }: DevSearch): void {
	const onProgress = (done: number, total: number) =>
		server.environments.client.hot.send(indexingTold, { done, total } satisfies ToldIndexing);
	const bringUpToDate = async () => {
		const { content, curriculum } = await reload();
		// As the pages are loaded, so that it has their language.
		const { searchPages } = (await server.ssrLoadModule(
			'/src/site/dev/search-pages.ts'
		)) as typeof import('./search-pages.ts');
		await index.update(searchPages(content.pages, curriculum, language), onProgress);
	};

	server.middlewares.use('/pagefind', (request, response, next) => {
		const path = new URL(request.url ?? '/', 'http://dev.invalid').pathname.slice(1);
		// The first file that a page asks for.
		const ready = path === 'pagefind.js' ? bringUpToDate() : Promise.resolve();
		ready
			.then(() => {
				const file = index.file(path);
				if (!file) return next();
				const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
				response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
				response.end(file);
			})
			.catch((error: unknown) => {
				logger.error(`The search index could not be made. ${String(error)}`);
				response.writeHead(500);
				response.end();
			});
	});
}
