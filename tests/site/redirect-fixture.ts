import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The address `addRedirect` gives to a page that has none of its own. */
export const redirect = { from: '/topics/routing/', to: '/topics/urls/' };

/** Says in a copy of the project that a page had another address before. */
export async function addRedirect(root: string): Promise<void> {
	const path = join(root, 'src/content/docs/topics/urls.mdx');
	const text = await readFile(path, 'utf8');
	await writeFile(path, text.replace('---\n', `---\nredirectFrom: [${redirect.from}]\n`));
}
