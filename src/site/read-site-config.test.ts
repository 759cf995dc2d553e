import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../curriculum/problem.ts';
import { faultOfImport } from './fault-of-import.ts';
import { readSiteConfig } from './read-site-config.ts';
import { siteConfigSchema } from './site-config.ts';
import { titleOf } from './title-of.ts';

const files = ['public/favicon.svg', 'public/logo.svg', 'src/assets/dark.png'];

/** What is wrong with a configuration of one line, without the name of the file. */
function faultsOf(options: unknown, text = 'export default {};'): string {
	const reading = readSiteConfig(options, { text, files });
	return reading.config
		? ''
		: reading.problems
				.map((each) => formatProblem(each).replace('src/site.config.ts:', ''))
				.join('\n');
}

test('a configuration that says nothing is right', () => {
	const { config } = readSiteConfig({}, { text: '', files });
	expect(config).toEqual({
		language: 'en',
		favicon: 'public/favicon.svg',
		social: [],
		editLink: true,
		branch: 'main',
		ignoredLinks: [],
	});
});

test('everything that can be set', () => {
	const { config } = readSiteConfig(
		{
			title: ' Rust ',
			logo: { light: 'public/logo.svg', dark: 'src/assets/dark.png' },
			colours: { accent: '#C0f' },
			frontRoadmap: 'my-plan',
			social: [{ icon: 'x.com', href: 'https://x.com/ada', label: 'Us' }],
			editLink: false,
			repository: 'ada/my-plan',
			branch: 'feature/x',
			site: 'https://plan.example/',
			base: 'my-plan/',
			ignoredLinks: [{ pattern: 'http://localhost:*', reason: 'local' }],
		},
		{ text: '', files }
	);
	expect(config).toMatchObject({
		title: 'Rust',
		logo: { alt: '', replacesTitle: false },
		colours: { accent: '#cc00ff' },
		branch: 'feature/x',
		site: 'https://plan.example',
		base: '/my-plan',
	});
});

test.each([
	[
		{ titel: 'Rust' },
		`There is no option "titel".
  Did you mean title? The options are title, description, language, logo, favicon, socialImage, colours, frontRoadmap, social, editLink, repository, branch, site, base, ignoredLinks.`,
	],
	[
		{ title: 5 },
		`The option "title" takes a text in quotes, not a number.
  Write it as in  title: 'Learn Rust'`,
	],
	[
		{ title: ' ' },
		`The option "title" is empty.
  Write it as in  title: 'Learn Rust'`,
	],
	[
		{ language: 'german' },
		`The option "language" is "german", which is no tag of a language. Did you mean de?
  Write it as in  language: 'pt-BR'`,
	],
	[
		{ logo: '/logo.svg' },
		`The option "logo" is "/logo.svg", which is no path below public or src/assets.
  Write it as in  logo: 'src/assets/logo.svg'`,
	],
	[
		{ logo: { light: 'public/logo.svg' } },
		`The option "logo.dark" is missing.
  Write it as in  logo: { light: 'src/assets/logo-light.svg', dark: 'src/assets/logo-dark.svg' }`,
	],
	[
		{ logo: { src: 'public/logo.svg', dark: 'src/assets/dark.png' } },
		`The option "logo.dark" does not go with those beside it.
  The options there are src, alt, replacesTitle, light, dark.`,
	],
	[
		{ logo: true },
		`The option "logo" takes the path of a picture, or { light, dark }, not true.
  Write it as in  logo: 'src/assets/logo.svg'`,
	],
	[
		{ logo: 'public/lgo.svg' },
		`The option "logo" names public/lgo.svg, and there is no such file.
  Did you mean public/logo.svg? Put the picture there, or write the path of another.`,
	],
	[
		{ socialImage: 'public/preview.png' },
		`The option "socialImage" names public/preview.png, and there is no such file.
  Put the picture there, or write the path of another.`,
	],
	[
		{ socialImage: 'public/logo.svg' },
		`The option "socialImage" is "public/logo.svg", which is no picture of a kind that previews show.
  Write it as in  socialImage: 'public/preview.png'`,
	],
	[
		{ colours: { accent: 'red' } },
		`The option "colours.accent" is "red", which is no colour of the form #rrggbb or #rgb.
  Write it as in  colours: { accent: '#7c3aed' }`,
	],
	[
		{ colours: { acent: '#f00' } },
		`There is no option "colours.acent".
  Did you mean accent? The options there are accent.`,
	],
	[
		{ social: { github: 'https://github.com/ada' } },
		`The option "social" takes a list in [ ], not options in { }.
  Write it as in  social: [{ icon: 'mastodon', href: 'https://mastodon.social/@ada' }]`,
	],
	[
		{ social: [{ icon: 'github', href: 'github.com/ada' }] },
		`The option "social[0].href" is "github.com/ada", which is no address that starts with https://, mailto: or tel:.
  Write it as in  social: [{ icon: 'mastodon', href: 'https://mastodon.social/@ada' }]`,
	],
	[
		{ editLink: 1 },
		`The option "editLink" takes true, false or an address, not a number.
  Write it as in  editLink: 'https://codeberg.org/ada/my-plan/_edit/main/'`,
	],
	[
		{ site: 'ada.github.io' },
		`The option "site" is "ada.github.io", which is no address that starts with https://.
  Write it as in  site: 'https://ada.github.io'`,
	],
	[
		{ site: 'https://ada.github.io/my-fork' },
		`The option "site" is "https://ada.github.io/my-fork", which has a path, which belongs into \`base\`.
  Write it as in  site: 'https://ada.github.io'`,
	],
	[
		{ ignoredLinks: [{ pattern: 'https://a.example/', reason: 'x', until: 'soon' }] },
		`The option "ignoredLinks[0].until" is "soon", which is no day such as 2027-06-30.
  Write it as in  ignoredLinks: [{ pattern: 'https://example.com/*', reason: 'Lets no programs in.', until: '2027-06-30' }]`,
	],
	[
		undefined,
		`The configuration is missing.
  Write export default { … } with the options inside.`,
	],
])('%j is told', (options, said) => {
	expect(faultsOf(options)).toBe(`1:1 error: ${said}`);
});

