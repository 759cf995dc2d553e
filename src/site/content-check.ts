import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { countProblems, formatProblem, type Problem } from '../curriculum/problem.ts';
import { redirectsOf } from '../curriculum/relations.ts';
import { finishImport } from '../files/finish-import.ts';
import { readContent } from '../files/read-content.ts';
import type { ConfigWords } from './config-words.ts';
import { markdownPlugins } from './markdown/markdown-plugins.ts';
import type { Site } from './load-site.ts';
import type { SiteAddress } from './site-address.ts';

/**
 * Checks the content before anything is built and again whenever it changes in dev, and gives Astro
 * what follows from it: redirects and Markdown plugins. Stands last among the integrations, so that
 * its plugins see the text as all others have left it.
 */
export function contentCheck(
	address: SiteAddress,
	words: ConfigWords,
	frontRoadmap?: Site['frontRoadmap']
): AstroIntegration {
	const { base } = address;
	let root = '';
	let refresh = (): Promise<Problem[]> => Promise.resolve([]);
	const load = async () =>
		loadCurriculum(await readContent(root), { ...address, frontRoadmap, today: new Date() });

	return {
		name: 'waymark',
		hooks: {
			'astro:config:setup': async ({ addWatchFile, command, config, logger, updateConfig }) => {
				if (command === 'preview') return;
				root = fileURLToPath(config.root);
				finishImport(root);
				let { curriculum, problems } = await load();
				logProblems(problems, logger);
				if (command === 'build' && problems.some(({ severity }) => severity === 'error')) {
					logger.error(`The content has ${countProblems(problems)}. Nothing was built.`);
					process.exit(1);
				}

				addWatchFile(new URL('./src/content/resources.yml', config.root));
				const redirects = redirectsOf(curriculum).map(([from, to]) => [from, base + to] as const);
				updateConfig({ redirects: Object.fromEntries(redirects) });
				const { processor } = config.markdown;
				if (!isSatteriProcessor(processor)) return;
				const { mdastPlugins, hastPlugins } = markdownPlugins(base, () => curriculum, words);
				processor.options.mdastPlugins.push(...mdastPlugins);
				processor.options.hastPlugins.push(...hastPlugins);
				refresh = async () => {
					({ curriculum, problems } = await load());
					return problems;
				};
			},
			'astro:server:setup': ({ logger, server }) => {
				let timer: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_event, path) => {
					if (!/src[\\/]content[\\/]/.test(path)) return;
					clearTimeout(timer);
					timer = setTimeout(
						() => void refresh().then((problems) => logProblems(problems, logger)),
						200
					);
				});
			},
		},
	};
}

function logProblems(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
	for (const problem of problems)
		logger[problem.severity === 'error' ? 'error' : 'warn'](formatProblem(problem));
}
