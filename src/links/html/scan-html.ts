import { plainTexts, type AttributeTexts } from './attribute-texts.ts';
import { ElementNames } from './element-names.ts';
import { isNamed } from './is-named.ts';
import { StartTag } from './start-tag.ts';

/** What a scan tells about. */
export interface HtmlVisitor {
	startTag(tag: StartTag): void;
	/** The text of a `style` element, and where it starts. */
	styleText?(css: string, offset: number): void;
}

export interface ScanOptions {
	/** Elements whose tags the visitor knows by name, `steeringElements` among them. */
	names?: ElementNames;
	/** How values of attributes are read. */
	texts?: AttributeTexts;
}

/** Elements whose content is text and nothing else. */
const rawTextElements: ReadonlySet<string> = new Set([
	'iframe',
	'noembed',
	'noframes',
	'script',
	'style',
	'textarea',
	'title',
	'xmp',
]);

/** Elements that change how what follows is read. */
export const steeringElements = [...rawTextElements, 'math', 'plaintext', 'svg', 'template'];
const steeringNames = new ElementNames(steeringElements);

/**
 * Goes through HTML, given as UTF-8, as a browser's tokenizer does and tells of every start tag: comments, scripts and
 * other text elements hold none, quotes may be missing, and entities are decoded. It builds no tree, so
 * a site of ten thousand pages takes a second; `parse5` is the judge in the tests.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function scanHtml(
	html: Buffer,
	visitor: HtmlVisitor,
	{ names = steeringNames, texts = plainTexts }: ScanOptions = {}
): void {
	const tag = new StartTag(html, names, texts);
	let templates = 0;
	/** Open `svg` and `math` elements; in them `style` and `title` are no text elements. */
	let foreign = 0;
	const { length } = html;
	let position = 0;
	for (;;) {
		while (position < length && html[position] !== less) position++;
		if (position >= length) return;
		const next = codeAt(html, position + 1);
		if (isLetter(next)) {
			const end = readTag(html, position + 1, tag);
			if (end < 0) return;
			tag.offset = position;
			tag.inert = templates > 0;
			position = end;
			visitor.startTag(tag);
			const { name } = tag;
			if (name === 'template' && (templates > 0 || !hasShadow(tag))) templates++;
			if ((name === 'svg' || name === 'math') && !tag.selfClosing) foreign++;
			if (name === 'plaintext') return;
			if (name !== '' && foreign === 0 && rawTextElements.has(name)) {
				const close = endOfText(html, name, position);
				if (name === 'style' && templates === 0)
					visitor.styleText?.(html.toString('utf8', position, close), position);
				position = close;
			}
		} else if (next === slash && isLetter(codeAt(html, position + 2))) {
			const start = position + 2;
			const nameEnd = endOfName(html, start);
			position = codeAt(html, nameEnd) === greater ? nameEnd + 1 : readTag(html, start, tag);
			if (position < 0) return;
			if (templates === 0 && foreign === 0) continue;
			const name = names.at(html, start, nameEnd);
			if (templates > 0 && name === 'template') templates--;
			if (foreign > 0 && (name === 'svg' || name === 'math')) foreign--;
		} else if (next === exclamation || next === questionMark || next === slash) {
			position = endOfComment(html, position);
		} else {
			position++;
		}
	}
}

const less = 0x3c;
const slash = 0x2f;
const exclamation = 0x21;
const questionMark = 0x3f;
const greater = 0x3e;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const dash = 0x2d;

/** What is behind the end is no sign. */
function codeAt(html: Buffer, at: number): number {
	return html[at] ?? -1;
}

function isLetter(code: number): boolean {
	const lower = code | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
}

function isSpace(code: number): boolean {
	return (
		code <= 0x20 &&
		(code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c)
	);
}

/** A template with a shadow root is shown. Its end tag closes no inert one. */
function hasShadow(tag: StartTag): boolean {
	return /^(?:open|closed)$/i.test(tag.value('shadowrootmode') ?? '');
}

/**
 * Reads the tag whose name starts at `from` into `tag`. Returns the position behind its `>`, or -1 when
 * the text ends in it, which drops the tag.
 */
function readTag(html: Buffer, from: number, tag: StartTag): number {
	const { length } = html;
	let at = endOfName(html, from);
	tag.begin(from, at);
	for (;;) {
		while (at < length && (isSpace(codeAt(html, at)) || codeAt(html, at) === slash)) at++;
		if (at >= length) return -1;
		if (codeAt(html, at) === greater) {
			tag.selfClosing = codeAt(html, at - 1) === slash;
			return at + 1;
		}
		const start = at++;
		while (at < length && !endsName(codeAt(html, at)) && codeAt(html, at) !== equals) at++;
		const end = at;
		let after = at;
		while (after < length && isSpace(codeAt(html, after))) after++;
		if (codeAt(html, after) !== equals) {
			tag.add(start, end, end, end);
			continue;
		}
		at = after + 1;
		while (at < length && isSpace(codeAt(html, at))) at++;
		const quote = codeAt(html, at);
		if (quote === doubleQuote || quote === singleQuote) {
			const close = closing(html, quote, at + 1);
			if (close < 0) return -1;
			tag.add(start, end, at + 1, close);
			at = close + 1;
		} else {
			const begin = at;
			while (at < length && !isSpace(codeAt(html, at)) && codeAt(html, at) !== greater) at++;
			tag.add(start, end, begin, at);
		}
	}
}

function endOfName(html: Buffer, from: number): number {
	const { length } = html;
	let at = from;
	while (at < length && !endsName(codeAt(html, at))) at++;
	return at;
}

function endsName(code: number): boolean {
	return code === greater || code === slash || isSpace(code);
}

/** Where a quote is closed, or -1. Most values are short, so it is looked for by hand. */
function closing(html: Buffer, quote: number, from: number): number {
	const { length } = html;
	for (let at = from; at < length; at++) if (html[at] === quote) return at;
	return -1;
}

/** Behind a comment, or what browsers take for one: `<!-- -->`, `<!doctype html>`, `<?xml ?>`, `</ >`. */
function endOfComment(html: Buffer, position: number): number {
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

function behind(sign: string, html: Buffer, from: number): number {
	const at = html.indexOf(sign, from);
	return at < 0 ? html.length : at + 1;
}

/** Where the end tag of a text element starts, or the end of the text. */
function endOfText(html: Buffer, name: string, from: number): number {
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

/** Whether the name of a tag stands there as a whole. */
function isTag(name: string, html: Buffer, start: number): boolean {
	return isNamed(name, html, start) && endsName(codeAt(html, start + name.length));
}

/** Whether signs, none of them a letter, stand there. */
function startsWith(signs: string, html: Buffer, start: number): boolean {
	return isNamed(signs, html, start);
}
