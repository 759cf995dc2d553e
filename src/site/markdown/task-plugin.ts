import { fileURLToPath } from 'node:url';
import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import { docsFolder, idOfFile } from '../../curriculum/location.ts';
import { itemTextOf } from '../../curriculum/markdown-text.ts';
import { taskIdOf } from '../../curriculum/read-page.ts';

/**
 * Gives GFM task items the id of their task and an anchor, `#task-build-a-list-view`. It looks at the same
 * tree and text as the reader of the curriculum, so that the ids on a page are those of the model.
 */
export function taskPlugin(): MdastPluginEntry {
	return ({ fileURL }) => {
		const path = fileURL && fileURLToPath(fileURL).replaceAll('\\', '/').split(`${docsFolder}/`)[1];
		if (!path) return undefined;
		const pageId = idOfFile(path);
		return {
			name: 'waymark-tasks',
			listItem(node, ctx) {
				if (typeof node.checked !== 'boolean') return;
				const id = taskIdOf(pageId, itemTextOf(node));
				const hProperties = { id: `task-${id.slice(pageId.length + 1)}`, 'data-task': id };
				ctx.setProperty(node, 'data', { ...node.data, hProperties });
			},
		};
	};
}

/**
 * Takes away the boxes that Markdown makes of tasks: form fields that nobody can use and nothing
 * names. The box a reader sees is drawn by the style sheet.
 */
export function taskBoxPlugin(): HastPluginEntry {
	return {
		name: 'waymark-task-boxes',
		element: [
			{
				filter: ['input'],
				visit(node, ctx) {
					if (node.properties['type'] === 'checkbox' && node.properties['disabled'])
						ctx.removeNode(node);
				},
			},
			{
				filter: ['ul', 'ol'],
				visit(node, ctx) {
					// Safari takes lists without bullets for no lists.
					const classes = node.properties['className'] ?? node.properties['class'];
					if (String(classes).includes('contains-task-list')) ctx.setProperty(node, 'role', 'list');
				},
			},
		],
	};
}
