import { isNamed } from './is-named.ts';

/**
 * Finds which of some element names stands at a position, without cutting it out of the text: nearly all
 * tags of a page have other names.
 */
export class ElementNames {
	/** By length, first and last letter. */
	private readonly byKey: (readonly string[] | undefined)[] = [];

	/** @param names in lower case */
	constructor(names: Iterable<string>) {
		for (const [key, same] of Map.groupBy(names, (name) => keyOf(name, 0, name.length)))
			this.byKey[key] = same;
	}

	/** The name that stands there, in any case; an empty text for any other. */
	at(html: string, start: number, end: number): string {
		const same = this.byKey[keyOf(html, start, end)];
		if (same === undefined) return '';
		for (const name of same)
			if (name.length === end - start && isNamed(name, html, start)) return name;
		return '';
	}
}

/** A small number from length, first and last letter, whatever their case. */
function keyOf(text: string, start: number, end: number): number {
	const first = text.charCodeAt(start) & 0x1f;
	const last = text.charCodeAt(end - 1) & 0x1f;
	return (((end - start) & 0x0f) << 10) | (first << 5) | last;
}
