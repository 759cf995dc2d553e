import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { loadCurriculum, type Content, type Readings } from '../curriculum/load-curriculum.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { countProblems, formatProblem, type Problem } from '../curriculum/problem.ts';
import { redirectsOf } from '../curriculum/relations.ts';
import { finishImport } from '../files/finish-import.ts';
import { readContent } from '../files/read-content.ts';
import type { ConfigWords } from './config-words.ts';
import { leaveConfigToAuthorLoop, startAuthorLoop } from './dev/author-loop.ts';
import { serveSearch } from './dev/serve-search.ts';
import { markdownPlugins } from './markdown/markdown-plugins.ts';
import type { Site } from './load-site.ts';

/** The content of the site, read and checked. */
export interface LoadedContent {
	content: Content;
	curriculum: Curriculum;
	problems: Problem[];
}

/**
 * Checks the content before anything is built, and gives Astro what follows from it: redirects and
 * Markdown plugins. In dev it stays with the author: see `startAuthorLoop` and `serveSearch`. Stands
 * last among the integrations, so that its plugins see the text as all others have left it.
 */
export function contentCheck(
	{ address, config: { language }, frontRoadmap }: Site,
	words: ConfigWords
): AstroIntegration {
	const { base } = address;
	const readings: Readings = new Map();
	let root = '';
	let loaded: LoadedContent;
	const load = async () => {
		const content = await readContent(root);
		const context = { ...address, frontRoadmap, today: new Date() };
		return (loaded = { content, ...loadCurriculum(content, context, readings) });
	};

	return {
		name: 'waymark',
		hooks: {
			'astro:config:setup': async ({ command, config, injectScript, logger, updateConfig }) => {
				if (command === 'preview') return;
				root = fileURLToPath(config.root);
				finishImport(root);
				const { curriculum, problems } = await load();
				if (command !== 'dev')
					for (const each of problems)
						logger[each.severity === 'error' ? 'error' : 'warn'](formatProblem(each));
				if (command === 'build' && problems.some(({ severity }) => severity === 'error')) {
					logger.error(`The content has ${countProblems(problems)}. Nothing was built.`);
					process.exit(1);
				}
				if (command === 'dev') {
					const panel = fileURLToPath(new URL('./dev/problem-panel.ts', import.meta.url));
					injectScript('page', `import ${JSON.stringify(panel)};`);
					updateConfig({ vite: { plugins: [leaveConfigToAuthorLoop()] } });
				} else {
					const redirects = redirectsOf(curriculum).map(([from, to]) => [from, base + to] as const);
					updateConfig({ redirects: Object.fromEntries(redirects) });
				}
				const { processor } = config.markdown;
				if (!isSatteriProcessor(processor)) return;
				const { mdastPlugins, hastPlugins } = markdownPlugins(base, () => loaded.curriculum, words);
				processor.options.mdastPlugins.push(...mdastPlugins);
				processor.options.hastPlugins.push(...hastPlugins);
			},
			'astro:server:setup': ({ logger, refreshContent, server }) => {
				const refreshCollections = async () => refreshContent?.({});
				startAuthorLoop({
					root,
					base,
					server,
					logger,
					content: loaded,
					reload: load,
					refreshCollections,
				});
				serveSearch({ server, logger, language, reload: load });
			},
		},
	};
}
