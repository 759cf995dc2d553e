/** A number from 0 to below 1 that belongs to a text. Those of many texts are spread evenly. */
export function spreadOf(text: string): number {
	// FNV-1a, with a last stir for addresses that differ in their last sign only.
	let hash = 0x811c9dc5;
	for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
