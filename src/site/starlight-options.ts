import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { hasWholeHistory } from './has-whole-history.ts';
import type { ConfigWords } from './config-words.ts';
import { codeBlockNames } from './markdown/code-block-names.ts';
import type { SiteAddress } from './site-address.ts';
import { directionOf } from './language.ts';
import type { SiteSettings } from './site-config.ts';
import { socialIcons } from './social-icons.ts';

const overrides = [
	'Footer',
	'MarkdownContent',
	'PageSidebar',
	'PageTitle',
	'Search',
	'Sidebar',
	'SiteTitle',
] as const;

/** How we use Starlight: its frame, our sidebar, search, titles and views. */
export function starlightOptions(
	config: SiteSettings,
	{ base, site, repository }: SiteAddress,
	words: ConfigWords
): StarlightUserConfig {
	return {
		title: config.title,
		description: config.description ?? words.siteDescription,
		locales: {
			root: { label: config.language, lang: config.language, dir: directionOf(config.language) },
		},
		favicon: config.favicon.replace(/^public/, ''),
		social: config.social.map(({ href, icon, label = socialIcons[icon] }) => ({
			href,
			icon,
			label,
		})),
		// Filled per page by the route data; listing every page on every page makes the site grow with its square.
		sidebar: [],
		routeMiddleware: './src/site/route-data.ts',
		disable404Route: true,
		lastUpdated: hasWholeHistory(),
		// Made by our own integration.
		pagefind: false,
		credits: false,
		components: Object.fromEntries(
			overrides.map((name) => [name, `./src/components/overrides/${name}.astro`])
		),
		customCss: ['./src/styles/theme.css', './src/styles/content.css'],
		// The JavaScript engine halves the time a build spends on code blocks.
		expressiveCode: {
			plugins: [codeBlockNames(words)],
			shiki: { engine: 'javascript' },
			styleOverrides: { borderRadius: '0.4rem' },
		},
		head: [
			{
				tag: 'link',
				attrs: {
					rel: 'alternate',
					type: 'application/json',
					title: words.curriculumJson,
					href: `${base}/curriculum.json`,
				},
			},
			{
				tag: 'link',
				attrs: {
					rel: 'describedby',
					type: 'application/schema+json',
					href: `${base}/curriculum.schema.json`,
				},
			},
			...(site
				? [
						{
							tag: 'link' as const,
							attrs: {
								rel: 'search',
								type: 'application/opensearchdescription+xml',
								title: config.title,
								href: `${base}/opensearch.xml`,
							},
						},
						...socialImage(config, `${site}${base}`),
					]
				: []),
		],
		...editLink(config, repository),
	};
}

/** The picture for previews. Ours says Waymark, so a site of another name shows none unless it brings its own. */
function socialImage({ socialImage: given, title }: SiteSettings, address: string) {
	const file = given ?? (title === 'Waymark' ? 'public/social.png' : undefined);
	if (file === undefined) return [];
	const content = address + encodeURI(file.replace(/^public/, ''));
	return [{ tag: 'meta' as const, attrs: { property: 'og:image', content } }];
}

/** Where pages are edited, if anywhere: the path of a file is put behind it. */
function editLink(
	{ branch, editLink: given }: SiteSettings,
	repository: string | undefined
): Pick<StarlightUserConfig, 'editLink'> {
	if (typeof given === 'string') return { editLink: { baseUrl: given.replace(/\/?$/, '/') } };
	return given && repository
		? { editLink: { baseUrl: `https://github.com/${repository}/edit/${branch}/` } }
		: {};
}
