import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code';
import type { ConfigWords } from '../config-words.ts';

type CodePlugin = Exclude<
	NonNullable<StarlightExpressiveCodeOptions['plugins']>[number],
	unknown[]
>;

/**
 * Names every code block, "Code 2: blog/models.py". The script of the code blocks makes those that
 * scroll a landmark of the page, and landmarks need names of their own.
 */
export function codeBlockNames({ codeBlock: nameOf }: Pick<ConfigWords, 'codeBlock'>): CodePlugin {
	return {
		name: 'waymark-code-block-names',
		hooks: {
			postprocessRenderedBlock: ({ codeBlock, renderData }) => {
				const { language, parentDocument, props } = codeBlock;
				const number = (parentDocument?.positionInDocument?.groupIndex ?? 0) + 1;
				const pre = renderData.blockAst.children.find(
					(child) => child.type === 'element' && child.tagName === 'pre'
				);
				if (pre?.type !== 'element') return;
				Object.assign((pre.properties ??= {}), {
					role: 'group',
					'aria-label': nameOf(number, props.title ?? language),
				});
			},
		},
	};
}
