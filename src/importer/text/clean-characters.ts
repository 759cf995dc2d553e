/**
 * A text in plain characters: spaces of all kinds become spaces, and what nobody sees goes. Its lines stay
 * its lines, tabs stay, and so do the joiners within emoji and the words of scripts that need them.
 */
export function cleanCharacters(text: string): string {
	return text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
		.replaceAll(invisible, '')
		.replaceAll(looseJoiner, '')
		.replaceAll(looseSelector, '');
}

/** Control characters, soft hyphens, zero-width spaces, marks of direction and of byte order. */
const invisible =
	// eslint-disable-next-line no-control-regex -- they are what is looked for
	/[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** Joiners that join nothing: not between emoji, and not after letters of Arabic, Indic and kindred scripts. */
const looseJoiner =
	/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{M}\p{Lo}])[\u200c\u200d]|[\u200c\u200d](?![\p{Extended_Pictographic}\p{M}\p{Lo}])/gu;

/** Selectors of a variation with nothing before them that has one. */
const looseSelector = /(?<![\p{Emoji}\p{Extended_Pictographic}\p{S}\p{P}])[\ufe0e\ufe0f]/gu;
