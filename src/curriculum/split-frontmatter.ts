/** The parts of a page's file. `linesAbove` counts the lines before the body. */
export function splitFrontmatter(text: string): { yaml: string; body: string; linesAbove: number } {
	const match = /^\uFEFF?---[^\S\n]*\r?\n((?:[\s\S]*?\r?\n)?)---[^\S\n]*(?:\r?\n|$)/.exec(text);
	if (!match) return { yaml: '', body: text, linesAbove: 0 };
	const body = text.slice(match[0].length);
	return { yaml: (match[1] ?? '').trimEnd(), body, linesAbove: match[0].split('\n').length - 1 };
}
