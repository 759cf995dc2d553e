import { accentColours } from './accent-colours.ts';
import { themes, type ThemeName } from './theme-colours.ts';

/** One accent for both themes, or one for each; every colour as `#rrggbb`. */
export type Accent = string | Record<ThemeName, string>;

/** The custom properties of both themes that follow from an accent, as CSS. */
export function accentStyles(accent: Accent): string {
	return (['dark', 'light'] as const)
		.map((theme) => {
			const { accent: own, high, low, onAccent } = accentColours(accentOf(accent, theme), theme);
			return `${selectors[theme]}{--sl-color-accent-low:${low};--sl-color-accent:${own};--sl-color-accent-high:${high};--wm-on-accent:${onAccent}}`;
		})
		.join('');
}

/** Those of `src/styles/theme.css`, in which the dark theme is the one without a name. */
const selectors = {
	dark: ':root',
	light: ":root[data-theme='light']",
} satisfies Record<ThemeName, string>;

/** What became of an accent that text could not be read in, a sentence for each theme that changed it. */
export function accentNotes(accent: Accent): string[] {
	return (Object.keys(themes) as ThemeName[]).flatMap((theme) => {
		const given = accentOf(accent, theme);
		const { accent: own } = accentColours(given, theme);
		return own === given
			? []
			: `The accent ${given} has too little contrast in the ${theme} theme; there it is ${own}.`;
	});
}

function accentOf(accent: Accent, theme: ThemeName): string {
	return typeof accent === 'string' ? accent : accent[theme];
}
