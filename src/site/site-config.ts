import type { IgnoredLinks } from '../links/external/ignore-list.ts';

/** What a fork can set in `src/site.config.ts`. */
export interface SiteConfig {
	/** Name of the site, shown at the top of every page. */
	title: string;
	/** One sentence for search engines and previews. */
	description: string;
	/** BCP 47 tag of the language the pages are written in. */
	language: string;
	/** `owner/name` on GitHub. Found out from the checkout or the workflow when left out. */
	repository?: string;
	/** Branch that the edit links lead to. The default is `main`. */
	branch?: string;
	/** Where the site is published, as in `https://ada.github.io`. Derived in GitHub Actions when left out. */
	site?: string;
	/** Path the site is published below, as in `/my-fork`. Derived in GitHub Actions when left out. */
	base?: string;
	/** Links to other hosts that the link check leaves out, each with its reason and its last day. */
	ignoredLinks?: IgnoredLinks[];
}
