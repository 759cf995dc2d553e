import { rename, writeFile } from 'node:fs/promises';

/** Writes a file beside its place first, so that an interrupted run leaves the old one whole. */
export async function writeWhole(file: string, text: string): Promise<void> {
	const beside = `${file}.${process.pid}.tmp`;
	await writeFile(beside, text);
	await rename(beside, file);
}
