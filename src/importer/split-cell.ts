/** The lines of a cell: `"1. Do a. 2. Do b."` => `["Do a.", "Do b."]`; also by `<br>`, bullets and semicolons. */
export function splitCell(cell: string): string[] {
	return splitNumbers(cell.replaceAll(/\s*<br\s*\/?>\s*/gi, '\n'))
		.flatMap((part) => part.split('\n'))
		.flatMap((part) => part.split(/(?:^|\s)[•●◦▪✅☑✔]\uFE0F?\s*|\s+[-–]\s+(?=\[[ x]\])/u))
		.flatMap((part) => outsideBrackets(part, /;\s+/y))
		.map((part) => part.replace(/^(?:[-*]\s+)?(?:\[[ xX]\]\s+)?/, '').trim())
		.filter((part) => part !== '');
}

/** Numbers that count up from 1 divide a text. */
function splitNumbers(text: string): string[] {
	const marks = [...text.matchAll(/(?:^|\s)\(?(\d{1,2})[.)]\s+(?=\S)/g)];
	const counted: RegExpExecArray[] = [];
	for (const mark of marks) if (Number(mark[1]) === counted.length + 1) counted.push(mark);
	if (counted.length === 0 || counted[0]!.index !== 0) return [text];
	return counted.map(({ 0: all, index }, at) =>
		text.slice(index + all.length, counted[at + 1]?.index)
	);
}

/**
 * The things a line lists, divided by commas: `"models, forms (basic, model), and views"` =>
 * `["models", "forms (basic, model)", "views"]`. A sentence stays whole: `longest` is the number of words a thing may have.
 */
export function splitList(cell: string, longest = 8): string[] {
	return splitCell(cell).flatMap((part) => {
		const whole = part.replace(/(?<=[^.])\.$/, '');
		const parts = outsideBrackets(whole, /,\s+(?:(?:and|or|und|oder)\s+)?|\s+·\s+/y);
		const isList =
			parts.length > 1 &&
			parts.every(
				(each) =>
					each.split(/\s+/).length <= longest &&
					!/[.!?:]\s|^(?:which|that|so|but|because|where|while|when|then|including|such|not|like|e\.g|dann|die|der|das|aber|weil)\b/i.test(
						each
					)
			);
		return isList ? parts.map((each) => each.trim()).filter((each) => each !== '') : [part];
	});
}

/** The parameters of a type: `<T, E>` in `Result<T, E>`. */
const parameters = /(?<=[\p{L}\d])<[\p{L}\d_&'][^<>;]{0,60}>/uy;

/** Divides a text where a pattern matches, but not within brackets, code or the parameters of a type. */
export function outsideBrackets(text: string, pattern: RegExp): string[] {
	const parts: string[] = [];
	let depth = 0;
	let code = false;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at]!;
		if (sign === '`') code = !code;
		if (code) continue;
		parameters.lastIndex = at;
		const type = sign === '<' ? parameters.exec(text) : null;
		if (type) {
			at += type[0].length - 1;
			continue;
		}
		if ('([{'.includes(sign)) depth++;
		else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1);
		if (depth > 0) continue;
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match || match[0] === '') continue;
		parts.push(text.slice(start, at));
		start = at + match[0].length;
		at = start - 1;
	}
	return [...parts, text.slice(start)];
}
