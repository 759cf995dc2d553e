/** A piece of a text; a marked one is shown as a link, or as code. */
export interface TextPart {
	text: string;
	isMarked: boolean;
}

/** A text in its parts, those in brackets marked: `"See [how]."` => `"See "`, `"how"` marked, `"."`. */
export function markedParts(text: string): TextPart[] {
	return text
		.split(/\[([^\]]*)\]/)
		.map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}

/** What stands before and after a part of a text: `"Last check: today."`, `"today"` => `"Last check: "`, `"."`. */
export function splitAround(text: string, part: string): [before: string, after: string] {
	const start = text.indexOf(part);
	return start < 0 ? [text, ''] : [text.slice(0, start), text.slice(start + part.length)];
}
