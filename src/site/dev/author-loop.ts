import { readFile } from 'node:fs/promises';
import { join, normalize, relative, sep } from 'node:path';
import type { AstroConfig, AstroIntegrationLogger, HookParameters } from 'astro';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Problem } from '../../curriculum/problem.ts';
import { changeLines } from './change-lines.ts';
import { forgetPages } from './forget-pages.ts';
import { holdPages } from './hold-pages.ts';
import { countVersions } from './page-version.ts';
import { compareProblems } from './problem-changes.ts';
import {
	problemsAsked,
	problemsTold,
	type AskedProblems,
	type ToldProblems,
} from './problem-messages.ts';
import { loadSite } from '../load-site.ts';
import { siteConfigFile } from '../read-site-config.ts';
import { serveRedirects } from './serve-redirects.ts';
import { serveUnreadable } from './serve-unreadable.ts';
import { whenQuiet } from './when-quiet.ts';

interface CheckedContent {
	curriculum: Curriculum;
	problems: Problem[];
}

export interface Author {
	/** Folder of the project. */
	root: string;
	/** `""` or `"/my-fork"`. */
	base: string;
	server: HookParameters<'astro:server:setup'>['server'];
	logger: AstroIntegrationLogger;
	/** The content as it is at the start. */
	content: CheckedContent;
	/** Reads the content again. */
	reload: () => Promise<CheckedContent>;
	/** Has Astro load its collections again. */
	refreshCollections: () => Promise<void>;
}

/** Milliseconds without an event after which a change is taken for complete. */
const quiet = 100;

/** What outlives Astro's own restarts, which make everything else anew. */
const session = { told: [] as Problem[], starts: 0 };

/**
 * Keeps what an author sees true while dev runs: says in the terminal and in the browser what is wrong
 * as soon as it is, and that it is mended; shows pages anew when what they say of resources has
 * changed; and has Astro start again when the site is configured otherwise.
 */
export function startAuthorLoop(author: Author): void {
	const { base, logger, root, server } = author;
	let { curriculum, problems } = author.content;
	let ofConfig: Problem[] = [];
	session.starts += 1;

	const { hot } = server.environments.client;
	const hold = holdPages(server);
	const pages = countVersions(server);
	serveRedirects(server, base, () => curriculum);
	serveUnreadable(server, base, () => curriculum);
	const message = (): ToldProblems => ({ root, problems: [...ofConfig, ...problems] });
	hot.on(problemsAsked, ({ shown }: AskedProblems, client) => {
		if (pages.isOld(shown)) client.send({ type: 'full-reload', path: '*' });
		client.send(problemsTold, message());
	});
	const tell = () => {
		const all = message().problems;
		for (const { level, text } of changeLines(compareProblems(session.told, all), all))
			logger[level](text);
		session.told = all;
		hot.send(problemsTold, message());
	};

	const readConfig = () => readFile(join(root, siteConfigFile), 'utf8');
	const configInUse = readConfig();
	const checkConfig = async () => {
		const isInUse = (await readConfig()) === (await configInUse);
		ofConfig = isInUse ? [] : (await loadSite()).problems;
		tell();
		// Astro starts again when its own file changes, so it is told that it has.
		if (!isInUse && ofConfig.length === 0)
			server.watcher.emit('change', join(root, 'astro.config.mjs'));
	};
	const checkContent = async () => {
		const before = curriculum;
		({ curriculum, problems } = await author.reload());
		tell();
		// After a restart the collections still listen to the server that is gone.
		if (session.starts > 1) await author.refreshCollections();
		const sameTags = tagsOf(curriculum) === tagsOf(before);
		if (sameTags && unreadableIn(curriculum) === unreadableIn(before)) return;
		if (!sameTags) forgetPages(server);
		pages.change();
		hot.send({ type: 'full-reload', path: '*' });
	};

	// A file that is gone before it is read is told as gone a moment later.
	const failed = (error: unknown) =>
		(error as NodeJS.ErrnoException).code === 'ENOENT' || logger.error(String(error));
	const onContent = whenQuiet(checkContent, quiet, failed);
	const onConfig = whenQuiet(checkConfig, quiet, failed);
	server.watcher.on('all', (_, path) => {
		const file = relative(root, normalize(path)).split(sep).join('/');
		if (file === siteConfigFile) onConfig();
		if (!/^(src\/content|public)\//.test(file)) return;
		if (/\.(mdx?|yml)$/.test(file)) hold();
		onContent();
	});
	// What was saved before the watching began is no event.
	server.watcher.once('ready', () => {
		onConfig();
		onContent();
	});
	tell();
}

type VitePlugin = NonNullable<AstroConfig['vite']['plugins']>[number];

/**
 * Keeps Vite from loading pages again when `src/site.config.ts` is saved: pages are right again once
 * Astro has started again, and as long as the file is not right they stay as they are.
 */
export function leaveConfigToAuthorLoop(): VitePlugin {
	return {
		name: 'waymark-site-config',
		hotUpdate: {
			order: 'pre',
			handler: ({ file }) => (file.endsWith(`/${siteConfigFile}`) ? [] : undefined),
		},
	};
}

/** The pages for which others stand in. */
function unreadableIn({ pages }: Curriculum): string {
	const ids = [...pages.values()].filter(({ unreadable }) => unreadable).map(({ id }) => id);
	return ids.join('\n');
}

/** What rendered pages say of resources: it changes pages whose own text has not changed. */
function tagsOf({ resources }: Curriculum): string {
	return JSON.stringify(
		resources.map(({ cost, href, id, kind, title }) => [id, title, kind, cost, href])
	);
}
