import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
	.use(remarkGfm)
	.use(remarkStringify, {
		bullet: '-',
		rule: '-',
		// `<https://…>` is no link in MDX.
		resourceLink: true,
		// Signs that start something in MDX or in the directives of the theme.
		unsafe: [
			{ character: '{', inConstruct: 'phrasing' },
			{ character: '<', inConstruct: 'phrasing' },
			{ atBreak: true, character: ':', after: ':' },
			{ character: ':', after: '[A-Za-z]', inConstruct: 'phrasing' },
			{ atBreak: true, character: 'i', after: 'mport\\b' },
			{ atBreak: true, character: 'e', after: 'xport\\b' },
		],
	});

/** Writes a tree as MDX that is read as the same tree again. */
export function writeMdx(root: Root): string {
	return processor.stringify(root);
}
