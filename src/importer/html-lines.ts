import { outsideCode } from './outside-code.ts';

/** Elements of HTML whose tags can go without a loss; what else stands between < and > is text. */
const elements =
	'a abbr article aside b big blockquote body br caption center code dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd li main mark nav ol p pre s samp section small span strong sub summary sup table tbody td tfoot th thead tr tt u ul var';
const names = new Set(elements.split(' '));
const tag = /<(\/?)([a-z][a-z\d]*)(\s[^<>]*)?\/?>/gi;

/** What a line of HTML would be in Markdown: a line starts with the text here. */
const starts = new Map([
	['li', '- '],
	['summary', '### '],
	...[1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, `${'#'.repeat(depth)} `] as const),
]);

/** What the head of a box says of the box, and not of what is in it. */
const saysToClick =
	/^[^\p{L}]*(?:(?:click|tap)(?: (?:here|me|to .{0,30}))?|(?:show|expand|open|details|(?:see|read|show) (?:more|all|details)|mehr|aufklappen)[^\p{L}]*)$/iu;

/** Whether a tag is one of HTML, and not `<your-name>`. */
export function isElement(name: string): boolean {
	return names.has(name.toLowerCase());
}

/**
 * A line of the source as lines of Markdown. No lines where there are only tags.
 *
 * `"<h2>Week 1</h2>"` => `["## Week 1"]`; `"One<br>two"` => `["One", "two"]`; in a row of a table `<br>` stays.
 */
export function mdToLines(row: string): string[] {
	if (!row.includes('<')) return [row];
	if (/^\s*<tr[\s>].*<\/tr>\s*$/i.test(row)) return [tableRow(row)];
	const isRow = /^\s*\|/.test(row);
	const opening =
		/^\s*(?:<(?:ul|ol|details|div|section|article|center)(?:\s[^<>]*)?>\s*)*<([a-z][a-z\d]*)(?:\s[^<>]*)?>/i.exec(
			row
		);
	const start = starts.get(opening?.[1]?.toLowerCase() ?? '') ?? '';
	let found = false;
	const text = outsideCode(row, (part) =>
		part.replaceAll(tag, (all, _close, name: string) => {
			const lower = name.toLowerCase();
			if (lower === 'br') return isRow ? '<br>' : '\n';
			if (!blocks.has(lower)) return all;
			found = true;
			return lower === 'li' || lower === 'p' || lower === 'summary' ? '\n' : '';
		})
	);
	const lines = text
		.split('\n')
		.filter(
			(line) => line.trim() !== '' && !(start === starts.get('summary') && saysToClick.test(line))
		);
	if (lines.length === 0) return found || row.trim() !== '' ? [] : [row];
	return lines.map((line, index) =>
		start && (index === 0 || start === '- ') ? start + line.trim() : line
	);
}

/** Elements that are lines or more. */
const blocks = new Set(
	'article aside blockquote body center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 head header html li main nav ol p section summary table tbody tfoot thead ul'.split(
		' '
	)
);

/** Longer rows of tables are no rows, but a tag that somebody forgot to close. */
const mostLines = 60;

/** The last line of the row of a table that starts on a line; the line itself where none does, or where it ends nowhere. */
export function endOfTableRow(rows: readonly string[], at: number): number {
	if (!/^\s*<tr[\s>]/i.test(rows[at] ?? '')) return at;
	const inside = rows.slice(at, at + mostLines);
	const end = inside.findIndex(
		(row, index) => /<\/tr>/i.test(row) || (index > 0 && /<tr[\s>]|^\s*```/i.test(row))
	);
	return /<\/tr>\s*$/i.test(inside[end] ?? '') ? at + end : at;
}

/** `<tr><td>1</td><td>Basics</td></tr>` => `| 1 | Basics |` */
function tableRow(row: string): string {
	const cells = row
		.split(/<\/?t[dh](?:\s[^<>]*)?>/i)
		.slice(1, -1)
		.filter((_, index) => index % 2 === 0);
	const inOne = (cell: string) =>
		cell
			.replaceAll(/<li(?:\s[^<>]*)?>/gi, '<br>')
			.replaceAll(/<\/?(?:ul|ol|li|p|div)(?:\s[^<>]*)?>/gi, '')
			.replaceAll('|', '\\|')
			.trim()
			.replace(/^(?:<br>\s*)+/, '');
	return `| ${cells.map(inOne).join(' | ')} |`;
}
