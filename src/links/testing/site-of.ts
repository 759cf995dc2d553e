import type { BuiltProject } from '../check-site.ts';

/** A built site in memory, for tests: the text of its files by their path. */
export function siteOf(built: Record<string, string>): BuiltProject {
	return {
		files: Object.keys(built),
		read: (path) => Buffer.from(built[path] ?? ''),
		dist: 'dist',
	};
}