test('an icon that nobody knows is told with all there are', () => {
	expect(faultsOf({ social: [{ icon: 'githb', href: 'https://github.com/ada' }] })).toMatch(
		/^1:1 error: The option "social\[0\]\.icon" cannot be "githb"\.\n {2}Did you mean github\? Use one of azureDevOps, .*, zulip\.$/
	);
});

test('every mistake is told at its place, in the order of the file', () => {
	const text = `export default {
	title: 5,
	social: [
		{ icon: 'github' },
	],
	colour: '#f00',
};
`;
	const options = { title: 5, colour: '#f00', social: [{ icon: 'github' }] };
	expect(faultsOf(options, text).match(/^\d+:\d+/gm)).toEqual(['2:2', '4:3', '6:2']);
});

test('whatever is exported, it is right or something is said about it', () => {
	const anyOptions = fc.oneof(
		fc.anything(),
		fc.dictionary(
			fc.constantFrom(...Object.keys(siteConfigSchema.shape)),
			fc.anything({ maxDepth: 2 })
		)
	);
	fc.assert(
		fc.property(anyOptions, (options) => {
			const reading = readSiteConfig(options, { text: '', files });
			if (!reading.config) {
				expect(reading.problems.length).toBeGreaterThan(0);
				for (const { hint, message } of reading.problems) {
					expect(message).toMatch(/^(?:The |There )[\s\S]*[.?]$/);
					expect(hint).not.toBe('');
				}
			}
		})
	);
});

test('every option has an example that is right', () => {
	for (const [name, schema] of Object.entries(siteConfigSchema.shape)) {
		const { example } = schema.meta() as { example: string };
		const options = runInNewContext(`({ ${example} })`) as object;
		expect(Object.keys(options)).toEqual([name]);
		expect(siteConfigSchema.safeParse(options).success, example).toBe(true);
	}
});

test('what keeps the file from being read is told with its place', () => {
	const syntax = Object.assign(new SyntaxError("Expected ',', got 'ident'"), {
		stack: "/my-plan/src/site.config.ts:3\n    title: 'a'\n",
	});
	expect(formatProblem(faultOfImport(syntax))).toBe(
		`src/site.config.ts:3:1 error: This is not valid TypeScript: Expected ',', got 'ident'.
  Look at this line and the one above it: a comma, a quote or a bracket may be missing.`
	);
	const unknown = Object.assign(new ReferenceError('foo is not defined'), {
		stack: 'ReferenceError: foo is not defined\n at file:///a/src/site.config.ts?changed=17.5:2:9',
	});
	expect(formatProblem(faultOfImport(unknown))).toBe(
		`src/site.config.ts:2:9 error: The configuration cannot be read: foo is not defined.
  Put texts into quotes, and take out what does not belong there.`
	);
});

test.each([
	['ada/my-fork', 'My fork'],
	['ada/Learn_Rust', 'Learn Rust'],
	['ada/ada.github.io', 'Ada'],
	['my-folder', 'My folder'],
	['', 'Roadmaps'],
])('a site of %j is called %j', (repository, title) => {
	expect(titleOf(repository)).toBe(title);
});
