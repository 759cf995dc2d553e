/** A stretch of a file, as offsets, and what to write in its place. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** A text with edits made, of which no two overlap; all else stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = '';
	let at = 0;
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at);
}
