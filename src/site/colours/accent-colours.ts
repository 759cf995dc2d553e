import { contrast } from './contrast.ts';
import { toHex, toOklch, type Oklch } from './oklch.ts';
import { enough, themes, type ThemeName } from './theme-colours.ts';

/** The colours of one theme that follow from its accent, each as `#rrggbb`. */
export interface AccentColours {
	/** Behind text: planned days, words that were found. In the dark theme also text on `high`. */
	low: string;
	/** The sign of the site. In the light theme also text, and what stands behind text of a button. */
	accent: string;
	/** In the dark theme text, and what stands behind text of a button. */
	high: string;
	/** On `accent`: black or white. */
	onAccent: string;
}

/**
 * The colours that follow from an accent `#rrggbb`. Hue and, as far as screens can, chroma stay; the lightness moves no
 * further than contrast needs: 4.5 for text, 3 for the outlines of controls, as WCAG 2.2 AA has it. There is an answer
 * for every accent: black and white are at the ends.
 */
export function accentColours(accent: string, theme: ThemeName): AccentColours {
	return makers[theme](accent);
}

const makers = { light: lightColours, dark: darkColours } satisfies Record<ThemeName, unknown>;

function lightColours(given: string): AccentColours {
	const { ink, papers, quietInk } = themes.light;
	const own = toOklch(given);
	const accent = isText(given, papers) ? given : darker(own, (hex) => isText(hex, papers));
	const low = lighter({ ...own, lightness: 0.93, chroma: Math.min(own.chroma, 0.045) }, (hex) =>
		isText(hex, [ink, quietInk])
	);
	const deep = Math.min(toOklch(accent).lightness - 0.12, 0.38);
	const high = darker({ ...own, lightness: Math.max(deep, 0) }, (hex) =>
		isText(hex, [...papers, low])
	);
	return { low, accent, high, onAccent: blackOrWhite(accent) };
}

function darkColours(given: string): AccentColours {
	const { ink, papers, quietInk, surfaces } = themes.dark;
	const own = toOklch(given);
	const high = lighter({ ...own, lightness: Math.max(own.lightness, 0.84) }, (hex) =>
		isText(hex, papers)
	);
	const low = darker({ ...own, lightness: 0.3, chroma: Math.min(own.chroma, 0.06) }, (hex) =>
		isText(hex, [ink, quietInk, high])
	);
	const accent = isControl(given, surfaces)
		? given
		: lighter(own, (hex) => isControl(hex, surfaces));
	return { low, accent, high, onAccent: blackOrWhite(accent) };
}

function isText(hex: string, behind: readonly string[]): boolean {
	return behind.every((each) => contrast(hex, each) >= enough.text);
}

function isControl(hex: string, behind: readonly string[]): boolean {
	return behind.every((each) => contrast(hex, each) >= enough.control);
}

function blackOrWhite(behind: string): string {
	return contrast('#ffffff', behind) >= enough.text ? '#ffffff' : '#000000';
}

/** The first colour towards black, or towards white, that is good enough. */
const darker = (from: Oklch, isGood: (hex: string) => boolean) => towards(0, from, isGood);
const lighter = (from: Oklch, isGood: (hex: string) => boolean) => towards(1, from, isGood);

function towards(end: 0 | 1, from: Oklch, isGood: (hex: string) => boolean): string {
	const steps = Math.ceil(Math.abs(end - from.lightness) / 0.005);
	for (let step = 0; step < steps; step += 1) {
		const lightness = from.lightness + ((end - from.lightness) * step) / steps;
		const hex = toHex({ ...from, lightness });
		if (isGood(hex)) return hex;
	}
	return end === 0 ? '#000000' : '#ffffff';
}
