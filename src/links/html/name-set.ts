import { isNamed } from './is-named.ts';

/**
 * Finds which of some names of elements or attributes stands at a position, without cutting it out of the text:
 * nearly all have other names.
 */
export class NameSet {
	/** By length, first and last letter. */
	private readonly byKey: string[][] = Array.from({ length: 1 << 14 }, () => none);

	/** @param names in lower case */
	constructor(names: Iterable<string>) {
		for (const name of names) {
			const key = keyOf(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1));
			this.byKey[key] = [...(this.byKey[key] ?? none), name];
		}
	}

	/** The name that stands there, in any case; an empty text for any other. */
	at(html: Buffer, start: number, end: number): string {
		const same = this.byKey[keyOf(end - start, html[start] ?? 0, html[end - 1] ?? 0)];
		if (same === undefined || same === none) return '';
		for (const name of same)
			if (name.length === end - start && isNamed(name, html, start)) return name;
		return '';
	}
}

const none: string[] = [];

/** A small number from length, first and last letter, whatever their case. */
function keyOf(length: number, first: number, last: number): number {
	return ((length & 0x0f) << 10) | ((first & 0x1f) << 5) | (last & 0x1f);
}
