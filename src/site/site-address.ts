import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hosts, repositoryOf, type Checkout, type Environment } from './hosts.ts';
import type { SiteConfig } from './site-config.ts';

/** Where the site is published, as far as it is known. */
export interface SiteAddress {
	/** `https://ada.github.io` */
	site: string | undefined;
	/** `""`, or `"/my-fork"` without a slash at the end. */
	base: string;
	/** `ada/my-fork` */
	repository: string | undefined;
}

/**
 * The address of the site, from the first that says it: the configuration, the variables `WAYMARK_SITE` and
 * `WAYMARK_BASE`, or the host the build runs on. A preview names the address of the real site, so that search
 * engines find that one. Elsewhere the site stands at the root, and its host is not known.
 *
 * A path that comes with an address counts as well, `https://ada.example/learn/` => `https://ada.example` below
 * `/learn`, but only as long as nobody names another host: the path a fork has on GitHub means nothing elsewhere.
 *
 * Throws with a sentence for people when an address is none.
 */
export function siteAddress(
	config: SiteConfig,
	env: Environment,
	checkout: Checkout = readCheckout()
): SiteAddress {
	const host = Object.values(hosts).find(({ isHere }) => isHere(env));
	const repository = config.repository ?? host?.repository(env) ?? repositoryOf(checkout.remote);
	const [from, told] =
		[
			['`site` in src/site.config.ts', config.site] as const,
			['WAYMARK_SITE', env['WAYMARK_SITE']] as const,
		].find(([, value]) => value) ?? [];
	const found = split('The address of the host', host?.publishedAt(env, repository, checkout));
	const chosen = told ? split(from, told) : found;
	const own = chosen.base || (chosen.site === found.site ? found.base : '');
	return {
		site: chosen.site,
		base: tidyPath(config.base ?? (env['WAYMARK_BASE'] || own)),
		repository,
	};
}

/** The host of the site. One that cannot exist where it is not known, so that no other host is taken for it. */
export function originOf({ site }: Pick<SiteAddress, 'site'>): string {
	return site === undefined ? 'https://site.invalid' : new URL(site).origin;
}

/** `https://ada.github.io/my-fork/` => `https://ada.github.io` and `/my-fork` */
function split(from = '', address?: string): Pick<SiteAddress, 'site' | 'base'> {
	if (!address) return { site: undefined, base: '' };
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new Error(
			`${from} is “${address}”, which is no address of a site. Write it whole, as in https://learn.example.`
		);
	}
	return { site: url.origin, base: tidyPath(url.pathname) };
}

/** `roadmaps/` => `/roadmaps`; `/` => `` */
function tidyPath(path: string): string {
	const inside = path.replaceAll(/^\/+|\/+$/g, '');
	return inside && `/${inside}`;
}

function readCheckout(): Checkout {
	return { remote: readRemote(), domain: readDomain() };
}

function readRemote(): string {
	try {
		const args = ['config', '--get', 'remote.origin.url'];
		return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		return '';
	}
}

function readDomain(): string | undefined {
	try {
		return readFileSync('public/CNAME', 'utf8').trim() || undefined;
	} catch {
		return undefined;
	}
}
