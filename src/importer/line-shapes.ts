/** A line of a list, taken apart. */
export interface ListLine {
	/** Columns of white space before its sign. */
	indent: number;
	/** 0 for • and kin, 1 for ◦ and kin, 2 for ▪ and kin: signs that programs use for lists in lists. */
	rank: number;
	number?: number;
	/** It has a box, ticked or not. A tick without a box is a bullet. */
	box: boolean;
	text: string;
}

const ranks = ['-+*•●·‣⁃–—➤➔➜→►▶👉🔹🔸🔷🔶➡', '○◦⚬o', '▪■□▫◾◽'];
const ticks = '✅✓✔☑☐☒⬜❌✗✘🔲🔳◻◼🟩';
const bullet = new RegExp(
	`^([${[...ranks.join(''), ...ticks].filter((sign) => sign !== 'o' && sign !== '-').join('')}-]\\uFE0F?)(\\s+|(?<=[^-+*–—])(?=\\S))(.*)$`,
	'u'
);
const circle = /^(o)(\s+)(.*)$/;
const numbered = /^\(?(\d{1,3})[.)](\s+)(.*)$/;
const lettered = /^\(?([a-h])[.)](\s+)(.*)$/;
/** One of several, `"a) Blues"`; "A. Miller" is a name. */
const choice = /^\(?([a-h])\)(\s+)(.*)$/;
const keycap = /^(\d)\uFE0F?\u20E3(\s*)(.*)$/;
/** A box; notes of Obsidian also say that a task was begun, moved or left out. */
const box = /^(?:\[[ xX✓✔/>~!?-]?\]|[✅✓✔☑☐☒⬜🔲]\uFE0F?)\s+(?=\S)/u;

/** The columns of white space a text starts with; a tab goes to the next multiple of four. */
export function indentOf(text: string): number {
	let columns = 0;
	for (const sign of text) {
		if (sign === '\t') columns += 4 - (columns % 4);
		else if (sign === ' ') columns++;
		else break;
	}
	return columns;
}

/** `"  - [x] Read it"` => a line of a list, two columns in, with a box. */
export function listLine(row: string): ListLine | undefined {
	const text = row.trim();
	const indent = indentOf(row);
	const bare = /^\[[ xX]\]\s+(?=\S)/.exec(text);
	if (bare) return { indent, rank: 0, box: true, text: text.slice(bare[0].length) };
	const match =
		bullet.exec(text) ??
		numbered.exec(text) ??
		keycap.exec(text) ??
		(indent > 0 ? (circle.exec(text) ?? lettered.exec(text)) : choice.exec(text));
	if (!match) return undefined;
	const [, sign = '', , rest = ''] = match;
	const tick = rest.match(box)?.[0];
	const own = (tick === undefined ? rest : rest.slice(tick.length)).trim();
	if (own === '') return undefined;
	const number = /^\d/.test(sign) ? { number: Number(sign) } : {};
	const rank = Math.max(
		0,
		ranks.findIndex((signs) => signs.includes(sign[0] ?? ''))
	);
	const isBox = /^[[☑☐☒⬜🔲]/u.test(tick ?? '') || /^[☑☐☒⬜🔲]/u.test(sign);
	return { indent, rank: /^\d/.test(sign) ? 0 : rank, ...number, box: isBox, text: own };
}

/** `"1.2 Compile it"`: a line of a list only among others like it. It keeps its number, which may be a version. */
export function outlineLine(row: string): ListLine | undefined {
	const [, text = ''] = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}.*)$/u.exec(row) ?? [];
	return text === '' ? undefined : { indent: indentOf(row), rank: 0, box: false, text };
}

/** `"### Week 1 ###"` => a heading of depth 3. A lone # needs its space, ## does not. */
export function headingLine(row: string): { depth: number; text: string } | undefined {
	const match = /^ {0,3}(#{1,6})(?:\s+(.*?)|(?<=##)([^#\s].*?))(?:\s+#+)?\s*$/.exec(row);
	if (!match) return undefined;
	return { depth: match[1]?.length ?? 1, text: (match[2] ?? match[3] ?? '').trim() };
}

/** A line of dashes, stars or the like. */
export function isRuler(row: string): boolean {
	const text = row.trim();
	return (
		/^(?:([-*_=~—–⸻─━])(?:\s*\1)*|[-–—─━⸻=\s]+)$/u.test(text) &&
		(text.length >= 3 || /[⸻━─]/.test(text))
	);
}

/** The text behind the signs of a quotation; `undefined` for other lines. */
export function quoted(row: string): string | undefined {
	const match = /^\s{0,3}>(?:\s*>)*\s?/.exec(row);
	return match ? row.slice(match[0].length) : undefined;
}
