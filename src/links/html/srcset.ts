/**
 * The addresses of a `srcset`: `"a.png 1x, b.png 2x"` => `["a.png", "b.png"]`. An address may hold commas
 * inside, as in `data:` addresses; one at its end belongs to the list.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function addressesInSrcset(srcset: string): string[] {
	const found: string[] = [];
	const candidate = /[\s,]*(\S+)/y;
	// A descriptor ends at a comma outside of parentheses.
	const descriptors = /(?:\([^)]*\)|[^,(])*/y;
	let position = 0;
	for (;;) {
		candidate.lastIndex = position;
		const match = candidate.exec(srcset);
		if (!match?.[1]) return found;
		const address = withoutCommas(match[1]);
		if (address) found.push(address);
		position = candidate.lastIndex;
		if (address !== match[1]) continue;
		descriptors.lastIndex = position;
		descriptors.exec(srcset);
		position = descriptors.lastIndex;
	}
}

function withoutCommas(text: string): string {
	let end = text.length;
	while (text[end - 1] === ',') end--;
	return text.slice(0, end);
}
