import { decodeHTML } from 'entities/decode';

/** Nobody reads a longer title, and patterns are quick on short text. */
const longestLine = 300;

/** The text of the title of a page, `""` without one. */
export function titleOf(html: string): string {
	const start = html.search(/<title[\s>]/i);
	if (start < 0) return '';
	const text = html.slice(html.indexOf('>', start) + 1);
	const end = text.search(/<\/title/i);
	return plain(end < 0 ? text.slice(0, longestLine) : text.slice(0, end));
}

/** Elements whose content no reader sees. */
const hidden = new Set(['noscript', 'script', 'style', 'template', 'textarea', 'title']);

/**
 * What a reader sees of a page: its text, and its first heading of the first rank. Goes through any text once,
 * tags that are never closed included.
 */
export function readText(html: string): { heading: string; text: string } {
	const text: string[] = [];
	/** Where in `text` the first heading starts and ends. */
	let from: number | undefined;
	let to: number | undefined;
	const tag = /<!--|<(\/?)([a-z][a-z\d]*)(?![^\s/>])/gi;
	let position = 0;
	for (let match = tag.exec(html); match; match = tag.exec(html)) {
		text.push(html.slice(position, match.index));
		const [, slash = '', element = ''] = match;
		const name = element.toLowerCase();
		if (name === '') position = behind(html, '-->', tag.lastIndex);
		else if (slash === '' && hidden.has(name)) position = endTagOf(name, html, tag.lastIndex);
		else position = behind(html, '>', tag.lastIndex);
		if (name === 'h1' && slash === '') from ??= text.length;
		if (name === 'h1' && slash !== '' && from !== undefined) to ??= text.length;
		tag.lastIndex = position;
	}
	text.push(html.slice(position));
	const heading = from === undefined || to === undefined ? [] : text.slice(from, to);
	return { heading: plain(heading.join(' ')), text: plain(text.join(' ')) };
}

function behind(html: string, sign: string, from: number): number {
	const at = html.indexOf(sign, from);
	return at < 0 ? html.length : at + sign.length;
}

function endTagOf(name: string, html: string, from: number): number {
	const pattern = new RegExp(`</${name}`, 'gi');
	pattern.lastIndex = from;
	return pattern.exec(html)?.index ?? html.length;
}

function plain(html: string): string {
	return decodeHTML(html).replaceAll(/\s+/g, ' ').trim();
}
