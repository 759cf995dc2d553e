import { expect, test } from 'vitest';
import { loadConfigWords } from './config-words.ts';
import { siteConfigSchema, type SiteConfig } from './site-config.ts';
import { socialIcons } from './social-icons.ts';
import { starlightOptions } from './starlight-options.ts';

const words = await loadConfigWords('en');
const optionsOf = (config: SiteConfig, repository?: string, site?: string) =>
	starlightOptions(
		{ ...siteConfigSchema.parse(config), title: config.title ?? 'T' },
		{ site, base: '/my-fork', repository },
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

test.each([
	[{ title: 'Waymark' }, ['https://ada.example/my-fork/social.png']],
	[{ title: 'Learn Rust' }, []],
	[{ socialImage: 'public/my face.jpg' }, ['https://ada.example/my-fork/my%20face.jpg']],
])('%j has the pictures %j for previews: of ours, only a site of our name', (config, pictures) => {
	const { head = [] } = optionsOf(config, undefined, 'https://ada.example');
	const images = head.filter(({ attrs }) => attrs?.['property'] === 'og:image');
	expect(images.map(({ attrs }) => attrs?.['content'])).toEqual(pictures);
});

test('a site that does not describe itself is described in its language', async () => {
	const german = { ...siteConfigSchema.parse({ language: 'de' }), title: 'T' };
	const nowhere = { site: undefined, base: '', repository: undefined };
	expect(starlightOptions(german, nowhere, await loadConfigWords('de')).description).toBe(
		'Lernpläne zum Lesen, Durchsuchen und Abhaken.'
	);
	expect(optionsOf({ description: 'Mine.' }).description).toBe('Mine.');
});
