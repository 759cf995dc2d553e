import type { CodePage } from './code-pages.ts';

/** Characters of a text that are the bytes of one character. */
export interface DamagedSequence {
	/** As they stand in the text: `"â€™"`. */
	written: string;
	/** What they mean: `"’"`. */
	meant: string;
}

/** The sequence that starts at a place of a text; `undefined` where the bytes there are no whole character. */
export function readSequence(
	text: string,
	at: number,
	{ byteOf }: CodePage
): DamagedSequence | undefined {
	const lead = byteOf.get(text.charAt(at)) ?? 0;
	const length = lengthOf(lead);
	if (length === 0) return undefined;
	const written = text.slice(at, at + length);
	const meant = characterOf([...written].map((sign) => byteOf.get(sign) ?? 0));
	return meant === undefined ? undefined : { written, meant };
}

/** How many bytes a character has whose first byte is `lead`; 0 when no character starts so. */
export function lengthOf(lead: number): number {
	if (lead >= 0xc2 && lead <= 0xdf) return 2;
	if (lead >= 0xe0 && lead <= 0xef) return 3;
	if (lead >= 0xf0 && lead <= 0xf4) return 4;
	return 0;
}

/** The one character of these bytes: `[0xe2, 0x80, 0x99]` => `"’"`; `undefined` when they are none. */
export function characterOf([lead = 0, ...rest]: readonly number[]): string | undefined {
	const length = lengthOf(lead);
	if (rest.length + 1 !== length || rest.some((byte) => byte < 0x80 || byte > 0xbf))
		return undefined;
	const point = rest.reduce((sum, byte) => sum * 64 + (byte - 0x80), lead & (0xff >> (length + 1)));
	// The shortest form is the only one, and halves of pairs are no characters.
	const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
	if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
	const character = String.fromCodePoint(point);
	// Nobody writes characters that are none, nor private ones, but Apple's logo stands for a byte of Mac Roman.
	return /^(?!\uf8ff)[\p{Cn}\p{Co}]$/u.test(character) ? undefined : character;
}
