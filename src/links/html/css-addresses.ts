/** Comments and strings, which hide what looks like an address; `@import` and `url(`, which come before one. */
const token =
	/\/\*[\s\S]*?(?:\*\/|$)|(@import\s+(?=["'])|\burl\()|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/gi;
/** An address with and without quotes. */
const value =
	/\s*(?:"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'|((?:[^\s"'()\\]|\\[\s\S])*))/y;
const closed = /\s*\)/y;

/** An address in CSS, and where what leads to it starts. */
export interface CssAddress {
	href: string;
	offset: number;
}

/** The addresses in CSS: `"a { background: url(x.png) }"` => `[{ href: "x.png", offset: 16 }]`. */
export function addressesInCss(css: string): CssAddress[] {
	const found: CssAddress[] = [];
	for (const match of css.matchAll(token)) {
		const opening = match[1];
		if (!opening) continue;
		value.lastIndex = match.index + match[0].length;
		const written = value.exec(css);
		const address = written?.slice(1).find((group) => group !== undefined);
		closed.lastIndex = value.lastIndex;
		if (address && (opening.startsWith('@') || closed.test(css)))
			found.push({
				href: address.replaceAll(/\\([0-9a-f]{1,6}\s?|[\s\S])/gi, unescape),
				offset: match.index,
			});
	}
	return found;
}

/** `\2f ` => `/`, `\)` => `)` */
function unescape(_: string, escaped: string): string {
	if (!/^[0-9a-f]/i.test(escaped)) return escaped;
	const code = Number.parseInt(escaped, 16);
	return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
