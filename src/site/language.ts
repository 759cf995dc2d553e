/** Whether text runs from the left or from the right: `"ar"` => `"rtl"`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * What is wrong with the tag of a language, to stand behind its name: `"de_AT"` => `'is no tag of a language. Did you
 * mean de-AT?'`; `undefined` for one that is right.
 *
 * @see https://www.rfc-editor.org/info/bcp47
 */
export function faultOfLanguage(tag: string): string | undefined {
	if (nameOf(tag) !== undefined) return undefined;
	const meant = nameOf(tag.replaceAll('_', '-')) ? tag.replaceAll('_', '-') : tagNamed(tag);
	return `is no tag of a language${meant === undefined ? '' : `. Did you mean ${meant}?`}`;
}

/** `"de"` => `"German"`; `undefined` for what is no tag, or one that nobody knows. */
function nameOf(tag: string): string | undefined {
	try {
		const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
		return names.of(tag) ?? names.of(new Intl.Locale(tag).language);
	} catch {
		return undefined;
	}
}

/** `"German"` => `"de"` */
function tagNamed(name: string): string | undefined {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const tags = letters.flatMap((first) => letters.map((second) => first + second));
	return tags.find((tag) => nameOf(tag)?.toLowerCase() === name.toLowerCase());
}
