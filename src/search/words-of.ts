/** A word of a text, or code, as it is compared: in lower case, without accents. */
export interface Word {
	/** Without the signs inside: `select_related` => `selectrelated`, `e-mail` => `email`. */
	whole: string;
	/** What it is made of, where that is more than one: `ModelForm` => `model`, `form`. */
	parts: string[];
}

/** A word as it is written, with the signs inside of code. */
export const writtenWord = /[\p{L}\p{N}\p{M}]+(?:[_.\-+'’/][\p{L}\p{N}\p{M}]+)*/gu;
const betweenParts = /[_.\-+'’/]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const betweenPieces =
	/(?<=[_.\-+'’/])|(?=[_.\-+'’/])|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** The words of a text, in their order: `"Use ModelForm"` => use, modelform (model + form). */
export function wordsOf(text: string): Word[] {
	return (text.normalize('NFC').match(writtenWord) ?? []).map((written) => {
		// Nearly all words are plain, and thousands are read before the first answer.
		if (/^[a-z]+$/.test(written)) return { whole: written, parts: [] };
		const parts = written.split(betweenParts).map(fold).filter(Boolean);
		return { whole: parts.join(''), parts: parts.length > 1 ? parts : [] };
	});
}

/** The parts of a written word, and the signs between them: `"post_save"` => `["post", "_", "save"]`. */
export function piecesOf(written: string): string[] {
	return written.split(betweenPieces);
}

/** `"Résumé"` => `"resume"`, `"Straße"` => `"strasse"` */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/\p{M}+/gu, '')
		.replaceAll('ß', 'ss');
}
