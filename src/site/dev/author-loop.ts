import { join, normalize, relative, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Problem } from '../../curriculum/problem.ts';
import { redirectsOf } from '../../curriculum/relations.ts';
import { changeLines } from './change-lines.ts';
import { forgetPages } from './forget-pages.ts';
import { compareProblems } from './problem-changes.ts';
import { countVersions } from './page-version.ts';
import {
	problemsAsked,
	problemsTold,
	type AskedProblems,
	type ToldProblems,
} from './problem-messages.ts';
import { loadSite } from '../load-site.ts';
import { siteConfigFile } from '../read-site-config.ts';
import { whenQuiet } from './when-quiet.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

export interface Author {
	/** Folder of the project. */
	root: string;
	server: Server;
	logger: AstroIntegrationLogger;
	/** The content as the configuration was made from it. */
	content: { curriculum: Curriculum; problems: Problem[] };
	/** Reads the content again. */
	reload(): Promise<{ curriculum: Curriculum; problems: Problem[] }>;
	/** Has Astro load its collections again. */
	refreshCollections(): Promise<void>;
}

/** What outlives Astro's own restarts, which make everything else anew. */
const session = { told: [] as Problem[], starts: 0 };

/**
 * Keeps what an author sees true while dev runs: says in the terminal and in the browser what is wrong
 * with the content as soon as it is, and that it is mended; shows pages anew whose tags have changed;
 * and starts Astro again when its configuration follows from what was edited.
 */
export function startAuthorLoop(author: Author): void {
	const { content, logger, root, server } = author;
	const configFile = join(root, 'astro.config.mjs');
	const redirects = JSON.stringify(redirectsOf(content.curriculum));
	let { problems } = content;
	let ofConfig: Problem[] = [];
	let tags = tagsOf(content.curriculum);
	session.starts += 1;

	const { hot } = server.environments.client;
	const message = (): ToldProblems => ({ root, problems: [...ofConfig, ...problems] });
	const pages = countVersions(server);
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
	/** Astro starts again when its own file changes, so it is told that it has. */
	const restart = () => server.watcher.emit('change', configFile);

	const onContent = whenQuiet(async () => {
		const now = await author.reload();
		problems = now.problems;
		tell();
		if (JSON.stringify(redirectsOf(now.curriculum)) !== redirects) return void restart();
		// After a restart the collections still listen to the server that is gone.
		if (session.starts > 1) await author.refreshCollections();
		if (tagsOf(now.curriculum) === tags) return;
		tags = tagsOf(now.curriculum);
		forgetPages(server);
		pages.change();
		hot.send({ type: 'full-reload', path: '*' });
	}, 100);
	const onConfig = whenQuiet(async () => {
		ofConfig = (await loadSite()).problems;
		if (ofConfig.length > 0) tell();
		else restart();
	}, 100);

	server.watcher.on('all', (_, path) => {
		const file = relative(root, normalize(path)).split(sep).join('/');
		if (file === siteConfigFile) onConfig();
		else if (/^(src\/content|public)\//.test(file)) onContent();
	});
	tell();
}

/** What rendered pages say of resources: it changes pages whose own text has not changed. */
function tagsOf({ resources }: Curriculum): string {
	return JSON.stringify(
		resources.map(({ cost, href, id, kind, title }) => [id, title, kind, cost, href])
	);
}
