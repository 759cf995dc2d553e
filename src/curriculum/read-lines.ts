import type { ListItem } from 'mdast';
import { itemTextOf, linksIn, rawTextOf, type Definitions } from './markdown-text.ts';
import type { ResourceLine, TopicLine } from './page.ts';
import type { Place } from './problem.ts';

/** A line of a list of topics: its first link to a topic page, or its text. */
export function topicLine(item: ListItem, definitions: Definitions, place: Place): TopicLine {
	const link = linksIn(item, definitions).find(({ href }) => href.startsWith('/topics/'));
	return link ? { text: link.text, href: link.href, place } : { text: itemTextOf(item), place };
}

/** A line of a list of resources: its text, its first link, and what is said after it. */
export function resourceLine(item: ListItem, definitions: Definitions, place: Place): ResourceLine {
	const text = itemTextOf(item);
	const [link] = linksIn(item, definitions);
	if (!link) return { text, place, remark: '' };
	const block = item.children[0];
	const [first, ...rest] = block && 'children' in block ? block.children : [];
	const after = first === link.node ? rest.map(rawTextOf).join('') : '';
	const remark = after
		.replace(/^[\s:–—-]+/, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
	return { text, place, href: link.href, remark };
}
