/** Least contrast of text, and of what shows where a control is or in which state. @see https://www.w3.org/TR/WCAG22/ */
export const enough = { text: 4.5, control: 3 } as const;

interface ThemeColours {
	/** Body text, and the quietest text. */
	ink: string;
	quietInk: string;
	/** All that text may stand on. */
	papers: readonly string[];
	/** What controls stand on. */
	surfaces: readonly string[];
}

/** The colours of `src/styles/theme.css` that an accent has to get on with. A test holds the two together. */
export const themes = {
	light: {
		ink: '#14201b',
		quietInk: '#55645d',
		papers: ['#fdfefd', '#f5f8f6', '#f2f6f4', '#ebf0ed'],
		surfaces: ['#fdfefd', '#f5f8f6', '#f2f6f4'],
	},
	dark: {
		ink: '#fbfdfc',
		quietInk: '#9ba8a3',
		papers: ['#151c19', '#1c2521', '#222c28', '#34403b'],
		surfaces: ['#151c19', '#1c2521', '#222c28'],
	},
} as const satisfies Record<string, ThemeColours>;

export type ThemeName = keyof typeof themes;
