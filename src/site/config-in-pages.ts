import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { accentStyles } from './colours/accent-styles.ts';
import type { Site } from './load-site.ts';
import { foreignWordsStyles } from './words-of-language.ts';

/** Gives the pages what they need of the configuration, and the style sheet of every page its colours. */
export function configInPages({ address, config }: Site): Plugin {
	return {
		name: 'waymark-config',
		enforce: 'pre',
		load(id) {
			return id.endsWith('/src/site/chosen-config.ts') ? configModule(config, address) : undefined;
		},
		transform(code, id) {
			if (!id.endsWith('/src/styles/theme.css')) return undefined;
			const { colours, language } = config;
			return [code, colours?.accent && accentStyles(colours.accent), foreignWordsStyles(language)]
				.filter(Boolean)
				.join('');
		},
	};
}

/** The module that stands for `chosen-config.ts`. */
function configModule(
	{ frontRoadmap, language, logo, title }: Site['config'],
	{ base }: Site['address']
): string {
	const chosen = JSON.stringify({ language, title, frontRoadmap });
	if (logo === undefined) return `export const chosenConfig = ${chosen};`;
	const { alt, replacesTitle, ...paths } =
		typeof logo === 'string' ? { alt: '', replacesTitle: false, src: logo } : logo;
	const { dark, light } = 'src' in paths ? { light: paths.src, dark: paths.src } : paths;
	return [
		pictureModule('light', light, base),
		pictureModule('dark', dark, base),
		`const logo = { light, dark, ...${JSON.stringify({ alt, replacesTitle })} };`,
		`export const chosenConfig = { ...${chosen}, logo };`,
	].join('\n');
}

/** Declares `name` as a picture: one below `src/assets` as Astro knows it, one below `public` by its address. */
function pictureModule(name: string, path: string, base: string): string {
	if (path.startsWith('public/'))
		return `const ${name} = ${JSON.stringify({ src: base + path.slice('public'.length) })};`;
	const file = fileURLToPath(new URL(`../../${path}`, import.meta.url)).replaceAll('\\', '/');
	return `import ${name}Picture from ${JSON.stringify(file)};
const ${name} = { src: ${name}Picture.src, width: ${name}Picture.width, height: ${name}Picture.height };`;
}
