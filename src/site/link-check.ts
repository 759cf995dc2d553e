import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { openBuiltSite } from '../files/read-built-site.ts';
import { readContent } from '../files/read-content.ts';
import { checkSite } from '../links/check-site.ts';
import { isBroken } from '../links/link-report.ts';
import { prettyReport, summaryLine } from '../links/report/pretty-report.ts';
import { originOf, type SiteAddress } from './site-address.ts';

/** Checks every link inside of the site once it is built. A link that leads nowhere fails the build. */
export function linkCheck(address: SiteAddress): AstroIntegration {
	let root = '';
	return {
		name: 'waymark-links',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const project = {
					...openBuiltSite(dist),
					dist: relative(root, dist).replaceAll('\\', '/'),
					curriculum: async () => loadCurriculum(await readContent(root), address).curriculum,
				};
				const report = await checkSite(project, { origin: originOf(address), base: address.base });
				if (isBroken(report)) {
					logger.error(
						`Links lead nowhere. The site is not fit to be published.\n${prettyReport(report)}`
					);
					process.exit(1);
				}
				if (isBroken(report, true)) logger.warn(`\n${prettyReport(report)}`);
				else logger.info(summaryLine(report));
			},
		},
	};
}
