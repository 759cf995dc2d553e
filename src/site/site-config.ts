import { z } from 'zod';
import { faultOfLanguage } from './language.ts';
import { socialIconNames } from './social-icons.ts';

const text = z.string().trim().min(1, 'is empty');
const webAddress = z.url({
	protocol: /^https?$/,
	error: 'is no address that starts with https://',
	abort: true,
});
const day = z.iso.date('is no day such as 2027-06-30');

/** `#e63` and `#E63946` => `#ee6633`, `#e63946` */
const colour = z
	.string()
	.regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/i, 'is no colour of the form #rrggbb or #rgb')
	.transform((hex) => (hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex).toLowerCase());

const image = z
	.string()
	.regex(/^(?:public|src\/assets)\/[^\\]+$/, 'is no path below public or src/assets')
	.regex(/\.(?:svg|png|webp|avif|jpe?g|gif)$/i, 'is no image of a kind that browsers show');

const belowPublic = /^public\/[^\\]+$/;

const logoWords = {
	/** What the picture says, for those who do not see it. Empty, the default, where it only decorates. */
	alt: z.string().trim().default(''),
	/** Whether it holds the name of the site, which then does not stand beside it. The default is `false`. */
	replacesTitle: z.boolean().default(false),
};

const logoPair = {
	example: "logo: { light: 'src/assets/logo-light.svg', dark: 'src/assets/logo-dark.svg' }",
};
const accentPair = { example: "colours: { accent: { light: '#5b21b6', dark: '#c4b5fd' } }" };

