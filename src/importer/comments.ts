/** A comment of Obsidian: a whole line, or a part of one without space at its ends; "10 %% and 20 %%" is none. */
const hidden = /^\s*%%(?!%)[^%]+%%\s*$|(?<!\S)%%(?![\s%])[^%]*(?<=[^\s%])%%(?!\S)/g;

/** The rows of comments of several lines, between two that are nothing but `%%`. */
export function hiddenRows(rows: readonly string[]): Set<number> {
	const marks = rows.flatMap((row, index) => (row.trim() === '%%' ? [index] : []));
	const found = new Set<number>();
	for (let at = 0; at + 1 < marks.length; at += 2)
		for (let index = marks[at]!; index <= marks[at + 1]!; index++) found.add(index);
	return found;
}

/** Takes comments out of a line; `open` says whether one goes on in the next line. */
export function withoutComments(
	row: string,
	open: boolean
): { text: string; open: boolean; found: boolean } {
	const seen = open ? row : row.replaceAll(hidden, '');
	if (!open && !seen.includes('<!--')) return { text: seen, open: false, found: seen !== row };
	let text = '';
	let rest = seen;
	let inside = open;
	while (rest !== '') {
		const at = rest.indexOf(inside ? '-->' : '<!--');
		if (!inside) text += at < 0 ? rest : rest.slice(0, at);
		if (at < 0) return { text, open: inside, found: true };
		rest = rest.slice(at + (inside ? 3 : 4));
		inside = !inside;
	}
	return { text, open: inside, found: true };
}
