import { outsideCode } from './outside-code.ts';

/**
 * A line as plain Markdown, without what programs for notes and documents (Obsidian, Google Docs, pandoc, GitHub) write
 * for themselves. Code stays.
 *
 * `"## Week 1 {#week-1}"` => `"## Week 1"`; `"Read [[The Book|it]] ^a1b2c3"` => `"Read it"`;
 * `"> [!tip] Mind this"` => `"> **Tip: Mind this**"`; `"8\\-10 hours"` => `"8-10 hours"`
 */
export function withoutProgramMarks(row: string): string {
	const text = boxAsQuote(withoutHeadingId(row));
	return marks.test(text)
		? outsideCode(text, withoutMarksWithin).replace(
				/\s\^(?=[a-z-]*\d)(?=[\d-]*[a-z])[\da-z-]{4,40}\s*$/i,
				''
			)
		: text;
}

/** The head of a box of notes is no longer. */
const longest = 400;

/** Signs without which there is nothing to take out. */
const marks = /\[\[|\]\[|==|\\[-.+#]|\s\^/;

/** An id of several words or with a digit, or the words of the heading itself: `{#if}` may be what it is about. */
function withoutHeadingId(row: string): string {
	if (!row.trimEnd().endsWith('}')) return row;
	const [, heading = '', id = ''] =
		/^(\s{0,3}#{1,6}\s.*\S)\s?\{#([^{}\s]+)(?:\s[^{}]*)?\}\s*$/.exec(row) ?? [];
	if (id === '') return row;
	return /[\d:._-]/.test(id) || lettersOf(heading) === lettersOf(id) ? heading : row;
}

function lettersOf(text: string): string {
	return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The head of a box of notes is a bold line in a quotation: `":::tip[Mind this]"` => `"> **Tip: Mind this**"`. */
function boxAsQuote(row: string): string {
	const [, start = '> ', kind = '', said = ''] =
		/^(\s*>\s*)\[!([a-z]+)(?:\|[^\]]*)?\][-+]?(.*)$/i.exec(row) ??
		/^\s*:{3,}()\s*([a-z]+)\s*(?:\[([^\]]*)\])?[^\p{L}]*$/iu.exec(row.slice(0, longest)) ??
		[];
	if (kind === '') return row;
	const title = said.trim();
	const name = kind[0]!.toUpperCase() + kind.slice(1).toLowerCase();
	return `${start || '> '}**${name}${title === '' ? '' : `: ${title}`}**`;
}

function withoutMarksWithin(part: string): string {
	return (
		part
			// What is embedded is named.
			.replaceAll(/!\[\[(?=\S)([^\][|\\]+)(?:\\?\|[^\][]*)?\]\]/g, '`$1`')
			.replaceAll(
				/\[\[(?=[^\s\][]*\p{L})([^\][|\\]+)(?:\\?\|([^\][]+))?\]\]/gu,
				(_, page: string, text?: string) => text ?? page
			)
			.replaceAll(
				/(?<![^\s*_"'])==(?=[\p{L}\p{N}`"*])([^=]+)(?<=[\p{L}\p{N}`"*.!?])==(?![\p{L}\p{N}=])/gu,
				'**$1**'
			)
			// Two citations are no link.
			.replaceAll(/(\[\d{1,3}\])(?=\[\d{1,3}\])/g, '$1 ')
			// Behind a word such a sign means nothing, but for the dot of "1." at the start of a line.
			.replaceAll(/(?<=[\p{L}\p{N})%]\s?)\\([-+#])/gu, '$1')
			.replaceAll(/(?<=[\p{L}\p{N})%])(?<!^[\s>]*\d{1,3})\\\./gu, '.')
	);
}
