import type { Element, ElementContent } from 'hast';
import type { HastPluginEntry } from 'satteri';
import { sectionOf } from '../../curriculum/grammar.ts';

/**
 * Folds the answers of a list of questions: in a section such as "Check yourself" the first paragraph
 * of a line is the question, and what follows it opens on demand. No script is needed.
 */
export function questionPlugin(): HastPluginEntry {
	return () => {
		let depth = 0;
		return {
			name: 'waymark-questions',
			element: {
				filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'ul'],
				visit(node, ctx) {
					if (node.tagName.startsWith('h')) {
						const level = Number(node.tagName[1]);
						if (sectionOf(ctx.textContent(node)) === 'questions') depth = level;
						else if (level <= depth) depth = 0;
						return;
					}
					if (depth === 0 || ctx.parent(node)?.type !== 'root') return;
					for (const item of node.children)
						if (item.type === 'element') {
							const folded = foldAnswer(item);
							if (folded) ctx.replaceNode(item, folded);
						}
				},
			},
		};
	};
}

/** A line with its answer folded away; `undefined` when it has none. */
function foldAnswer(item: Readonly<Element>): Element | undefined {
	const [question, ...answer] = item.children.filter(({ type }) => type !== 'text');
	if (question?.type !== 'element' || question.tagName !== 'p' || answer.length === 0)
		return undefined;
	const summary: ElementContent = {
		type: 'element',
		tagName: 'summary',
		properties: {},
		children: question.children,
	};
	const details: ElementContent = {
		type: 'element',
		tagName: 'details',
		properties: { class: 'question' },
		children: [summary, ...answer],
	};
	return { ...item, children: [details] };
}
