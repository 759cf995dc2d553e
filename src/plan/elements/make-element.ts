/** An element with a class, which may be empty, and what stands in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className: string,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...children);
	return element;
}

export function makeLink(url: string, text: string): HTMLAnchorElement {
	const link = make('a', '', text);
	link.href = url;
	return link;
}

/** The one element that matches. The page is ours, so a missing one is a mistake in it. */
export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
	const found = root.querySelector<E>(selector);
	if (!found) throw new Error(`The page has no ${selector}.`);
	return found;
}
