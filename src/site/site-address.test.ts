import { expect, test } from 'vitest';
import type { SiteConfig } from './site-config.ts';
import { siteAddress } from './site-address.ts';

const config: SiteConfig = { title: 'T', description: 'D', language: 'en' };
const inActions = (repository: string) => ({
	GITHUB_ACTIONS: 'true',
	GITHUB_REPOSITORY: repository,
});

test.each([
	[
		'a project site',
		{},
		inActions('Ada/my-fork'),
		'',
		{ site: 'https://ada.github.io', base: '/my-fork', repository: 'Ada/my-fork' },
	],
	[
		'a site of a person',
		{},
		inActions('Ada/ada.github.io'),
		'',
		{ site: 'https://ada.github.io', base: '', repository: 'Ada/ada.github.io' },
	],
	[
		'a checkout',
		{},
		{},
		'git@github.com:ada/my-fork.git\n',
		{ site: undefined, base: '', repository: 'ada/my-fork' },
	],
	[
		'a checkout over https',
		{},
		{},
		'https://github.com/ada/my-fork\n',
		{ site: undefined, base: '', repository: 'ada/my-fork' },
	],
	[
		'another host',
		{},
		{},
		'https://git.example/ada/my-fork',
		{ site: undefined, base: '', repository: undefined },
	],
	['no checkout', {}, {}, '', { site: undefined, base: '', repository: undefined }],
	[
		'an address that was set',
		{ site: 'https://learn.example', base: '/roadmaps/', repository: 'ada/r' },
		inActions('bob/x'),
		'',
		{ site: 'https://learn.example', base: '/roadmaps', repository: 'ada/r' },
	],
])('%s', (_, set, env, remote, address) => {
	expect(siteAddress({ ...config, ...set }, env, remote)).toEqual(address);
});
