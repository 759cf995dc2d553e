import type { Definition } from './markdown-blocks.ts';

/** The first link of a text, with its address written in place or by a label: `"[a](/x/)"`, `"[a][3.1]"`. */
export function firstLinkIn(
	text: string,
	definitions: ReadonlyMap<string, Definition>
): Definition | undefined {
	const label = /\]\[([^\][]+)\]/.exec(text)?.[1]?.toLowerCase();
	const named = label === undefined ? undefined : definitions.get(label);
	const href = /\]\(\s*<?([^\s<>)]+)/.exec(text)?.[1];
	return named ?? (href === undefined ? undefined : { href, title: '' });
}

/** `"[Build a list view][3.1]"` => `"Build a list view"` */
export function withoutLink(text: string): string {
	return text
		.replace(/^\[((?:\\.|[^\\])*)\](?:\[[^\]]*\]|\([^)]*\))$/, '$1')
		.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/**
 * The ids an address may mean, the likeliest first: that below the base path, and all shorter ones, as the site
 * may have lived elsewhere. `"https://ada.github.io/site/projects/blog/#task-list-posts"` => `"projects/blog#list-posts"`
 */
export function idsAt(href: string, base: string): string[] {
	const [, path = '', fragment = ''] =
		/^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
	const slug = fragment.startsWith('task-') ? `#${fragment.slice('task-'.length)}` : '';
	const own = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
	const segments = own.split('/').filter(Boolean);
	if (path === '') return [];
	const pages = segments.map((_, start) => segments.slice(start).join('/'));
	return (pages.length > 0 ? pages : ['index']).flatMap((page) => decoded(page + slug) ?? []);
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
