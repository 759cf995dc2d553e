import { decodeHTMLAttribute } from 'entities';

/** A start tag. Attributes are decoded; of two with one name the first counts, as in a browser. */
export interface StartTag {
	/** In lower case. */
	name: string;
	attributes: ReadonlyMap<string, string>;
	/** Where its `<` stands in the text. */
	offset: number;
	/** It stands in a `template`, so it is no part of the page. */
	inert: boolean;
}

/** What a scan tells about. */
export interface HtmlVisitor {
	startTag(tag: StartTag): void;
	/** The text of a `style` element. */
	styleText?(css: string, offset: number): void;
}

/** Elements whose content is text and nothing else. */
const rawTextElements = new Set([
	'iframe',
	'noembed',
	'noframes',
	'script',
	'style',
	'textarea',
	'title',
	'xmp',
]);

/**
 * Goes through HTML as a browser's tokenizer does and tells of every start tag: comments, scripts and
 * other text elements hold none, quotes may be missing, and entities are decoded. It builds no tree, so
 * a site of ten thousand pages takes a second; `parse5` is the judge in the tests.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function scanHtml(html: string, visitor: HtmlVisitor): void {
	let templates = 0;
	/** Open `svg` and `math` elements; in them `style` and `title` are no text elements. */
	let foreign = 0;
	let position = html.indexOf('<');
	while (position >= 0) {
		const next = html.charCodeAt(position + 1);
		if (isLetter(next)) {
			const tag = readTag(html, position, position + 1);
			if (!tag) return;
			position = tag.end;
			const { attributes, name, offset, selfClosing } = tag;
			visitor.startTag({ name, attributes, offset, inert: templates > 0 });
			if (name === 'template') templates++;
			if ((name === 'svg' || name === 'math') && !selfClosing) foreign++;
			if (name === 'plaintext') return;
			if (foreign === 0 && rawTextElements.has(name)) {
				const end = endOfText(html, name, position);
				if (name === 'style' && templates === 0)
					visitor.styleText?.(html.slice(position, end), position);
				position = end;
			}
		} else if (next === slash && isLetter(html.charCodeAt(position + 2))) {
			const tag = readTag(html, position, position + 2);
			if (!tag) return;
			position = tag.end;
			if (tag.name === 'template' && templates > 0) templates--;
			if ((tag.name === 'svg' || tag.name === 'math') && foreign > 0) foreign--;
		} else if (next === exclamation || next === questionMark || next === slash) {
			position = endOfComment(html, position);
		} else {
			position++;
		}
		position = html.indexOf('<', position);
	}
}

const slash = 0x2f;
const exclamation = 0x21;
const questionMark = 0x3f;
const greater = 0x3e;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

function isLetter(code: number): boolean {
	const lower = code | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
}

function isSpace(code: number): boolean {
	return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

interface ReadTag {
	name: string;
	attributes: Map<string, string>;
	offset: number;
	/** Behind its `>`. */
	end: number;
	selfClosing: boolean;
}

/** The attributes of the many tags that have none. */
const none: Map<string, string> = new Map();

/** Reads a tag whose name starts at `from`; `undefined` when the text ends in it, which drops the tag. */
function readTag(html: string, offset: number, from: number): ReadTag | undefined {
	let at = from;
	const { length } = html;
	while (at < length && !endsName(html.charCodeAt(at))) at++;
	const name = html.slice(from, at).toLowerCase();
	let attributes = none;
	for (;;) {
		while (at < length && (isSpace(html.charCodeAt(at)) || html.charCodeAt(at) === slash)) at++;
		if (at >= length) return undefined;
		if (html.charCodeAt(at) === greater) {
			const selfClosing = html.charCodeAt(at - 1) === slash;
			return { name, attributes, offset, end: at + 1, selfClosing };
		}
		const start = at++;
		while (at < length && !endsName(html.charCodeAt(at)) && html.charCodeAt(at) !== equals) at++;
		const attribute = html.slice(start, at).toLowerCase();
		let after = at;
		while (after < length && isSpace(html.charCodeAt(after))) after++;
		let value = '';
		if (html.charCodeAt(after) === equals) {
			at = after + 1;
			while (at < length && isSpace(html.charCodeAt(at))) at++;
			const quote = html.charCodeAt(at);
			if (quote === doubleQuote || quote === singleQuote) {
				const close = html.indexOf(quote === doubleQuote ? '"' : "'", at + 1);
				if (close < 0) return undefined;
				value = html.slice(at + 1, close);
				at = close + 1;
			} else {
				const begin = at;
				while (at < length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== greater)
					at++;
				value = html.slice(begin, at);
			}
		}
		if (attributes === none) attributes = new Map();
		if (!attributes.has(attribute))
			attributes.set(attribute, value.includes('&') ? decodeHTMLAttribute(value) : value);
	}
}

function endsName(code: number): boolean {
	return isSpace(code) || code === slash || code === greater;
}

/** Behind a comment, or what browsers take for one: `<!-- -->`, `<!doctype html>`, `<?xml ?>`, `</ >`. */
function endOfComment(html: string, position: number): number {
	if (!html.startsWith('<!--', position)) return behind(html, '>', position + 2);
	const close = /--!?>/g;
	// `<!-->` and `<!--->` are whole comments.
	close.lastIndex = position + 4;
	if (html.startsWith('>', position + 4)) return position + 5;
	if (html.startsWith('->', position + 4)) return position + 6;
	return close.exec(html) ? close.lastIndex : html.length;
}

function behind(html: string, sign: string, from: number): number {
	const at = html.indexOf(sign, from);
	return at < 0 ? html.length : at + 1;
}

/** Where the end tag of a text element starts, or the end of the text. */
function endOfText(html: string, name: string, from: number): number {
	if (name === 'script') return endOfScript(html, from);
	const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
	close.lastIndex = from;
	return close.exec(html)?.index ?? html.length;
}

/** In a script `<!-- <script>` hides the next end tag. */
function endOfScript(html: string, from: number): number {
	const sign = /<!--|-->|<\/?script(?=[\s/>])/gi;
	sign.lastIndex = from;
	let state: 'script' | 'escaped' | 'twice' = 'script';
	for (let match = sign.exec(html); match; match = sign.exec(html)) {
		const [text] = match;
		if (text === '<!--') {
			if (state === 'script') state = 'escaped';
			// The dashes that open may also close.
			sign.lastIndex = match.index + 2;
		} else if (text === '-->') state = 'script';
		else if (text.startsWith('</')) {
			if (state !== 'twice') return match.index;
			state = 'escaped';
		} else if (state === 'escaped') state = 'twice';
	}
	return html.length;
}
