import { inSentenceCase, withoutMarks } from './clean-text.ts';
import { outsideBrackets } from './split-cell.ts';

/** A heading that is too long for one: what names it, and the text it says besides. */
export function splitTitle(text: string, longest = 80): { title: string; rest: string } {
	const plain = withoutNumber(text.trim());
	if (plain.length <= longest && !/[.!?]\s+[*_]*\p{Lu}/u.test(plain))
		return { title: plain.replace(/(?<=[^.])\.$/, ''), rest: '' };
	const [first = ''] = outsideBrackets(plain, /\s[–—-]\s|:\s|[.!?;]\s+(?=[*_]*\p{Lu})/uy);
	if (first.length >= 3 && first.length <= longest) {
		const rest = plain.slice(first.length).replace(/^(?:\s[–—-]\s|:\s|[.!?;]\s+)/, '');
		return { title: first.trim(), rest: rest.trim() };
	}
	return { title: firstThings([plain], longest), rest: plain };
}

/** Names a part after the first things it lists: `["Python refresh (OOP), HTTP basics, templates"]` => `"Python refresh, HTTP basics, templates"`. */
export function firstThings(lines: readonly string[], longest = 60): string {
	const things = lines
		.slice(0, 3)
		.flatMap((line) => outsideBrackets(line, /[,;]\s+(?:(?:and|or|und|oder)\s+)?/y))
		.map((thing) =>
			thing
				.replaceAll(/\s*\([^()]*\)/g, '')
				.replace(/[.:]$/, '')
				.trim()
		)
		.filter((thing) => /[\p{L}\p{N}]/u.test(thing))
		.slice(0, 3);
	let name = '';
	for (const thing of things) {
		const longer = name === '' ? thing : `${name}, ${thing}`;
		if (longer.length > longest) break;
		name = longer;
	}
	return name || shortened(things[0] ?? '', longest);
}

/** The first words of a text, up to a length. */
export function shortened(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** A title as it stands in the frontmatter, from plain text. */
export function cleanTitle(plain: string): string {
	return inSentenceCase(
		withoutNumber(withoutMarks(plain).replaceAll(/\s+/g, ' ')).replace(
			/^[\s–—:|-]+|[\s–—:|-]+$/g,
			''
		)
	);
}

/** `"3. Forms"` => `"Forms"` */
function withoutNumber(text: string): string {
	return text.replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, '');
}
