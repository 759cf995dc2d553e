import { fnv1a } from './fnv1a.ts';

/** Far more than the progress of any learner, and nothing that could harm a phone. */
const mostBytes = 4_000_000;
const checksumLength = 4;

/** Bytes as a short text of letters, digits, `-` and `_`: compressed, with a checksum. */
export async function packBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const packed = await readAll(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')));
	const sum = fnv1a(binary(packed));
	const checked = new Uint8Array(checksumLength + packed.length);
	new DataView(checked.buffer).setUint32(0, sum);
	checked.set(packed, checksumLength);
	return btoa(binary(checked)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes again; `undefined` when a sign was lost or changed on the way, or for any other text. */
export async function unpackBytes(text: string): Promise<Uint8Array | undefined> {
	try {
		const all = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(all, (sign) => sign.charCodeAt(0));
		const sum = new DataView(bytes.buffer).getUint32(0);
		const packed = bytes.slice(checksumLength);
		if (sum !== fnv1a(binary(packed))) return undefined;
		return await readAll(
			streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')),
			mostBytes
		);
	} catch {
		return undefined;
	}
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new Blob([bytes]).stream();
}

/** @throws when there is more than `most`, without reading on. */
async function readAll(stream: ReadableStream<Uint8Array>, most = Infinity): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	const reader = stream.getReader();
	let length = 0;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		chunks.push(next.value);
		length += next.value.length;
		if (length > most) {
			await reader.cancel();
			throw new RangeError('This is more than a progress can be.');
		}
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

/** A text with one sign for each byte. */
function binary(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