/** Every option of `src/site.config.ts`. All may be left out. */
export const siteConfigSchema = z.strictObject({
	/** Name of the site, at the top of every page. The default is the name of the repository: `my-fork` => "My fork". */
	title: text.optional().meta({ example: "title: 'Learn Rust'" }),
	/** One sentence for search engines and previews, for pages that have none of their own. The default is a phrase in the language of the site. */
	description: text.optional().meta({ example: "description: 'A year of Rust, week by week.'" }),
	/** Language the pages are written in, as a BCP 47 tag: `de`, `pt-BR`, `ar`. The default is `en`. Right-to-left follows. */
	language: z
		.string()
		.refine((tag) => faultOfLanguage(tag) === undefined, {
			error: ({ input }) => faultOfLanguage(String(input)),
		})
		.default('en')
		.meta({ example: "language: 'pt-BR'" }),
	/** A picture instead of our sign: a path below `public` or `src/assets`, or one for each theme. */
	logo: z
		.union([
			image,
			z.strictObject({
				/** Path below `public` or `src/assets`. */
				src: image,
				...logoWords,
			}),
			z.strictObject({
				/** Path of the picture for the light theme. */
				light: image.meta(logoPair),
				/** Path of the picture for the dark theme. */
				dark: image.meta(logoPair),
				...logoWords,
			}),
		])
		.optional()
		.meta({
			example: "logo: 'src/assets/logo.svg'",
			takes: 'the path of a picture, or { light, dark }',
		}),
	/** Picture in the tab of the browser: a path below `public`. The default is `public/favicon.svg`. */
	favicon: z
		.string()
		.regex(belowPublic, 'is no path below public')
		.regex(/\.(?:svg|png|ico|gif|jpe?g)$/i, 'is no picture of a kind that browsers show there')
		.default('public/favicon.svg')
		.meta({ example: "favicon: 'public/favicon.png'" }),
	/**
	 * Picture for previews of links to the site, 1200 × 630 pixels: a path below `public`. The default is none, as ours says
	 * Waymark. Shown where the address of the site is known.
	 */
	socialImage: z
		.string()
		.regex(belowPublic, 'is no path below public')
		.regex(/\.(?:png|jpe?g|webp|gif)$/i, 'is no picture of a kind that previews show')
		.optional()
		.meta({ example: "socialImage: 'public/preview.png'" }),
	/** Colours of the site. The default is our green. */
	colours: z
		.strictObject({
			/** Colour of links, buttons and marks, as `#rrggbb`, or one for each theme. Made lighter or darker where text would be hard to read. */
			accent: z
				.union([
					colour,
					z.strictObject({
						/** For the light theme. */
						light: colour.meta(accentPair),
						/** For the dark theme. */
						dark: colour.meta(accentPair),
					}),
				])
				.optional()
				.meta({ takes: 'a colour, or { light, dark }' }),
		})
		.optional()
		.meta({ example: "colours: { accent: '#7c3aed' }" }),
	/** Folder of the roadmap that the site leads with: first on the home page, with a button to start, and first in every list. */
	frontRoadmap: text.optional().meta({ example: "frontRoadmap: 'my-plan'" }),
	/** Links to places elsewhere, at the top of every page. */
	social: z
		.array(
			z.strictObject({
				/** Which picture: `github`, `mastodon`, `discord`, … */
				icon: z.enum(socialIconNames),
				/** Where it leads. */
				href: z.string().regex(/^(?:https?:\/\/[^\s/]|mailto:.|tel:.)\S*$/, {
					error: 'is no address that starts with https://, mailto: or tel:',
				}),
				/** What the link says to those who do not see the picture. The default is the name of the place. */
				label: text.optional(),
			})
		)
		.default([])
		.meta({ example: "social: [{ icon: 'mastodon', href: 'https://mastodon.social/@ada' }]" }),
	/** Whether pages have a link to edit them: `true`, the default, on GitHub; `false`; or where files are edited elsewhere. */
	editLink: z.union([z.boolean(), webAddress]).default(true).meta({
		example: "editLink: 'https://codeberg.org/ada/my-plan/_edit/main/'",
		takes: 'true, false or an address',
	}),
	/** `owner/name` on GitHub. Found out from the checkout or the workflow when left out. */
	repository: z
		.string()
		.regex(/^[\w.-]+\/[\w.-]+$/, 'is not of the form owner/name')
		.optional()
		.meta({ example: "repository: 'ada/my-plan'" }),
	/** Branch that the edit links lead to. The default is `main`. */
	branch: z
		.string()
		.regex(/^[^\s/~^:?*[\\][^\s~^:?*[\\]*$/, 'is no name of a branch')
		.default('main')
		.meta({ example: "branch: 'main'" }),
	/** Where the site is published, without a path: `https://ada.github.io`. Derived where hosts tell it. */
	site: webAddress
		.refine((address) => new URL(address).pathname === '/', 'has a path, which belongs into `base`')
		.transform((address) => new URL(address).origin)
		.optional()
		.meta({ example: "site: 'https://ada.github.io'" }),
	/** Path the site is published below: `/my-fork`. Derived in GitHub Actions when left out. */
	base: z
		.string()
		.regex(/^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/, 'is no path')
		.transform((path) => path.replace(/^\/?/, '/').replace(/\/$/, ''))
		.optional()
		.meta({ example: "base: '/my-fork'" }),
	/** Links to other hosts that the link check leaves out. */
	ignoredLinks: z
		.array(
			z.strictObject({
				/** An address, in which `*` stands for anything: `https://www.linkedin.com/*`. */
				pattern: z.string().regex(/^https?:\/\/\S+$/, 'is no address that starts with https://'),
				/** Why, in one sentence. It is shown in the report. */
				reason: text,
				/** The last day it holds: `2027-06-30`. Without one it holds for good. */
				until: day.optional(),
			})
		)
		.default([])
		.meta({
			example:
				"ignoredLinks: [{ pattern: 'https://example.com/*', reason: 'Lets no programs in.', until: '2027-06-30' }]",
		}),
});

/** What a fork can set in `src/site.config.ts`. */
export type SiteConfig = z.input<typeof siteConfigSchema>;

/** What was set, with the defaults of all that was not. */
export type SiteSettings = z.output<typeof siteConfigSchema> & { title: string };
