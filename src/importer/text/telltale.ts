import type { DamagedSequence } from './damaged-sequence.ts';

/** What stands beside a sequence in its line; empty at the ends. */
export interface Neighbours {
	/** Up to two characters. */
	before: string;
	/** One character. */
	after: string;
}

/**
 * Whether nobody writes so, so that the sequence must be damage wherever it stands. `"Ã©"`, `"â€™"`,
 * `"ğŸ"`, `"‚Äô"` are; `"É»"` in `«CAFÉ»` and `"’é"` in `l’été` are not, though they are bytes of a
 * character as well. Such ones are only taken for damage beside others that must be.
 */
export function isTelltale({ written, meant }: DamagedSequence, beside: Neighbours): boolean {
	const [first = '', second = '', third = ''] = written;
	if (/[\u0080-\u009f\uf8ff]/.test(written) || meant === '\ufeff') return true;
	if (written.length === 2) {
		if (!usualOfTwo.test(meant)) return false;
		return isOddPair(first, second, beside) || standsOddly(first, second, meant, beside);
	}
	// No word ends in this letter before a full stop of any kind.
	if (first === 'â') return true;
	if (/[‚„]/.test(first)) return !isOpeningOfWord(second, third);
	if (isOddPair(first, second, beside) || /^·[ª∫]$/.test(first + second)) return true;
	if (isLetter(first) && isLetter(second)) return !areOfOneLanguage(first, second);
	if (second === '»' && /[‘’“”™®•›]/.test(third) && isLetter(beside.after)) return true;
	return /[”’»›…™®·•]/.test(second) && /[‚„€ƒˆ˜¨¯´¸¢£¤¥¦§¬¶¼½¾±µ‰ŸŒœ©ª°º]/.test(third);
}

/** What texts in Latin, Greek, Cyrillic, Hebrew, Arabic and neighbours are made of. */
const usualOfTwo = /^[\u0080-\u0233\u0386-\u06ff]$/;

/** Signs that never follow a letter with an accent. */
const neverAfterLetter = /^[€‚„ƒˆ˜¨¯´¸¡¿¢£¤¥¦§¬¼½¾±µ‰ŸŒœªº°∞≠≤≥∂∑∏π∫Ω≈∆√]$/;

/** Signs that may follow a letter, but not those that UTF-8 makes most often. */
const rarelyAfterLetter = /^[¶©]$/;

function isOddPair(first: string, second: string, { before, after }: Neighbours): boolean {
	if (/^[ÂÃ]$/.test(first) && (isLetter(second) || rarelyAfterLetter.test(second))) return true;
	if (isLetter(first) && neverAfterLetter.test(second)) return true;
	// A quotation does not end within a word.
	if (first === '»') return isLetter(before.slice(-1)) && isLetter(second);
	if (!/^[¬√ƒ≈∆]$/.test(first)) return false;
	// Formulas and estimates: 2√π, ≈£5, ∆µ, ƒ™.
	const isFormula = /^(?:[√≈∆][π∞∑∏Ωµ±°£¥¢]|ƒ[™®©])$/.test(first + second);
	return !isFormula || /^\p{L}{2}$/u.test(before) || /^\p{L}{2}$/u.test(before.slice(-1) + after);
}

/** A capital letter within a word of small ones, or one that is no word on its own. */
function standsOddly(
	first: string,
	second: string,
	meant: string,
	{ before, after }: Neighbours
): boolean {
	if (!/^\p{Lu}$/u.test(first)) return false;
	const last = before.slice(-1);
	if (/^\p{Ll}$/u.test(last) && /^\p{Script=Latin}$/u.test(last)) return !/^\p{Lu}$/u.test(meant);
	if (/^[ÂÃÄÅ]$/.test(first) && /^[”»›™®†]$/.test(second) && isLetter(after)) return true;
	if (isLetter(last)) return first + second === 'Ã\u00a0' && /^\p{Ll}$/u.test(after);
	if (first === 'Â') return true;
	return first === 'Ã' && (/^[\u00a0\u00ad¹²³]$/.test(second) || isLetter(after));
}

/** Quotation marks are followed by words: `„Ööbik”`, `‚óánægja‘`. */
function isOpeningOfWord(second: string, third: string): boolean {
	if (!isLetter(second)) return false;
	return isLetter(third) ? areOfOneLanguage(second, third) : /^[™®]$/.test(third);
}

/** Letters that stand beside each other in the north, and in Iceland, Hungary and Slovakia. */
const neighbours = [/^[äöüõå]{2}$/, /^[áéíóúýö]{2}$/, /^[áéíóúýäčšž]{2}$/];

function areOfOneLanguage(first: string, second: string): boolean {
	const both = (first + second).toLowerCase();
	const isCapitalSecond = second !== second.toLowerCase() && first === first.toLowerCase();
	return !isCapitalSecond && neighbours.some((letters) => letters.test(both));
}

function isLetter(sign: string): boolean {
	// Mac Roman's ª and º, and letters that only look like signs.
	return /^\p{L}$/u.test(sign) && !/^[ªºµƒΩπ]$/.test(sign);
}
