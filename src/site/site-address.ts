import { execFileSync } from 'node:child_process';
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

type Environment = Record<string, string | undefined>;

/**
 * The address of the site: what the configuration says, or what GitHub Pages will make of the
 * repository's name. `ada/my-fork` => `https://ada.github.io` below `/my-fork`;
 * `ada/ada.github.io` => the root. Outside GitHub Actions the site stands at the root.
 *
 * @see https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages
 */
export function siteAddress(
	config: SiteConfig,
	env: Environment,
	remote = readRemote()
): SiteAddress {
	const inActions = env['GITHUB_ACTIONS'] === 'true';
	const repository = config.repository ?? env['GITHUB_REPOSITORY'] ?? repositoryOf(remote);
	const [owner, name] = repository?.split('/') ?? [];
	const host = owner && `${owner.toLowerCase()}.github.io`;
	const pagesSite = inActions && host ? `https://${host}` : undefined;
	const pagesBase = inActions && name && name.toLowerCase() !== host ? `/${name}` : '';
	return {
		site: config.site ?? pagesSite,
		base: (config.base ?? pagesBase).replace(/\/$/, ''),
		repository,
	};
}

/** The host of the site. One that cannot exist where it is not known, so that no other host is taken for it. */
export function originOf({ site }: Pick<SiteAddress, 'site'>): string {
	return site === undefined ? 'https://site.invalid' : new URL(site).origin;
}

/** `git@github.com:ada/my-fork.git` => `ada/my-fork` */
function repositoryOf(remote: string): string | undefined {
	return /github\.com[:/]([^/\s]+\/[^/\s]+?)(?:\.git)?\s*$/.exec(remote)?.[1];
}

/** Address of the checkout's `origin`, empty where there is none. */
function readRemote(): string {
	try {
		const args = ['config', '--get', 'remote.origin.url'];
		return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		return '';
	}
}
