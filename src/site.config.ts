import type { SiteConfig } from './site/site-config.ts';

/** The one file a fork edits. Everything else follows from it and from the pages. */
const config: SiteConfig = {
	title: 'Waymark',
	description:
		'Learning roadmaps for Django backend developers that you can read, search and follow: weeks, projects, topics and resources, all linked.',
	language: 'en',
};

export default config;
