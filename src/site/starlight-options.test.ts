import { expect, test } from 'vitest';
import { loadConfigWords } from './config-words.ts';
import { siteConfigSchema } from './site-config.ts';
import { socialIcons } from './social-icons.ts';
import { starlightOptions } from './starlight-options.ts';

const words = await loadConfigWords('en');
const optionsOf = (config: object, repository?: string) =>
	starlightOptions(
		{ ...siteConfigSchema.parse(config), title: 'T' },
		{ site: undefined, base: '', repository },
		words
	);

test('links to places elsewhere are called by the place, or as the fork says', () => {
	const { social } = optionsOf({
		social: [
			{ icon: 'stackOverflow', href: 'https://stackoverflow.com/users/1' },
			{ icon: 'mastodon', href: 'https://mastodon.example/@ada', label: 'Follow us' },
		],
	});
	expect(social).toEqual([
		{ icon: 'stackOverflow', href: 'https://stackoverflow.com/users/1', label: 'Stack Overflow' },
		{ icon: 'mastodon', href: 'https://mastodon.example/@ada', label: 'Follow us' },
	]);
	expect(Object.values(socialIcons).filter((name) => name === '')).toEqual([]);
});

test.each([
	[{}, undefined, undefined],
	[{}, 'ada/my-plan', 'https://github.com/ada/my-plan/edit/main/'],
	[{ branch: 'trunk' }, 'ada/my-plan', 'https://github.com/ada/my-plan/edit/trunk/'],
	[{ editLink: false }, 'ada/my-plan', undefined],
	[
		{ editLink: 'https://gitlab.com/ada/p/-/edit/main' },
		undefined,
		'https://gitlab.com/ada/p/-/edit/main/',
	],
])('%j of the repository %s is edited at %s', (config, repository, address) => {
	expect(optionsOf(config, repository).editLink?.baseUrl).toBe(address);
});

test('a language that runs from the right is said to', () => {
	expect(optionsOf({ language: 'he' }).locales).toEqual({
		root: { label: 'he', lang: 'he', dir: 'rtl' },
	});
});
