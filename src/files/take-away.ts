import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where things are while they are taken away, from the project's root: on the same disk, and nothing git sees. */
const asideFolder = '.cache/taken-away';

/**
 * Takes files and folders away, all of them or none: they are moved aside, then `replace` writes what takes their
 * place, and only then are they deleted. What fails on the way, or failed in an earlier run, is put back.
 *
 * @param paths from `root`; those that are not there are passed over.
 */
export async function takeAway(
	root: string,
	paths: readonly string[],
	replace: () => Promise<void>
): Promise<void> {
	const aside = join(root, asideFolder);
	const done = `${aside}-done`;
	await rm(done, { recursive: true, force: true });
	await putBack(root, paths);
	try {
		for (const path of paths) {
			if (!existsSync(join(root, path))) continue;
			await mkdir(dirname(join(aside, path)), { recursive: true });
			await rename(join(root, path), join(aside, path));
		}
		await replace();
	} catch (error) {
		await putBack(root, paths);
		throw error;
	}
	if (existsSync(aside)) await rename(aside, done);
	await rm(done, { recursive: true, force: true });
}

async function putBack(root: string, paths: readonly string[]): Promise<void> {
	const aside = join(root, asideFolder);
	for (const path of paths)
		if (existsSync(join(aside, path))) await rename(join(aside, path), join(root, path));
	await rm(aside, { recursive: true, force: true });
}
