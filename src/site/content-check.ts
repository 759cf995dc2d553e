import { fileURLToPath } from 'node:url';
import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { addressOf } from '../curriculum/location.ts';
import { countProblems, formatProblem } from '../curriculum/problem.ts';
import { readContent } from '../files/read-content.ts';
import { hastPlugins } from './markdown/hast-plugins.ts';
import type { SiteAddress } from './site-address.ts';

/** Checks the content before anything is built, and gives Astro what follows from it: redirects and Markdown plugins. */
export function contentCheck({ base, repository }: SiteAddress): AstroIntegration {
	return {
		name: 'waymark',
		hooks: {
			'astro:config:setup': async ({ addWatchFile, command, config, logger, updateConfig }) => {
				if (command === 'preview') return;
				const content = await readContent(fileURLToPath(config.root));
				const { curriculum, problems } = loadCurriculum(content, { base, repository });
				for (const problem of problems)
					logger[problem.severity === 'error' ? 'error' : 'warn'](formatProblem(problem));
				if (command === 'build' && problems.some(({ severity }) => severity === 'error')) {
					logger.error(`The content has ${countProblems(problems)}. Nothing was built.`);
					process.exit(1);
				}

				addWatchFile(new URL('./src/content/resources.yml', config.root));
				updateConfig({
					redirects: Object.fromEntries(
						[...curriculum.pages.values()].flatMap((page) =>
							(page.data.redirectFrom ?? []).map((from) => [from, `${base}${addressOf(page.id)}`])
						)
					),
				});
				const { processor } = config.markdown;
				if (isSatteriProcessor(processor))
					processor.options.hastPlugins.push(...hastPlugins(base, curriculum));
			},
		},
	};
}
