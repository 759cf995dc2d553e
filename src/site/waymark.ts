import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { configReport } from './config-report.ts';
import { loadConfigWords } from './config-words.ts';
import { contentCheck } from './content-check.ts';
import { contentSecurity } from './content-security.ts';
import { foldPrintStyles } from './fold-print-styles.ts';
import { linkCheck } from './link-check.ts';
import type { Site } from './load-site.ts';
import { searchIndex } from './search-index.ts';
import { starlightOptions } from './starlight-options.ts';

/** The whole site as Astro integrations: Starlight and MDX, and our own around them. */
export async function waymark(site: Site): Promise<AstroIntegration[]> {
	const { address, config } = site;
	const words = await loadConfigWords(config.language);
	return [
		configReport(site),
		foldPrintStyles(),
		starlight(starlightOptions(config, address, words)),
		mdx(),
		searchIndex(),
		linkCheck(address),
		contentSecurity(),
		contentCheck(site, words),
	];
}
