import { plainTexts, type AttributeTexts } from './attribute-texts.ts';
import { ElementNames } from './element-names.ts';
import { StartTag } from './start-tag.ts';

/** What a scan tells about. */
export interface HtmlVisitor {
	startTag(tag: StartTag): void;
	/** The text of a `style` element as it stands there, and where it starts. */
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
 * Goes through HTML as a browser's tokenizer does and tells of every start tag: comments, scripts and
 * other text elements hold none, quotes may be missing, and entities are decoded. It builds no tree, so
 * a site of ten thousand pages takes a second; `parse5` is the judge in the tests.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function scanHtml(
	html: string,
	visitor: HtmlVisitor,
	{ names = steeringNames, texts = plainTexts }: ScanOptions = {}
): void {
	const tag = new StartTag(html, names, texts);
	let templates = 0;
	/** Open `svg` and `math` elements; in them `style` and `title` are no text elements. */
	let foreign = 0;
	let position = html.indexOf('<');
	while (position >= 0) {
		const next = html.charCodeAt(position + 1);
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
					visitor.styleText?.(html.slice(position, close), position);
				position = close;
			}
		} else if (next === slash && isLetter(html.charCodeAt(position + 2))) {
			position = readTag(html, position + 2, tag);
			if (position < 0) return;
			if (templates > 0 && tag.name === 'template') templates--;
			if (foreign > 0 && (tag.name === 'svg' || tag.name === 'math')) foreign--;
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
function readTag(html: string, from: number, tag: StartTag): number {
	const { length } = html;
	let at = from;
	while (at < length && !endsName(html.charCodeAt(at))) at++;
	tag.begin(from, at);
	for (;;) {
		while (at < length && (isSpace(html.charCodeAt(at)) || html.charCodeAt(at) === slash)) at++;
		if (at >= length) return -1;
		if (html.charCodeAt(at) === greater) {
			tag.selfClosing = html.charCodeAt(at - 1) === slash;
			return at + 1;
		}
		const start = at++;
		while (at < length && !endsName(html.charCodeAt(at)) && html.charCodeAt(at) !== equals) at++;
		const end = at;
		let after = at;
		while (after < length && isSpace(html.charCodeAt(after))) after++;
		if (html.charCodeAt(after) !== equals) {
			tag.add(start, end, end, end);
			continue;
		}
		at = after + 1;
		while (at < length && isSpace(html.charCodeAt(at))) at++;
		const quote = html.charCodeAt(at);
		if (quote === doubleQuote || quote === singleQuote) {
			const close = html.indexOf(quote === doubleQuote ? '"' : "'", at + 1);
			if (close < 0) return -1;
			tag.add(start, end, at + 1, close);
			at = close + 1;
		} else {
			const begin = at;
			while (at < length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== greater) at++;
			tag.add(start, end, begin, at);
		}
	}
}

function endsName(code: number): boolean {
	return code === greater || code === slash || isSpace(code);
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
	for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
		const end = at + 2 + name.length;
		if (endsName(html.charCodeAt(end)) && html.slice(at + 2, end).toLowerCase() === name) return at;
	}
	return html.length;
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
