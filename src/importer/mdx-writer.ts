import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/** Underscores within a word start nothing: `select_related`. */
const text: Handle = (node: { value: string }, _parent, state, info) =>
	state.safe(node.value, info).replaceAll(/(?<=[\p{L}\p{N}])(?:\\_)+(?=[\p{L}\p{N}])/gu, (signs) => signs.replaceAll('\\', ''));

const processor = unified()
	.use(remarkGfm)
	.use(remarkStringify, {
		bullet: '-',
		rule: '-',
		// `<https://…>` is no link in MDX.
		resourceLink: true,
		handlers: { text },
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
