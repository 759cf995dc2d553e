export type Environment = Record<string, string | undefined>;

/** What the checkout says of itself. */
export interface Checkout {
	/** Address of the remote `origin`, empty where there is none. */
	remote: string;
	/** The domain in `public/CNAME`, where a site on GitHub Pages says that it has one of its own. */
	domain?: string | undefined;
}

interface Host {
	/** Whether the build runs there. */
	isHere(env: Environment): boolean;
	/** Address of the real site, never of a preview, as in `https://ada.github.io/my-fork`; nothing where the host does not say it. */
	publishedAt(
		env: Environment,
		repository: string | undefined,
		checkout: Checkout
	): string | undefined;
	/** `owner/name` on GitHub. */
	repository(env: Environment): string | undefined;
}

/** The hosts that build the site themselves, and the variables by which they say where it will stand. */
export const hosts = {
	/**
	 * `URL` is the main address of the site, in previews as well; `DEPLOY_PRIME_URL` is that of the one deploy.
	 *
	 * @see https://docs.netlify.com/build/configure-builds/environment-variables/
	 */
	netlify: {
		isHere: (env) => env['NETLIFY'] === 'true',
		publishedAt: (env) => env['URL'],
		repository: (env) => repositoryOf(env['REPOSITORY_URL'] ?? ''),
	},
	/**
	 * `VERCEL_PROJECT_PRODUCTION_URL` is a host without `https://`: a domain of your own if there is one, in
	 * previews as well. `VERCEL_URL` is that of the one deployment, even of one to production.
	 *
	 * @see https://vercel.com/docs/environment-variables/system-environment-variables
	 */
	vercel: {
		isHere: (env) => env['VERCEL'] === '1',
		publishedAt: ({ VERCEL_PROJECT_PRODUCTION_URL: domain }) => domain && `https://${domain}`,
		repository: (env) =>
			env['VERCEL_GIT_PROVIDER'] === 'github'
				? `${env['VERCEL_GIT_REPO_OWNER']}/${env['VERCEL_GIT_REPO_SLUG']}`
				: undefined,
	},
	/**
	 * `CF_PAGES_URL` is that of the one deployment, `https://5f3e2b1a.my-fork.pages.dev`; the site itself is at
	 * what is left without the first part. A domain of your own is not told, and has to be set.
	 *
	 * @see https://developers.cloudflare.com/pages/configuration/build-configuration/#environment-variables
	 * @see https://developers.cloudflare.com/pages/configuration/preview-deployments/
	 */
	cloudflarePages: {
		isHere: (env) => env['CF_PAGES'] === '1',
		publishedAt: (env) => env['CF_PAGES_URL']?.replace(/\/\/(?:.+\.)?([^./]+\.pages\.dev)/, '//$1'),
		repository: () => undefined,
	},
	/**
	 * What Cloudflare recommends for new sites. Its builds are not told where they will stand.
	 *
	 * @see https://developers.cloudflare.com/workers/ci-cd/builds/configuration/
	 */
	cloudflareWorkers: {
		isHere: (env) => env['WORKERS_CI'] === '1',
		publishedAt: () => undefined,
		repository: () => undefined,
	},
	/**
	 * GitHub Pages makes the address of the repository's name: `ada/my-fork` stands at `ada.github.io` below
	 * `/my-fork`, `ada/ada.github.io` at its root, and a site with a domain of its own at the root of that.
	 * Our workflow asks GitHub for the address and sets `WAYMARK_SITE` and `WAYMARK_BASE`; other workflows do without.
	 *
	 * @see https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages
	 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
	 */
	githubPages: {
		isHere: (env) => env['GITHUB_ACTIONS'] === 'true',
		publishedAt(_env, repository, { domain }) {
			if (domain) return `https://${domain}`;
			const [owner, name] = repository?.split('/') ?? [];
			if (!owner || !name) return undefined;
			const host = `${owner.toLowerCase()}.github.io`;
			return `https://${host}/${name.toLowerCase() === host ? '' : name}`;
		},
		repository: (env) => env['GITHUB_REPOSITORY'],
	},
} as const satisfies Record<string, Host>;

/** `git@github.com:ada/my-fork.git` => `ada/my-fork` */
export function repositoryOf(remote: string): string | undefined {
	return /github\.com[:/]([^/\s]+\/[^/\s]+?)(?:\.git)?\s*$/.exec(remote)?.[1];
}
