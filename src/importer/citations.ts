/** Where a citation or footnote leads: `[3] https://…`, `[^3]: The guide, https://…`. */
interface Citation {
	/** Counts from 1. */
	line: number;
	/** As it stands between the brackets: `"3"`, `"^3"`. */
	key: string;
	url: string;
	/** What the line says, without its number. */
	text: string;
}

const citation = /^\s*(?:[-*]\s+)?\[(\^[\w-]{1,20}|\d{1,3})\](:?)\s+(\S.*)$/;
/** The largest heading there is ends all weeks. */
export const sourcesHeading = '# Sources';

const name =
	/^[^\p{L}]*(?:citations?|sources?|references?|footnotes?|quellen|fußnoten)[^\p{L}]*$/iu;

/**
 * The sources that end the answer of an assistant that searches the web: they have a heading, or `[3]` in the text. In
 * the rows they are a list now; `unnamedAt` is the line where it begins, if it has no heading.
 */
export function readCitations(source: readonly string[]): {
	citations: Citation[];
	rows: readonly string[];
	unnamedAt?: number;
} {
	let end = source.length;
	const citations: Citation[] = [];
	for (; end > 0; end--) {
		const row = source[end - 1] ?? '';
		const found = read(row, end);
		if (found) citations.push(found);
		else if (row.trim() !== '') break;
	}
	citations.reverse();
	const [first] = citations;
	const above = source[end - 1] ?? '';
	const isNamed = name.test(above);
	if (!first || !(isNamed || areCited(citations, source.slice(0, end))))
		return { citations: [], rows: source };
	const rows = [...source];
	for (const { line, text } of citations) rows[line - 1] = `- ${text}`;
	if (isNamed) rows[end - 1] = `# ${above.replaceAll(/[^\p{L}]/gu, '')}`;
	return { citations, rows, ...(!isNamed && { unnamedAt: first.line }) };
}

/** Whether the text above names one of them. What stands below a heading of another name is its own. */
function areCited(citations: readonly Citation[], above: readonly string[]): boolean {
	if (/^\s*#/.test(above.at(-1) ?? '')) return false;
	const text = above.join('\n');
	return citations.some(({ key }) => text.includes(`[${key}]`));
}

function read(row: string, line: number): Citation | undefined {
	const [, key = '', colon = '', text = ''] = citation.exec(row) ?? [];
	const [url] = /https?:\/\/[^\s<>()]+/.exec(text) ?? [];
	// `[3]: https://…` is how Markdown itself names an address.
	const isOther = url !== undefined && (key.startsWith('^') || colon === '');
	return isOther ? { key, line, text, url } : undefined;
}
