import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { anyFrontmatterSchema } from './curriculum/frontmatter.ts';
import { resourcesFile } from './curriculum/location.ts';
import { resourceEntrySchema } from './curriculum/resource-entry.ts';

export const collections = {
	docs: defineCollection({
		loader: docsLoader(),
		schema: docsSchema({ extend: anyFrontmatterSchema }),
	}),
	resources: defineCollection({ loader: file(resourcesFile), schema: resourceEntrySchema }),
};
