import { phraseOf } from './understand-query.ts';

/**
 * A query in the words that pages use instead of the reader's: `"my online shop"` with
 * `{ "online shop": ["e-commerce"] }` => `["my ecommerce"]`. Words are compared without their endings, so the result is for
 * the search only.
 */
export function otherWordings(text: string, otherWords: Record<string, string[]>): string[] {
	const phrase = ` ${phraseOf(text)} `;
	return Object.entries(otherWords).flatMap(([said, meanings]) => {
		const wanted = ` ${phraseOf(said)} `;
		if (!phrase.includes(wanted)) return [];
		return meanings.map((meaning) => phrase.replace(wanted, ` ${meaning} `).trim());
	});
}
