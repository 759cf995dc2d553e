import type { Content } from '../load-curriculum.ts';
import { docsFolder } from '../location.ts';

/**
 * A small project for tests: pages by their path below the docs folder. A page without frontmatter
 * gets its name as its title; a home page is added.
 */
export function contentOf(pages: Record<string, string>, rest: Partial<Content> = {}): Content {
	return {
		pages: Object.entries({ 'index.mdx': '', ...pages }).map(([path, text]) => ({
			path: `${docsFolder}/${path}`,
			text: text.startsWith('---')
				? text
				: `---\ntitle: ${path
						.replace(/(\/index)?\.mdx?$/, '')
						.split('/')
						.at(-1)}\n---\n${text}`,
		})),
		resources: '',
		published: '',
		publicFiles: [],
		...rest,
	};
}
