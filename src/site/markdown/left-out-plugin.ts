import type { HastPluginEntry } from 'satteri';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { leftOut } from '../../curriculum/left-out.ts';

/** Of a link to what the site does without on purpose, such as a topic where there is none, leaves the words. */
export function leftOutPlugin(curriculum: () => Curriculum): HastPluginEntry {
	return {
		name: 'waymark-left-out',
		element: {
			filter: ['a'],
			visit(node, ctx) {
				const { href } = node.properties;
				if (typeof href === 'string' && leftOut(curriculum(), href))
					ctx.replaceNode(node, node.children);
			},
		},
	};
}
