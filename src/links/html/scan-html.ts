import { plainTexts, type AttributeTexts } from './attribute-texts.ts';
import { NameSet } from './name-set.ts';
import { behind, endOfComment, endOfText, endsName, isSpace } from './end-of-text.ts';
import { ForeignContent } from './foreign-content.ts';
import { isNamed } from './is-named.ts';
import { StartTag } from './start-tag.ts';

/** What a scan tells about. */
export interface HtmlVisitor {
	startTag(tag: StartTag): void;
	/** The text of a `style` element, and where it starts. */
	styleText?(css: string, offset: number): void;
	/** The text of the `script` element whose tag was told of last. */
	scriptText?(code: string): void;
}

export interface ScanOptions {
	/** Elements whose tags the visitor knows by name, `steeringElements` among them. */
	names?: NameSet;
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
export const steeringElements = [
	...rawTextElements,
	...['desc', 'foreignobject', 'math', 'plaintext', 'svg', 'template'],
];
const steeringNames = new NameSet(steeringElements);

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
	const foreign = new ForeignContent();
	let position = 0;
	for (;;) {
		position = nextTag(html, position);
		if (position < 0) return;
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
			const isForeign = (foreign.isOpen || name === 'svg' || name === 'math') && foreign.start(tag);
			if (isForeign) {
				// Its text is read on as tags, but there are none in it.
				if (name === 'style' && templates === 0)
					visitor.styleText?.(
						html.toString('utf8', position, endOfText(html, name, position)),
						position
					);
				continue;
			}
			if (name === 'plaintext') return;
			if (name !== '' && rawTextElements.has(name)) {
				const close = endOfText(html, name, position);
				if (name === 'style' && templates === 0)
					visitor.styleText?.(html.toString('utf8', position, close), position);
				if (name === 'script' && templates === 0)
					visitor.scriptText?.(html.toString('utf8', position, close));
				position = close;
			}
		} else if (next === slash && isLetter(codeAt(html, position + 2))) {
			const start = position + 2;
			const nameEnd = endOfName(html, start);
			position = codeAt(html, nameEnd) === greater ? nameEnd + 1 : readTag(html, start, tag);
			if (position < 0) return;
			if (templates === 0 && !foreign.isInside) continue;
			const name = names.at(html, start, nameEnd);
			if (templates > 0 && name === 'template') templates--;
			foreign.end(name);
		} else if (next === exclamation || next === questionMark || next === slash) {
			position =
				foreign.isOpen && isNamed('<![cdata[', html, position)
					? behind(']]>', html, position)
					: endOfComment(html, position);
		} else {
			position++;
		}
	}
}

/** Most text between tags is short, and looked through by hand; the platform is quicker with what is long. */
function nextTag(html: Buffer, from: number): number {
	const end = Math.min(from + 24, html.length);
	for (let at = from; at < end; at++) if (html[at] === less) return at;
	return html.indexOf(less, end);
}

const less = 0x3c;
const slash = 0x2f;
const exclamation = 0x21;
const questionMark = 0x3f;
const greater = 0x3e;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** What is behind the end is no sign. */
function codeAt(html: Buffer, at: number): number {
	return html[at] ?? -1;
}

function isLetter(code: number): boolean {
	const lower = code | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
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

/** Where a quote is closed, or -1. Most values are short, so it is looked for by hand. */
function closing(html: Buffer, quote: number, from: number): number {
	const { length } = html;
	for (let at = from; at < length; at++) if (html[at] === quote) return at;
	return -1;
}
