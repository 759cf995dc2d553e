import { isNamed } from './is-named.ts';

const greater = 0x3e;
const less = 0x3c;
const slash = 0x2f;
const dash = 0x2d;

/** Behind a comment, or what browsers take for one: `<!-- -->`, `<!doctype html>`, `<?xml ?>`, `</ >`. */
export function endOfComment(html: Buffer, position: number): number {
	if (!startsWith('<!--', html, position)) return behind('>', html, position + 2);
	// `<!-->` and `<!--->` are whole comments.
	if (startsWith('>', html, position + 4)) return position + 5;
	if (startsWith('->', html, position + 4)) return position + 6;
	for (let at = html.indexOf('--', position + 4); at >= 0; at = html.indexOf('--', at + 1)) {
		if (startsWith('>', html, at + 2)) return at + 3;
		if (startsWith('!>', html, at + 2)) return at + 4;
	}
	return html.length;
}

/** Where what follows a sign starts, or the end of the text. */
export function behind(sign: string, html: Buffer, from: number): number {
	const at = html.indexOf(sign, from);
	return at < 0 ? html.length : at + sign.length;
}

/** Where the end tag of a text element starts, or the end of the text. */
export function endOfText(html: Buffer, name: string, from: number): number {
	if (name === 'script') return endOfScript(html, from);
	for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
		if (isTag(name, html, at + 2)) return at;
	return html.length;
}

/** In a script `<!-- <script>` hides the next end tag. */
function endOfScript(html: Buffer, from: number): number {
	let state: 'script' | 'escaped' | 'twice' = 'script';
	for (let at = from; at < html.length; at++) {
		const code = html[at];
		if (code === dash && startsWith('-->', html, at)) state = 'script';
		if (code !== less) continue;
		if (startsWith('<!--', html, at)) {
			if (state === 'script') state = 'escaped';
			// The dashes that open may also close.
			at++;
		} else if (html[at + 1] === slash && isTag('script', html, at + 2)) {
			if (state !== 'twice') return at;
			state = 'escaped';
		} else if (state === 'escaped' && isTag('script', html, at + 1)) state = 'twice';
	}
	return html.length;
}

/** Whether the name of a tag ends with this sign. */
export function endsName(code: number): boolean {
	return code === greater || code === slash || isSpace(code);
}

export function isSpace(code: number): boolean {
	return (
		code <= 0x20 &&
		(code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c)
	);
}

/** Whether the name of a tag stands there as a whole. */
function isTag(name: string, html: Buffer, start: number): boolean {
	return isNamed(name, html, start) && endsName(html[start + name.length] ?? -1);
}

/** Whether signs, none of them a letter, stand there. */
function startsWith(signs: string, html: Buffer, start: number): boolean {
	return isNamed(signs, html, start);
}
