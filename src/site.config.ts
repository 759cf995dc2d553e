import type { SiteConfig } from './site/site-config.ts';

/**
 * The one file a fork edits. Every option may be left out; editors say what each is for, and a mistake is reported with
 * its line. A fork with a roadmap of its own may want no more than this:
 *
 *     title: 'Learn Rust',
 *     colours: { accent: '#b7410e' },
 *     frontRoadmap: 'my-plan',
 *     social: [{ icon: 'mastodon', href: 'https://mastodon.social/@ada' }],
 */
const config: SiteConfig = {
	title: 'Waymark',
	description:
		'Learning roadmaps for Django backend developers that you can read, search and follow: weeks, projects, topics and resources, all linked.',
	language: 'en',
};

export default config;
