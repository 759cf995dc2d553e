/** Where something stands in a text. Lines and columns count from 1. */
interface KeyPlace {
	line: number;
	column: number;
}

const token =
	/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[\w$]+|\S/g;

/**
 * Where the keys of a configuration stand in its TypeScript: `export default { colours: { accent: … } }` =>
 * `colours`, `colours.accent`; members of lists by their number, `social.0`. Keys that are computed or come from
 * elsewhere are left out.
 */
export function placesOfKeys(source: string): Map<string, KeyPlace> {
	const tokens = [...source.matchAll(token)]
		.map(({ 0: text, index }) => ({ text, index }))
		.filter(({ text }) => !/^\/[/*]/.test(text));
	const places = new Map<string, KeyPlace>();
	const textAt = (at: number) => tokens[at]?.text ?? '';
	let at = tokens.findIndex(
		({ text }, index) => text === '{' && ['=', '(', 'default'].includes(textAt(index - 1))
	);
	if (at >= 0) readObject([]);
	return places;

	function readObject(path: readonly string[]): void {
		at += 1;
		while (at < tokens.length && textAt(at) !== '}') {
			const key = /^['"]/.test(textAt(at)) ? textAt(at).slice(1, -1) : textAt(at);
			const follows = textAt(at + 1);
			if (/^[\w$.]+$/.test(key) && /^[:,}]$/.test(follows)) {
				note([...path, key]);
				at += 1;
				if (follows === ':') readValue([...path, key]);
			}
			skipToNext();
		}
	}

	function readList(path: readonly string[]): void {
		at += 1;
		for (let member = 0; at < tokens.length && textAt(at) !== ']'; member += 1) {
			note([...path, String(member)]);
			at -= 1;
			readValue([...path, String(member)]);
			skipToNext();
		}
	}

	/** Reads what follows the token at hand, and stands behind it then. */
	function readValue(path: readonly string[]): void {
		at += 1;
		if (textAt(at) === '{') readObject(path);
		else if (textAt(at) === '[') readList(path);
		else return;
		at += 1;
	}

	/** Goes behind the comma that ends a member, or to the bracket that ends them all. */
	function skipToNext(): void {
		for (let depth = 0; at < tokens.length; at += 1) {
			const text = textAt(at);
			if (/^[([{]$/.test(text)) depth += 1;
			else if (depth === 0 && /^[)\]},]$/.test(text)) {
				if (text === ',') at += 1;
				return;
			} else if (/^[)\]}]$/.test(text)) depth -= 1;
		}
	}

	function note(path: readonly string[]): void {
		const above = source.slice(0, tokens[at]?.index).split('\n');
		places.set(path.join('.'), { line: above.length, column: (above.at(-1) ?? '').length + 1 });
	}
}
