import { defineConfig } from 'astro/config';
import config from './src/site.config.ts';
import { siteAddress } from './src/site/site-address.ts';
import { wordsOfLanguage } from './src/site/words-of-language.ts';
import { waymark } from './src/site/waymark.ts';

const address = siteAddress(config, process.env);

export default defineConfig({
	...(address.site && { site: address.site }),
	base: address.base || '/',
	trailingSlash: 'always',
	// A reader with a bad connection pays for what was asked for, and for nothing else.
	prefetch: false,
	// Astro marks every MDX page with a directive of its own; the bundler warns of each, page by page.
	vite: {
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
		plugins: [wordsOfLanguage(config.language)],
	},
	integrations: await waymark(config, address),
});
