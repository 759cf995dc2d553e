import { defineConfig } from 'astro/config';
import { configInPages } from './src/site/config-in-pages.ts';
import { loadSiteOrExit } from './src/site/load-site.ts';
import { wordsOfLanguage } from './src/site/words-of-language.ts';
import { waymark } from './src/site/waymark.ts';

const site = await loadSiteOrExit();
const { address, config } = site;

export default defineConfig({
	...(address.site && { site: address.site }),
	base: address.base || '/',
	trailingSlash: 'always',
	// A reader with a bad connection pays for what was asked for, and for nothing else.
	prefetch: false,
	// Astro marks every MDX page with a directive of its own; the bundler warns of each, page by page.
	vite: {
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
		plugins: [wordsOfLanguage(config.language), configInPages(site)],
	},
	integrations: await waymark(site),
});
