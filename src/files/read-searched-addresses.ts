import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';

/**
 * The addresses in Pagefind's index of a site, from its root without the base path; `undefined` where the
 * site has none. Each page is a compressed file that starts with its address, so a piece of it is enough.
 *
 * @see https://pagefind.app/docs/
 */
export function readSearchedAddresses(
	dist: string,
	files: readonly string[]
): string[] | undefined {
	if (!files.includes('pagefind/pagefind-entry.json')) return undefined;
	return files
		.filter((path) => /^pagefind\/fragment\/.*\.pf_fragment$/.test(path))
		.map((path) => {
			const bytes = readFileSync(join(dist, path));
			return addressIn(bytes.subarray(0, 700)) ?? addressIn(bytes) ?? path;
		});
}

function addressIn(compressed: Buffer): string | undefined {
	const text = gunzipSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
	const written = /"url":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
	return written === undefined ? undefined : (JSON.parse(written) as string);
}
