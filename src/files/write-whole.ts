import { realpath, rename, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file beside its place first, so that an interrupted run leaves the old one whole. Links are followed, and
 * what is no file, such as a terminal, is written to as it is.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
	const known = await stat(file).catch(() => undefined);
	if (known && !known.isFile()) {
		await writeFile(file, text);
		return;
	}
	const target = known ? await realpath(file) : file;
	const beside = `${target}.${process.pid}.tmp`;
	await writeFile(beside, text);
	await rename(beside, target);
}
