import type { Link, Paragraph, PhrasingContent } from 'mdast';

/** The text of nodes, as it stands. */
export function textOfPhrasing(nodes: readonly PhrasingContent[]): string {
	return nodes
		.map((node) =>
			'value' in node ? node.value : 'children' in node ? textOfPhrasing(node.children) : ''
		)
		.join('');
}

/** All links of a line, in the order of the text. */
export function linksOf(nodes: readonly PhrasingContent[]): Link[] {
	return nodes.flatMap((node) =>
		node.type === 'link' ? [node] : 'children' in node ? linksOf(node.children) : []
	);
}

/** Joins neighbouring texts. */
export function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const joined: PhrasingContent[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type === 'text' && last?.type === 'text') last.value += node.value;
		else if (node.type !== 'text' || node.value !== '')
			joined.push(node.type === 'text' ? { ...node } : node);
	}
	for (const node of joined)
		if (node.type === 'text') node.value = node.value.replaceAll(/\s+/g, ' ');
	return joined;
}

/** Without white space at both ends. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const result = merged(nodes);
	const [first] = result;
	if (first?.type === 'text') first.value = first.value.trimStart();
	const last = result.at(-1);
	if (last?.type === 'text') last.value = last.value.trimEnd();
	return result.filter((node) => node.type !== 'text' || node.value !== '');
}

export function paragraph(children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

export function textNode(value: string): PhrasingContent {
	return { type: 'text', value };
}
