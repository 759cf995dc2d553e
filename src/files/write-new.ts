import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file that is not there yet. `false`, and nothing changed, when there is one. */
export async function writeNew(file: string, text: string): Promise<boolean> {
	await mkdir(dirname(file), { recursive: true });
	try {
		await writeFile(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}
