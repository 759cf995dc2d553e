import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';
import { contentCheck } from './content-check.ts';
import { contentSecurity } from './content-security.ts';
import { foldPrintStyles } from './fold-print-styles.ts';
import { linkCheck } from './link-check.ts';
import type { SiteAddress } from './site-address.ts';
import type { SiteConfig } from './site-config.ts';
import { searchIndex } from './search-index.ts';
import { starlightOptions } from './starlight-options.ts';

/** The whole site as Astro integrations: Starlight and MDX, and our own around them. */
export function waymark(config: SiteConfig, address: SiteAddress): AstroIntegration[] {
	return [
		foldPrintStyles(),
		starlight(starlightOptions(config, address)),
		mdx(),
		searchIndex(),
		linkCheck(address),
		contentSecurity(),
		contentCheck(address),
	];
}
