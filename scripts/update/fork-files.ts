/** Paths that belong to a fork, from the project's root; one with a slash at its end is a folder. What is left is ours. */
const ownPaths = [
	'src/content/',
	'src/site.config.ts',
	'public/',
	'README.md',
	'LICENSE',
	'wrangler.jsonc',
];

/** What a repository notes of itself. Nobody else's notes are of any use to it. */
export const notes = ['src/content/published.txt', 'src/content/link-ledger.jsonl'];

/** Files of which the fork's version counts, even if it has not changed them: our address must not become theirs. */
export const alwaysOwn = ['src/site.config.ts', ...notes];

/** Whether a fork's version counts, all of it, where both sides have changed a file. */
export function belongsToFork(path: string): boolean {
	return ownPaths.some((own) => (own.endsWith('/') ? path.startsWith(own) : path === own));
}

/** Where pages are. */
export const pages = 'src/content/docs/';

/**
 * The new pages a fork has no use for: those in folders of which it has deleted every page that was there before.
 * Of a new folder the one it stands in counts: a fork without our roadmaps wants no new one either.
 *
 * @param added paths of new files
 * @param before paths of all pages when the fork was last up to date
 * @param own paths of all pages of the fork
 */
export function unwantedPages(
	added: readonly string[],
	before: readonly string[],
	own: ReadonlySet<string>
): string[] {
	return added.filter((path) => {
		const neighbours = before.filter((page) => page.startsWith(knownFolder(path, before)));
		return neighbours.length > 0 && !neighbours.some((page) => own.has(page));
	});
}

/** The innermost folder around a page that held pages before, with a slash at its end. */
function knownFolder(path: string, before: readonly string[]): string {
	const folder = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
	const isKnown = folder.length <= pages.length || before.some((page) => page.startsWith(folder));
	return isKnown ? folder : knownFolder(folder, before);
}
