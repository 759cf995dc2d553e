import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** A plan of a year is some hundred kilobytes long. */
export const largestSource = 2 * 1024 * 1024;

/**
 * Reads a file, or what is sent to standard input when there is no name or it is `-`. Never reads more
 * than a plan can be.
 *
 * @throws with what to do, when there is no such file, or it is no file, or too large.
 */
export async function readSource(
	file: string | undefined,
	limit: number = largestSource
): Promise<Uint8Array> {
	if (file === undefined || file === '-') return readStream(process.stdin, 'Standard input', limit);
	const known = await stat(file).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') throw new Error(`There is no file ${file}.`);
		throw error;
	});
	if (known.isDirectory()) throw new Error(`${file} is a folder. Name the file of the plan in it.`);
	if (known.size > limit) throw tooLarge(`${file} has ${megabytes(known.size)} MB`, limit);
	return readStream(createReadStream(file), file, limit);
}

async function readStream(
	stream: AsyncIterable<Uint8Array>,
	name: string,
	limit: number
): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	for await (const piece of stream) {
		size += piece.length;
		if (size > limit) throw tooLarge(`${name} has more than ${megabytes(limit)} MB`, limit);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}

function tooLarge(fact: string, limit: number): Error {
	return new Error(
		`${fact}, and a plan has at most ${megabytes(limit)} MB. Is it the right file? If it is, import it in parts.`
	);
}

function megabytes(bytes: number): string {
	return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
}
