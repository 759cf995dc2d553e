import { pipeline, type Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { headerOf, type AnswerHeaders } from '../links/external/http.ts';

type Bytes = AsyncIterable<Buffer>;

/** How bodies may be compressed, and what reads them. */
const decoders: ReadonlyMap<string, (source: Bytes) => Bytes> = new Map([
	['gzip', (source) => through(zlib.createGunzip(), source)],
	['deflate', inflateEither],
	['br', (source) => through(zlib.createBrotliDecompress(), source)],
	['zstd', (source) => through(zlib.createZstdDecompress({ params: zstdWindow }), source)],
]);

/** @see https://www.rfc-editor.org/rfc/rfc9659.html#section-3 */
const zstdWindow = { [zlib.constants.ZSTD_d_windowLogMax]: 23 };

/** For `Accept-Encoding`. */
export const acceptedEncodings = [...decoders.keys()].join(', ');

/** Nobody compresses more often than that but to do harm. */
const mostEncodings = 3;

/**
 * Reads up to `limit` decoded bytes as text. What breaks off, or cannot be decompressed to its end, counts
 * as far as it goes.
 */
export async function readBody(
	source: Readable,
	headers: AnswerHeaders,
	limit: number
): Promise<{ body: string; whole: boolean }> {
	const chunks: Buffer[] = [];
	let size = 0;
	let whole = false;
	try {
		for await (const chunk of decompress(source, headers)) {
			chunks.push(chunk);
			size += chunk.length;
			if (size >= limit) break;
		}
		whole = size < limit;
	} catch {
		// What came before counts.
	}
	const bytes = Buffer.concat(chunks).subarray(0, limit);
	return { body: decode(bytes, headerOf(headers, 'content-type')), whole };
}

/** Undoes what `Content-Encoding` lists, the last one first. With an unknown one the body stays as it is. */
function decompress(source: Bytes, headers: AnswerHeaders): Bytes {
	const names = [headers['content-encoding'] ?? []]
		.flat()
		.flatMap((value) => value.toLowerCase().split(','))
		.map((name) => name.trim().replace(/^x-/, ''))
		.filter((name) => name !== '' && name !== 'identity');
	const known = names.flatMap((name) => decoders.get(name) ?? []);
	if (known.length < names.length || names.length > mostEncodings) return source;
	return known.reduceRight((bytes, decoder) => decoder(bytes), source);
}

function through(decoder: Transform, source: Bytes): Bytes {
	return pipeline(source, decoder, () => undefined);
}

/** Some hosts send `deflate` with the header of zlib, as they should, and some without. */
async function* inflateEither(source: Bytes): AsyncGenerator<Buffer> {
	const rest = source[Symbol.asyncIterator]();
	const first = await rest.next();
	if (first.done) return;
	async function* all(head: Buffer) {
		yield head;
		yield* { [Symbol.asyncIterator]: () => rest };
	}
	const isZlib = ((first.value[0] ?? 0) & 0x0f) === 8;
	yield* through(isZlib ? zlib.createInflate() : zlib.createInflateRaw(), all(first.value));
}

/** The text in the charset that the answer names, or the page, or in UTF-8. */
function decode(bytes: Buffer, contentType = ''): string {
	const named = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
	const inPage = /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(
		bytes.toString('latin1', 0, 1024)
	)?.[1];
	for (const charset of [named, inPage])
		if (charset !== undefined)
			try {
				return new TextDecoder(charset).decode(bytes);
			} catch {
				// A charset that does not exist says nothing.
			}
	return new TextDecoder().decode(bytes);
}
