import { expect, test } from 'vitest';
import type { Checkout, Environment } from './hosts.ts';
import { siteAddress, type SiteAddress } from './site-address.ts';
import type { SiteConfig } from './site-config.ts';

interface Case {
	config?: Partial<SiteConfig>;
	env?: Environment;
	checkout?: Partial<Checkout>;
}

const config: SiteConfig = { title: 'T', description: 'D', language: 'en' };
const at = (site: string | undefined, base = '', repository?: string): SiteAddress => ({
	site,
	base,
	repository,
});

function addressOf({ checkout, config: set, env = {} }: Case): SiteAddress {
	return siteAddress({ ...config, ...set }, env, { remote: '', ...checkout });
}

const actions = (repository: string) => ({
	GITHUB_ACTIONS: 'true',
	GITHUB_REPOSITORY: repository,
});
const netlify = {
	NETLIFY: 'true',
	CONTEXT: 'production',
	URL: 'https://learn.netlify.app',
	DEPLOY_PRIME_URL: 'https://learn.netlify.app',
	REPOSITORY_URL: 'https://github.com/ada/my-fork',
};
const vercel = {
	VERCEL: '1',
	VERCEL_ENV: 'production',
	VERCEL_URL: 'my-fork-4k2x9.vercel.app',
	VERCEL_PROJECT_PRODUCTION_URL: 'my-fork.vercel.app',
	VERCEL_GIT_PROVIDER: 'github',
	VERCEL_GIT_REPO_OWNER: 'ada',
	VERCEL_GIT_REPO_SLUG: 'my-fork',
};
const pages = {
	CF_PAGES: '1',
	CF_PAGES_BRANCH: 'main',
	CF_PAGES_URL: 'https://5f3e2b1a.my-fork.pages.dev',
};
const remote = 'git@github.com:ada/my-fork.git\n';
const fork = 'ada/my-fork';

test.each<[string, Case, SiteAddress]>([
	['a checkout', { checkout: { remote } }, at(undefined, '', fork)],
	[
		'a checkout over https',
		{ checkout: { remote: 'https://github.com/ada/my-fork\n' } },
		at(undefined, '', fork),
	],
	['a checkout from elsewhere', { checkout: { remote: 'https://git.example/a/b' } }, at(undefined)],
	['no checkout', {}, at(undefined)],
	[
		'GitHub Pages, a site of a project',
		{ env: actions('Ada/my-fork') },
		at('https://ada.github.io', '/my-fork', 'Ada/my-fork'),
	],
	[
		'GitHub Pages, a site of a person',
		{ env: actions('Ada/ada.github.io') },
		at('https://ada.github.io', '', 'Ada/ada.github.io'),
	],
	[
		'GitHub Pages, a domain of your own in public/CNAME',
		{ env: actions(fork), checkout: { domain: 'learn.example' } },
		at('https://learn.example', '', fork),
	],
	[
		'GitHub Pages, a domain of your own in its settings, as the workflow is told',
		{ env: { ...actions(fork), WAYMARK_SITE: 'https://learn.example', WAYMARK_BASE: '' } },
		at('https://learn.example', '', fork),
	],
	[
		'GitHub Pages, what the workflow is told without one',
		{ env: { ...actions(fork), WAYMARK_SITE: 'https://ada.github.io', WAYMARK_BASE: '/my-fork' } },
		at('https://ada.github.io', '/my-fork', fork),
	],
	['Netlify', { env: netlify }, at('https://learn.netlify.app', '', fork)],
	[
		'Netlify, a preview',
		{
			env: {
				...netlify,
				CONTEXT: 'deploy-preview',
				DEPLOY_PRIME_URL: 'https://deploy-preview-7--learn.netlify.app',
			},
		},
		at('https://learn.netlify.app', '', fork),
	],
	['Vercel', { env: vercel }, at('https://my-fork.vercel.app', '', fork)],
	[
		'Vercel, a preview',
		{ env: { ...vercel, VERCEL_ENV: 'preview', VERCEL_PROJECT_PRODUCTION_URL: 'learn.example' } },
		at('https://learn.example', '', fork),
	],
	[
		'Vercel, from a repository that is not on GitHub',
		{ env: { ...vercel, VERCEL_GIT_PROVIDER: 'gitlab' } },
		at('https://my-fork.vercel.app'),
	],
	[
		'Vercel that keeps its address to itself',
		{ env: { VERCEL: '1' }, checkout: { remote } },
		at(undefined, '', fork),
	],
	[
		'Cloudflare Pages',
		{ env: pages, checkout: { remote } },
		at('https://my-fork.pages.dev', '', fork),
	],
	[
		'Cloudflare Pages, a preview of a branch',
		{
			env: {
				...pages,
				CF_PAGES_BRANCH: 'next',
				CF_PAGES_URL: 'https://next.my-fork.pages.dev',
			},
		},
		at('https://my-fork.pages.dev'),
	],
	[
		'Cloudflare Pages, an address without a part for the deployment',
		{ env: { ...pages, CF_PAGES_URL: 'https://my-fork.pages.dev' } },
		at('https://my-fork.pages.dev'),
	],
	[
		'Cloudflare Workers',
		{ env: { WORKERS_CI: '1', WORKERS_CI_BRANCH: 'main' }, checkout: { remote } },
		at(undefined, '', fork),
	],
	[
		'Cloudflare Workers with the address set',
		{ env: { WORKERS_CI: '1', WAYMARK_SITE: 'https://learn.example/' } },
		at('https://learn.example'),
	],
	[
		'a server of your own, below a path',
		{ env: { WAYMARK_SITE: 'https://ada.example', WAYMARK_BASE: 'roadmaps/' } },
		at('https://ada.example', '/roadmaps'),
	],
	[
		'a server of your own, its path in the address',
		{ env: { WAYMARK_SITE: 'https://ada.example/roadmaps/' } },
		at('https://ada.example', '/roadmaps'),
	],
	[
		'a server of your own whose name nobody knows yet',
		{ env: { WAYMARK_SITE: '', WAYMARK_BASE: '/roadmaps' } },
		at(undefined, '/roadmaps'),
	],
	[
		'what the configuration says, before all others',
		{
			config: { site: 'https://learn.example', base: '/roadmaps/', repository: 'ada/r' },
			env: { ...actions('bob/x'), WAYMARK_SITE: 'https://x.example', WAYMARK_BASE: '/x' },
		},
		at('https://learn.example', '/roadmaps', 'ada/r'),
	],
	[
		'a site of the configuration without the path that its fork has on GitHub',
		{ config: { site: 'https://learn.example' }, env: actions(fork) },
		at('https://learn.example', '', fork),
	],
	[
		'a site of the configuration that is the one on GitHub',
		{ config: { site: 'https://ada.github.io' }, env: actions(fork) },
		at('https://ada.github.io', '/my-fork', fork),
	],
	[
		'the root, when the configuration says so',
		{ config: { base: '/' }, env: actions(fork) },
		at('https://ada.github.io', '', fork),
	],
])('%s', (_, given, address) => {
	expect(addressOf(given)).toEqual(address);
});

test.each<[Case, string]>([
	[
		{ env: { WAYMARK_SITE: 'learn.example' } },
		'WAYMARK_SITE is “learn.example”, which is no address of a site. Write it whole, as in https://learn.example.',
	],
	[
		{ config: { site: 'mailto:ada@learn.example' } },
		'`site` in src/site.config.ts is “mailto:ada@learn.example”, which is no address of a site. Write it whole, as in https://learn.example.',
	],
])('an address that is none is said to be so: %#', (given, message) => {
	expect(() => addressOf(given)).toThrow(message);
});
