import { binaryKindOf } from './binary-kinds.ts';

/** A text as it was encoded, or why there is none, as whole sentences that follow the file's name. */
export type Decoded =
	| {
			text: string;
			/** Numbers of the lines that were no UTF-8 and were read as Windows-1252, from 1. */
			notUtf8: number[];
	  }
	| { refusal: string };

/** Reads bytes as text: UTF-8, UTF-16, or, line by line where it cannot be UTF-8, Windows-1252. */
export function decodeBytes(bytes: Uint8Array): Decoded {
	const encoding = utf16Of(bytes);
	if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), notUtf8: [] };
	const kind = binaryKindOf(bytes);
	if (kind)
		return { refusal: `is ${kind.name}, not text. ${kind.advice}, then run the import on that.` };
	if (bytes.includes(0))
		return {
			refusal:
				'is no text: it holds bytes of value 0. Save the plan as plain text or Markdown first.',
		};
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notUtf8: [] };
	} catch {
		return decodeLines(bytes);
	}
}

/** The kind of UTF-16 a file says it is, or must be since every second byte of its Latin letters is 0. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 2000);
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2]! += 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (bytes.length % 2 !== 0 || Math.max(even, odd) < sample.length / 4) return undefined;
	if (even === 0) return 'utf-16le';
	return odd === 0 ? 'utf-16be' : undefined;
}

function decodeLines(bytes: Uint8Array): Decoded {
	const utf8 = new TextDecoder('utf-8', { fatal: true });
	const fallback = new TextDecoder('windows-1252');
	const notUtf8: number[] = [];
	const lines: string[] = [];
	for (let start = 0; start <= bytes.length;) {
		const found = bytes.indexOf(0x0a, start);
		const end = found < 0 ? bytes.length : found;
		const line = bytes.subarray(start, end);
		try {
			lines.push(utf8.decode(line));
		} catch {
			lines.push(fallback.decode(line));
			notUtf8.push(lines.length);
		}
		start = end + 1;
	}
	return { text: lines.join('\n'), notUtf8 };
}
