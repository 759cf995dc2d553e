/** A number from 0 to 2^32 that belongs to a text: its 32-bit FNV-1a hash over UTF-16 units. */
export function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}
