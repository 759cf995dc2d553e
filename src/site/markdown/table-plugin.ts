import type { HastPluginEntry } from 'satteri';
import type { ConfigWords } from '../config-words.ts';

/**
 * Puts every table into a region that scrolls sideways, so that the table itself stays a table for
 * screen readers. The region is named after the heading above it and can be reached by keyboard.
 */
export function tablePlugin({ table: nameOf }: Pick<ConfigWords, 'table'>): HastPluginEntry {
	return () => {
		let heading = '';
		const seen = new Map<string, number>();
		return {
			name: 'waymark-tables',
			element: {
				filter: ['h2', 'h3', 'h4', 'table'],
				visit(node, ctx) {
					if (node.tagName !== 'table') {
						heading = ctx.textContent(node);
						return;
					}
					const count = (seen.get(heading) ?? 0) + 1;
					seen.set(heading, count);
					ctx.wrapNode(node, {
						type: 'element',
						tagName: 'div',
						properties: {
							class: 'table-scroll',
							role: 'region',
							tabindex: '0',
							'aria-label': nameOf(heading, count),
						},
						children: [],
					});
				},
			},
		};
	};
}
