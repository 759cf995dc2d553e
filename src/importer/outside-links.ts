import type { PhrasingContent } from 'mdast';
import { textNode, textOfPhrasing, trimmed } from './phrasing.ts';

/** A link to another host. An address that is none becomes code behind its text. */
export function outsideLink(
	address: string,
	children: PhrasingContent[],
	title: string
): PhrasingContent[] {
	const url = withoutTracking(address.trim());
	const inner = withoutLinks(children);
	const after = title.trim() === '' ? [] : [textNode(` (${title.trim()})`)];
	if (isOutside(url)) {
		const words =
			textOfPhrasing(inner).trim() === '' ? [textNode(shortAddress(url))] : trimmed(inner);
		const isBare = textOfPhrasing(words) === address;
		const shown = isBare ? [textNode(shortAddress(url))] : words;
		return [
			{ type: 'link', url: url.replaceAll(/[{}<>\\^`|\s]/g, encodeURIComponent), children: shown },
			...after,
		];
	}
	const isTold = url === '' || url.startsWith('#') || textOfPhrasing(inner) === url;
	return [
		...inner,
		...(isTold ? [] : [textNode(' ('), { type: 'inlineCode', value: url } as const, textNode(')')]),
		...after,
	];
}

function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] =>
		node.type === 'link'
			? withoutLinks(node.children)
			: 'children' in node
				? [{ ...node, children: withoutLinks(node.children) }]
				: [node]
	);
}

/** An address on another host that browsers can open. */
export function isOutside(url: string): boolean {
	if (/^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return true;
	return /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).hostname !== '';
}

/** `"https://www.example.org/guide/"` => `"example.org/guide"` */
function shortAddress(url: string): string {
	return url.replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/i, '').replace(/\/$/, '');
}

/** Chat assistants add their name to addresses. */
function withoutTracking(url: string): string {
	return url
		.replace(/([?&])utm_source=(?:chatgpt\.com|openai|perplexity)(?:&|(?=#)|$)/, '$1')
		.replace(/[?&](?=#|$)/, '');
}
