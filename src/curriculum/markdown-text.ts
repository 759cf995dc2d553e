import type { Definition, Image, ListItem, Nodes, Root } from 'mdast';

/** Addresses given by name at another place of the page: `[name]: https://…`. */
export type Definitions = ReadonlyMap<string, Definition>;

export interface LinkNode {
	href: string;
	text: string;
	node: Nodes;
	/** The node that holds the address: the link itself, or what it refers to. */
	at: Nodes;
}

/** The text of a line of a list, without that of the lists below it. */
export function itemTextOf(item: ListItem): string {
	return textOf(item.children[0] ?? item);
}

/** The plain text of a node and all below it, with white space folded. */
export function textOf(node: Nodes): string {
	return rawTextOf(node).replaceAll(/\s+/g, ' ').trim();
}

/** The same with white space as it stands. */
export function rawTextOf(node: Nodes): string {
	if (node.type === 'break') return ' ';
	if ('value' in node) return node.value;
	if ('alt' in node) return node.alt ?? '';
	return 'children' in node ? node.children.map(rawTextOf).join('') : '';
}

/**
 * Turns directives in the text back into text, as Starlight does with those it does not know: what
 * looks like one in `localhost:8000` is none. `source` is what the tree was made of.
 */
export function restoreDirectives(root: Root, source: string): void {
	visit(root, (node) => {
		if (!('children' in node)) return;
		node.children.forEach((child, index) => {
			const { type, position } = child as { type: string; position?: Nodes['position'] };
			if (type !== 'textDirective' && type !== 'leafDirective') return;
			const value = source.slice(position?.start.offset, position?.end.offset);
			node.children[index] = { type: 'text', value, ...(position && { position }) };
		});
	});
}

/** All addresses that links of the page name by reference. */
export function definitionsIn(root: Root): Definitions {
	const found = new Map<string, Definition>();
	visit(root, (node) => {
		// Of two with one name the first counts.
		if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
	});
	return found;
}

/** The links in a node and all below it, in the order of the text. */
export function linksIn(root: Nodes, definitions: Definitions): LinkNode[] {
	const found: LinkNode[] = [];
	visit(root, (node) => {
		if (node.type === 'link') found.push({ href: node.url, text: textOf(node), node, at: node });
		const at = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
		if (at) found.push({ href: at.url, text: textOf(node), node, at });
	});
	return found;
}

/** The images in a node and all below it, in the order of the text. */
export function imagesIn(root: Nodes): Image[] {
	const found: Image[] = [];
	visit(root, (node) => {
		if (node.type === 'image') found.push(node);
	});
	return found;
}

/** Addresses written as attributes of elements, `<a href="/topics/urls/">`, which nothing checks or mends. */
export function elementAddressesIn(root: Nodes): { href: string; node: Nodes }[] {
	const found: { href: string; node: Nodes }[] = [];
	visit(root, (node) => {
		const { attributes = [] } = node as { attributes?: { name?: string; value?: unknown }[] };
		for (const { name, value } of Array.isArray(attributes) ? attributes : []) {
			if ((name === 'href' || name === 'src') && typeof value === 'string')
				found.push({ href: value, node });
		}
	});
	return found;
}

/** Calls `see` with a node and all below it, from top to end. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
	see(node);
	if ('children' in node) node.children.forEach((child) => visit(child, see));
}
