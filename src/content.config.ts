import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { anyFrontmatterSchema } from './curriculum/frontmatter.ts';
import { resourceEntrySchema } from './curriculum/resource-entry.ts';
import { pagesLoader } from './site/pages-loader.ts';
import { resourcesLoader } from './site/resources-loader.ts';

export const collections = {
	docs: defineCollection({
		loader: pagesLoader(),
		schema: docsSchema({ extend: anyFrontmatterSchema }),
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
	resources: defineCollection({ loader: resourcesLoader(), schema: resourceEntrySchema }),
};
