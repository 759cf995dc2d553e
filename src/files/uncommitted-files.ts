import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Files below a folder whose state git does not keep yet; `undefined` where there is no git to ask. */
export async function uncommittedFiles(
	root: string,
	folder: string
): Promise<string[] | undefined> {
	try {
		const args = [
			'status',
			'--porcelain',
			'-z',
			'--no-renames',
			'--untracked-files=all',
			'--ignored',
			'--',
		];
		const { stdout } = await promisify(execFile)('git', [...args, folder], {
			cwd: root,
			maxBuffer: 256 * 1024 * 1024,
		});
		return stdout
			.split('\0')
			.filter(Boolean)
			.map((line) => line.slice('?? '.length));
	} catch {
		return undefined;
	}
}
