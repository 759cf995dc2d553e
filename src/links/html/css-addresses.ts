/** Comments and strings, which hide `url(`; then addresses with and without quotes, and `@import "…"`. */
const token =
	/\/\*[\s\S]*?(?:\*\/|$)|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')|\burl\(\s*(?:"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'|((?:[^\s"'()\\]|\\[\s\S])*))\s*\)|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/gi;

/** The addresses in CSS: `"a { background: url(x.png) }"` => `["x.png"]`. */
export function addressesInCss(css: string): string[] {
	return [...css.matchAll(token)].flatMap((match) => {
		const address = match.slice(1).find((group) => group !== undefined);
		return address ? [address.replaceAll(/\\([0-9a-f]{1,6}\s?|[\s\S])/gi, unescape)] : [];
	});
}

/** `\2f ` => `/`, `\)` => `)` */
function unescape(_: string, escaped: string): string {
	return /^[0-9a-f]/i.test(escaped) ? String.fromCodePoint(Number.parseInt(escaped, 16)) : escaped;
}
