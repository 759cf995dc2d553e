import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentColours } from './accent-colours.ts';
import { contrast } from './contrast.ts';
import { toHex, toOklch } from './oklch.ts';
import { enough, themes, type ThemeName } from './theme-colours.ts';

const anyColour = fc
	.integer({ min: 0, max: 0xff_ff_ff })
	.map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** Pairs of colours that meet in our style sheets and those of Starlight, of text and of controls. */
function pairsOf(theme: ThemeName, { accent, high, low, onAccent }: Record<string, string>) {
	const { ink, papers, quietInk, surfaces } = themes[theme];
	const textAccent = theme === 'light' ? accent : high;
	const textInvert = theme === 'light' ? papers[0] : low;
	return {
		text: [
			...papers.flatMap((paper) => [
				[textAccent, paper],
				[high, paper],
			]),
			[textInvert, textAccent],
			[ink, low],
			[quietInk, low],
			[high, low],
			[onAccent, accent],
		],
		control: [...surfaces.map((surface) => [accent, surface]), [textAccent, low]],
	} as { text: [string, string][]; control: [string, string][] };
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	test('every accent gives text a contrast of 4.5 or more, and controls 3 or more', () => {
		fc.assert(
			fc.property(anyColour, (given) => {
				const { control, text } = pairsOf(theme, { ...accentColours(given, theme) });
				for (const [one, other] of text)
					expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(enough.text);
				for (const [one, other] of control)
					expect(contrast(one, other), `${one} at ${other}`).toBeGreaterThanOrEqual(enough.control);
			}),
			{ numRuns: 1000 }
		);
	});

	test('the colours of the house have the contrast of text, too', () => {
		const { text } = pairsOf(theme, houseColours(theme));
		for (const [one, other] of text)
			expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(enough.text);
	});

	test('the table of colours to get on with is that of the style sheet', () => {
		const sheet = declarationsOf(theme);
		const { ink, papers, quietInk, surfaces } = themes[theme];
		const named = (name: string) => sheet[`--sl-color-${name}`];
		expect([ink, quietInk]).toEqual([named('white'), named('gray-3')]);
		const onPaper =
			theme === 'light'
				? [named('black'), named('gray-7'), sheet['--wm-surface'], named('gray-6')]
				: [named('black'), sheet['--wm-surface'], named('gray-6'), named('gray-5')];
		expect(papers).toEqual(onPaper);
		expect(papers).toEqual(expect.arrayContaining([...surfaces]));
	});
});

test('an accent that is fit for text stays as it is', () => {
	fc.assert(
		fc.property(anyColour, (given) => {
			const fit = themes.light.papers.every((paper) => contrast(given, paper) >= enough.text);
			const { accent } = accentColours(given, 'light');
			if (fit) expect(accent).toBe(given);
			else expect(accent).not.toBe(given);
		})
	);
});

test.each([
	['#18795a', 'light', { low: '#cdf2e1', accent: '#18795a', high: '#004f38', onAccent: '#ffffff' }],
	['#ffe600', 'light', { low: '#eee9c7', accent: '#796c00', high: '#4b4300', onAccent: '#ffffff' }],
	['#ffe600', 'dark', { low: '#342e03', accent: '#ffe600', high: '#ffe600', onAccent: '#000000' }],
	['#0057b8', 'dark', { low: '#192e4b', accent: '#2671d4', high: '#aacdff', onAccent: '#ffffff' }],
] as const)('%s in the %s theme', (given, theme, colours) => {
	expect(accentColours(given, theme)).toEqual(colours);
});

test('a colour there and back is the same', () => {
	fc.assert(
		fc.property(anyColour, (hex) => {
			expect(toHex(toOklch(hex))).toBe(hex);
		})
	);
});

test.each([
	['#000000', '#ffffff', 21],
	['#777777', '#ffffff', 4.48],
	['#18795a', '#18795a', 1],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
	expect(contrast(one, other)).toBeCloseTo(ratio, 2);
	expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

function declarationsOf(theme: ThemeName): Record<string, string> {
	const sheet = readFileSync('src/styles/theme.css', 'utf8');
	const [dark = '', light = ''] = sheet.split(":root[data-theme='light']");
	const block = theme === 'light' ? light : dark;
	return Object.fromEntries(
		[...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
	);
}

function houseColours(theme: ThemeName): Record<string, string> {
	const sheet = { ...declarationsOf('dark'), ...declarationsOf(theme) };
	return {
		low: sheet['--sl-color-accent-low'] ?? '',
		accent: sheet['--sl-color-accent'] ?? '',
		high: sheet['--sl-color-accent-high'] ?? '',
		onAccent: '#ffffff',
	};
}
