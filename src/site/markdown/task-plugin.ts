import { fileURLToPath } from 'node:url';
import type { Element } from 'hast';
import type { HastPluginEntry, HastVisitorContext } from 'satteri';
import { docsFolder, idOfFile } from '../../curriculum/location.ts';
import { taskIdOf } from '../../curriculum/read-page.ts';

/**
 * Turns GFM task items into list items that carry the id of their task and can be linked to. The
 * box Markdown makes is a form field nobody can use and nothing names, so it goes; the box a reader
 * sees is drawn by the style sheet.
 */
export function taskPlugin(): HastPluginEntry {
	return ({ fileURL }) => {
		const path = fileURL && fileURLToPath(fileURL).replaceAll('\\', '/').split(`${docsFolder}/`)[1];
		if (!path) return undefined;
		const pageId = idOfFile(path);
		return {
			name: 'waymark-tasks',
			element: {
				filter: ['li'],
				visit(node, ctx) {
					const box = boxOf(node);
					if (!box) return;
					const id = taskIdOf(pageId, ownText(node, ctx));
					ctx.setProperty(node, 'id', `task-${id.slice(pageId.length + 1)}`);
					ctx.setProperty(node, 'data-task', id);
					ctx.removeNode(box);
				},
			},
		};
	};
}

function boxOf(node: Readonly<Element>): Element | undefined {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		if (child.tagName === 'input' && child.properties['type'] === 'checkbox') return child;
		if (child.tagName === 'p') return boxOf(child);
	}
	return undefined;
}

/** The text of an item without that of the lists below it. */
function ownText(node: Readonly<Element>, ctx: HastVisitorContext): string {
	const paragraph = node.children.find(
		(child) => child.type === 'element' && child.tagName === 'p'
	);
	if (paragraph) return ctx.textContent(paragraph).trim();
	const own = node.children.filter(
		(child) => !(child.type === 'element' && /^[uo]l$/.test(child.tagName))
	);
	return own
		.map((child) =>
			child.type === 'element' ? ctx.textContent(child) : 'value' in child ? child.value : ''
		)
		.join('')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
