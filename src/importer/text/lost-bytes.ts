import type { CodePage } from './code-pages.ts';
import { characterOf, lengthOf, type DamagedSequence } from './damaged-sequence.ts';

/** Stands for a sign of which too little is left to know it. */
export const unknownSign = '\ufffd';

/** What plans are written with that loses a byte in one of the code pages. */
const usualSigns =
	'🎯🧠🎓🏆🐍📍📝📁📐📏🎨🎉🏗🎬🎤🎮🏃🏅🌍🌐🐞🐛🐘🐳👍👏🔍🔐🤝🍀⏰⏱⏳⏩⭐✍✏❌❗❓➡☐'.match(/./gu) ??
	[];

const space = ' ';

/**
 * The sequence that starts at a place where bytes were lost on the way: dropped because the code page
 * gives them no character, made the replacement character, or, as 0xA0, taken for a space.
 * `"â€"` => `"”"`, `"ï¸"` => a variation selector, `"ğŸ¯"` => `"🎯"`; a sign that could be several is `unknownSign`.
 */
export function readLostSequence(
	text: string,
	at: number,
	page: CodePage
): DamagedSequence | undefined {
	const { byteOf, lostBytes } = page;
	const lead = byteOf.get(text.charAt(at)) ?? 0;
	if (lead < 0xe2 || lostBytes.length === 0) return undefined;
	let end = at + 1;
	while (end < at + lengthOf(lead) && isPiece(text.charAt(end), page)) end++;
	const written = text.slice(at, end);
	const known = /^(?:â€|ï¸)\ufffd?$/.exec(written);
	if (known)
		return { written, meant: written.startsWith('ï') ? '\ufe0f' : afterDash(text, at, end) };

	const bytes = [...written].map((sign) => byteOf.get(sign));
	const isEmoji = bytes[0] === 0xf0 && bytes[1] === 0x9f;
	if (isEmoji && text.startsWith(space + space, end)) {
		const meant = characterOf([...bytes.map((byte) => byte ?? 0), 0xa0]);
		if (meant !== undefined) return { written: written + space, meant };
	}
	const fits = usualSigns.filter((sign) => couldBe(sign, bytes, [...lostBytes, 0xa0]));
	if (fits.length === 1 && fits[0]) return { written, meant: fits[0] };
	return isEmoji ? { written, meant: unknownSign } : undefined;
}

function isPiece(sign: string, { byteOf }: CodePage): boolean {
	const byte = byteOf.get(sign) ?? 0;
	return sign === unknownSign || (byte >= 0x80 && byte <= 0xbf);
}

/** What the third byte after 0xE2 0x80 was: between two emoji they are joined, otherwise a quotation ends. */
function afterDash(text: string, at: number, end: number): string {
	const emojiBefore = /(?:[ğð]Ÿ\S{1,2}|ï¸\S?|\p{Extended_Pictographic})$/u;
	const emojiAfter = /^(?:[ğð]Ÿ|âš|â™|\p{Extended_Pictographic})/u;
	const isBetween = emojiBefore.test(text.slice(Math.max(0, at - 8), at));
	return isBetween && emojiAfter.test(text.slice(end, end + 4)) ? '\u200d' : '”';
}

/** Whether the bytes of a sign are these, with bytes that get lost at the places of those that are not known. */
function couldBe(
	sign: string,
	bytes: readonly (number | undefined)[],
	lostBytes: readonly number[]
): boolean {
	const whole = [...new TextEncoder().encode(sign)];
	const fit = (from: number, index: number): boolean => {
		if (from === whole.length) return index === bytes.length;
		const byte = whole[from] ?? 0;
		const isLost = lostBytes.includes(byte);
		if (bytes[index] === byte && fit(from + 1, index + 1)) return true;
		if (!isLost) return false;
		const marked = index < bytes.length && bytes[index] === undefined;
		return (marked && fit(from + 1, index + 1)) || fit(from + 1, index);
	};
	return fit(0, 0);
}
